#pragma once

#include "table_paint.h"

#include <QTableView>

#include <memory>

namespace farol::ui {

class Appearance;
class RowsModel;
class HeaderCorner;
class TableHeader;

/// A table whose first column stays in place: a second view over it shares model and selection. Fixed widths from the
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
    /// Fixed widths by the font; the first column takes the rest.
    void fitColumns();
    QTableView* frozen() const { return m_frozen; }
    int rowHeight() const;

signals:
    void opened(const QString& rowId); ///< double click or Enter
    void sortChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void dress(QTableView& view, TableHeader& header);
    void setDelegates();
    void restyle();
    void fitHeader();
    void fitRows();
    void hideSliver();
    void measureCounts();
    void placeFrozen();
    void hover(int row);
    void noteCurrent();
    void sortBy(int column);
    bool handlePointer(QTableView& view, QEvent& event);

    Appearance& m_appearance;
    std::unique_ptr<TablePaint> m_paint;
    TableHeader* m_header;
    TableHeader* m_frozenHeader;
    HeaderCorner* m_corner;
    QTableView* m_frozen;
    RowsModel* m_rows = nullptr;
    int m_widestTotal = 0; ///< px of a total with its number of students
};

} // namespace farol::ui
