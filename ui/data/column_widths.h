#pragma once

namespace farol::ui {

class RowsModel;
class TableHeader;
struct TablePaint;

/// What a column needs for its widest text or its drawing, and for its heading; `widestTotal` is that of a total with
/// its number of students.
int widthOfColumn(
    const RowsModel& rows, int column, const TablePaint& paint, const TableHeader& header, int widestTotal);

/// The column that takes what is left: a bar, or text without a widest one, or else the first.
int stretchedColumn(const RowsModel& rows);

} // namespace farol::ui
