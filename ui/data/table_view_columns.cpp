#include "header_corner.h"
#include "table_header.h"
#include "table_model.h"
#include "table_view.h"
#include "tip_text.h"

#include <QToolTip>

// What a table does with its columns besides painting them: some stay in place, all can be arranged, cells tell more.

namespace farol::ui {

void TableView::showTip(QTableView& view, const QModelIndex& cell, QPoint at)
{
    const QString text = cell.data(Qt::ToolTipRole).toString();
    QToolTip::showText(at, tipText(text), &view);
    m_tip = text;
    m_tipCell = text.isEmpty() ? QModelIndex() : cell;
    m_tipPlace = at;
    if (m_tipCell.isValid())
        emit tipShown(cell);
}

void TableView::extendTip(const QModelIndex& cell, const QString& more)
{
    if (more.isEmpty() || !cell.isValid() || cell != m_tipCell || !QToolTip::isVisible())
        return;
    m_tip = cell.data(Qt::ToolTipRole).toString() + u'\n' + more;
    QToolTip::showText(m_tipPlace, tipText(m_tip), this);
}

void TableView::setFrozenColumns(int count)
{
    if (count == m_frozenColumns)
        return;
    m_frozenColumns = std::max(1, count);
    fitColumns();
}

int TableView::frozenCount() const
{
    int width = 0;
    const int count = std::min(m_frozenColumns, m_rows ? m_rows->columnCount() : 0);
    for (int column = 0; column < count; ++column)
        width += columnWidth(column);
    return width > viewport()->width() * 3 / 5 ? 1 : std::max(1, count);
}

int TableView::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < frozenCount(); ++column)
        width += columnWidth(column);
    return width;
}

void TableView::letColumnsBeArranged()
{
    letArrange(*m_header);
    letArrange(*m_frozenHeader);
    m_corner->setToolTip(tr("Columns…"));
    connect(m_corner, &HeaderCorner::pressed, this, &TableView::columnsAsked);
}

void TableView::letArrange(TableHeader& header)
{
    header.setSectionsMovable(true);
    header.setFirstSectionMovable(false); // it names the row
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &QWidget::customContextMenuRequested, this, &TableView::columnsAsked);
    connect(&header, &QHeaderView::sectionMoved, this,
        [this, shown = &header](int, int from, int to) { takeMove(*shown, from, to); });
}

/// The model has the columns in their order, so the header puts its section back and the columns move instead.
void TableView::takeMove(TableHeader& header, int from, int to)
{
    if (m_isPuttingBack)
        return;
    m_isPuttingBack = true;
    header.moveSection(to, from);
    m_isPuttingBack = false;
    const QString key = m_rows->columnKey(from);
    const QString place = m_rows->columnKey(to);
    // The header is still busy with the drag; its columns may change afterwards.
    QMetaObject::invokeMethod(
        this, [this, key, place] { emit columnMoved(key, place); }, Qt::QueuedConnection);
}

} // namespace farol::ui
