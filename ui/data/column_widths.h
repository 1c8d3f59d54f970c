#pragma once

#include <vector>

namespace farol::ui {

class RowsModel;
class TableHeader;
struct TablePaint;

/// px that the rows themselves ask for, measured when they come.
struct MeasuredRows {
    int count = 0; ///< a number of students beside a value
    int total = 0; ///< a total with its number of students
    int name = 0; ///< the widest name among the first rows
    int sentence = 0; ///< the same of the column of free text
};

/// Measures the first rows and the total.
MeasuredRows measureRows(const RowsModel& rows, const TablePaint& paint);

/// The widths of all columns in this much room (px). Each has what its widest text and its heading need; names have at
/// least 150 px at the system's text size. What is left goes to names and sentences that need it, then to a bar, or to
/// all in proportion, so that a wide window has no gap between a name and its figures.
std::vector<int> columnWidths(
    const RowsModel& rows, const TablePaint& paint, const TableHeader& header, const MeasuredRows& measured, int room);

} // namespace farol::ui
