#pragma once

#include "column_widths.h"
#include "table_paint.h"

#include <QTableView>

#include <memory>

namespace farol::ui {

class Appearance;
class RowsModel;
class HeaderCorner;
class TableHeader;

/// A table whose first columns stay in place: a second view over it shares model and selection. Fixed widths from the
/// font, hover over the whole row, keys of a list.
class TableView final : public QTableView {
    Q_OBJECT

public:
    TableView(Appearance& appearance, QWidget* parent = nullptr);
    ~TableView() override;

    /// Shows this model; it must outlive the view or be replaced.
    void setRows(RowsModel* rows);
    RowsModel* rows() const { return m_rows; }
    void setScale(HeatScale scale, const domain::Tolerance& tolerance);
    void setStale(bool isStale);
    /// Widths by the font, the rows and the room there is.
    void fitColumns();
    QTableView* frozen() const { return m_frozen; }
    /// How many columns stay in place, at least one; with less than half of the width left to the others only one.
    void setFrozenColumns(int count);
    /// Headers may be dragged, and the end of the header opens a choice of columns.
    void letColumnsBeArranged();
    /// Adds lines to what the tooltip of a cell says, when it is still shown.
    void extendTip(const QModelIndex& cell, const QString& more);
    const QString& lastTip() const { return m_tip; } ///< what the tooltip of a cell said last
    int rowHeight(RowRoom room = RowRoom::Usual) const; ///< px

signals:
    void opened(const QString& rowId); ///< double click or Enter
    void sortChosen();
    void selectionChosen(); ///< other rows are selected
    void columnMoved(const QString& key, const QString& before); ///< dragged to the place of another column
    void columnsAsked(); ///< a choice of columns: right click on a header, or its end
    void tipShown(const QModelIndex& cell); ///< who knows more about the cell says it with `extendTip`

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void dress(QTableView& view, TableHeader& header);
    void setDelegates();
    void restyle();
    void fitHeader();
    void fitRows();
    void hideSliver();
    CellLook lookOf(int column) const;
    void measure();
    void placeFrozen();
    void hover(int row);
    void noteCurrent();
    void sortBy(int column);
    bool handlePointer(QTableView& view, QEvent& event);
    void showTip(QTableView& view, const QModelIndex& cell, QPoint at);
    void letArrange(TableHeader& header);
    void takeMove(TableHeader& header, int from, int to);
    int frozenCount() const;
    int frozenWidth() const;

    Appearance& m_appearance;
    std::unique_ptr<TablePaint> m_paint;
    TableHeader* m_header;
    TableHeader* m_frozenHeader;
    HeaderCorner* m_corner;
    QTableView* m_frozen;
    RowsModel* m_rows = nullptr;
    QMetaObject::Connection m_reset;
    QMetaObject::Connection m_sorted;
    int m_frozenColumns = 1;
    bool m_isPuttingBack = false; ///< a dragged section goes back: the columns themselves move
    QPersistentModelIndex m_tipCell;
    QPoint m_tipPlace; ///< on the screen
    QString m_tip;
    MeasuredRows m_measured;
};

} // namespace farol::ui
