#include "table_view.h"

#include "column_widths.h"
#include "delegates.h"
#include "header_corner.h"
#include "table_header.h"
#include "table_model.h"
#include "tip_text.h"
#include "ui/appearance.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace farol::ui {

namespace {

constexpr int leastRowHeight = 26;
constexpr int tightRowHeight = 24;
constexpr int leastCountSlot = 30;

} // namespace

TableView::TableView(Appearance& appearance, QWidget* parent) :
    QTableView(parent),
    m_appearance(appearance),
    m_paint(std::make_unique<TablePaint>(appearance, devicePixelRatioF())),
    m_header(new TableHeader(appearance, this)),
    m_frozenHeader(nullptr),
    m_corner(new HeaderCorner(appearance, this)),
    m_frozen(new QTableView(this))
{
    m_frozenHeader = new TableHeader(appearance, m_frozen);
    dress(*this, *m_header);
    dress(*m_frozen, *m_frozenHeader);
    setHorizontalScrollMode(ScrollPerPixel);
    addScrollBarWidget(m_corner, Qt::AlignTop); // the scroll bar begins under the header
    setTabKeyNavigation(false);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFocusProxy(this);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->viewport()->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(m_frozenHeader, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(&appearance, &Appearance::changed, this, &TableView::restyle);
}

TableView::~TableView() = default;

void TableView::dress(QTableView& view, TableHeader& header)
{
    view.setHorizontalHeader(&header);
    view.setFrameShape(QFrame::NoFrame);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setVerticalScrollMode(ScrollPerPixel);
    view.setSelectionBehavior(SelectRows);
    view.setSelectionMode(ExtendedSelection);
    view.setEditTriggers(NoEditTriggers);
    view.setMouseTracking(true);
    view.viewport()->setMouseTracking(true);
    view.verticalHeader()->hide();
    view.verticalHeader()->setMinimumSectionSize(20);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(rowHeight());
    header.setSectionResizeMode(QHeaderView::Fixed);
}

int TableView::rowHeight(RowRoom room) const
{
    return std::max(room == RowRoom::Tight ? tightRowHeight : leastRowHeight, fontMetrics().height() + 6);
}

void TableView::setRows(RowsModel* rows)
{
    m_rows = rows;
    setModel(rows);
    m_frozen->setModel(rows);
    m_frozen->setSelectionModel(selectionModel());
    disconnect(m_reset); // one and the same table shows several models in turn
    disconnect(m_sorted);
    m_reset = connect(rows, &QAbstractItemModel::modelReset, this, [this] {
        setDelegates();
        measure();
        fitColumns();
    });
    m_sorted = connect(rows, &QAbstractItemModel::layoutChanged, this, &TableView::fitColumns); // the mark moves
    setDelegates();
    measure();
    fitColumns();
}

void TableView::setDelegates()
{
    for (int column = 0; m_rows && column < m_rows->columnCount(); ++column) {
        QAbstractItemDelegate* old = itemDelegateForColumn(column);
        CellDelegate* fresh = makeDelegate(lookOf(column), *m_paint, this);
        setItemDelegateForColumn(column, fresh);
        m_frozen->setItemDelegateForColumn(column, fresh);
        delete old;
    }
}

void TableView::restyle()
{
    TablePaint fresh(m_appearance, devicePixelRatioF());
    fresh.scale = m_paint->scale;
    fresh.tolerance = m_paint->tolerance;
    fresh.countSlot = m_paint->countSlot;
    fresh.isStale = m_paint->isStale;
    *m_paint = fresh;
    if (m_rows) {
        measure(); // the letters may have another size
        fitColumns();
    }
    noteCurrent();
    viewport()->update();
    m_frozen->viewport()->update();
}

void TableView::setScale(HeatScale scale, const domain::Tolerance& tolerance)
{
    m_paint->scale = scale;
    m_paint->tolerance = tolerance;
    viewport()->update();
}

void TableView::setStale(bool isStale)
{
    m_paint->isStale = isStale;
    viewport()->update();
    m_frozen->viewport()->update();
}

void TableView::fitColumns()
{
    if (!m_rows || m_rows->columnCount() == 0)
        return;
    const std::vector<int> widths = columnWidths(*m_rows, *m_paint, *m_header, m_measured, viewport()->width());
    for (int column = 0; column < m_rows->columnCount(); ++column)
        setColumnWidth(column, widths[size_t(column)]);
    hideSliver();
    const int frozen = frozenCount();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= frozen);
        if (column < frozen)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    fitHeader();
    fitRows();
    placeFrozen();
}

CellLook TableView::lookOf(int column) const
{
    return static_cast<CellLook>(m_rows->headerData(column, Qt::Horizontal, LookRole).toInt());
}

/// A column of which only the edge would be seen, or half of it, goes out of sight: words before it take its
/// place, else the names.
void TableView::hideSliver()
{
    constexpr int leastFigure = 40; // px that show something worth reading
    int left = 0;
    for (int column = 0; column + 1 < m_rows->columnCount(); ++column) {
        left += columnWidth(column);
        const int seen = viewport()->width() - left;
        const int next = columnWidth(column + 1);
        const int least = std::max(leastFigure, next * 3 / 4);
        if (seen <= 0 || seen >= least || next <= seen)
            continue;
        const int wider = lookOf(column) == CellLook::IconWord ? column : 0;
        setColumnWidth(wider, columnWidth(wider) + seen);
        return;
    }
}

/// As high as its years need, in both views and beside the scroll bar.
void TableView::fitHeader()
{
    const int height = m_header->sizeHint().height();
    if (m_header->height() == height && m_corner->height() == height)
        return;
    m_corner->setFixedHeight(height);
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->horizontalHeader()->setFixedHeight(height);
        view->doItemsLayout();
    }
}

/// A little lower when the whole set then fits without scrolling.
void TableView::fitRows()
{
    const int rows = m_rows->rowCount();
    const int room = height() - m_header->height();
    const int lower = rowHeight(RowRoom::Tight);
    const bool fitsLower = rows * rowHeight() > room && rows * lower <= room;
    for (QTableView* view : {static_cast<QTableView*>(this), m_frozen})
        view->verticalHeader()->setDefaultSectionSize(fitsLower ? lower : rowHeight());
}

/// Room for the largest number of students beside a value; the total, which has far more, takes its own.
void TableView::measure()
{
    m_measured = measureRows(*m_rows, *m_paint);
    m_paint->countSlot = std::max(leastCountSlot, m_measured.count + numberPadding + 6);
}

void TableView::placeFrozen()
{
    m_frozen->setGeometry(0, 0, frozenWidth(), viewport()->height() + m_header->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->setVisible(horizontalScrollBar()->maximum() > 0);
    m_frozen->raise();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeFrozen();
}

void TableView::sortBy(int column)
{
    if (!m_rows)
        return;
    const bool isSame = m_rows->sortColumn() == column;
    const bool wasAscending = m_rows->sortOrder() == Qt::AscendingOrder;
    m_rows->sort(column, isSame && wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_header->viewport()->update();
    m_frozenHeader->viewport()->update();
    emit sortChosen();
}

void TableView::hover(int row)
{
    if (row == m_paint->hoveredRow)
        return;
    m_paint->hoveredRow = row;
    viewport()->update();
    m_frozen->viewport()->update();
}

bool TableView::handlePointer(QTableView& view, QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseMove:
        hover(view.rowAt(int(static_cast<QMouseEvent&>(event).position().y())));
        return false;
    case QEvent::Leave:
        hover(-1);
        return false;
    case QEvent::MouseButtonPress: {
        const QPoint at = static_cast<QMouseEvent&>(event).position().toPoint();
        const QModelIndex index = view.indexAt(at);
        if (!index.data(Qt::CheckStateRole).isValid()
            || !TextDelegate::checkBox(view.visualRect(index)).adjusted(-6, -6, 6, 6).contains(at))
            return false;
        return m_rows->setData(index, {}, Qt::CheckStateRole);
    }
    case QEvent::MouseButtonDblClick: {
        const QModelIndex index = view.indexAt(static_cast<QMouseEvent&>(event).position().toPoint());
        if (index.isValid() && !index.data(TotalRole).toBool())
            emit opened(index.data(RowIdRole).toString());
        return false;
    }
    case QEvent::ToolTip: {
        const auto& help = static_cast<QHelpEvent&>(event);
        showTip(view, view.indexAt(help.pos()), help.globalPos());
        return true;
    }
    default:
        return false;
    }
}

bool TableView::viewportEvent(QEvent* event)
{
    return handlePointer(*this, *event) || QTableView::viewportEvent(event);
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_frozen->viewport())
        return handlePointer(*m_frozen, *event);
    return QTableView::eventFilter(watched, event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionChosen();
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    if (event->key() == Qt::Key_F1 && event->modifiers() == Qt::ShiftModifier && current.isValid()) {
        showTip(*this, current, viewport()->mapToGlobal(visualRect(current).bottomLeft()));
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (current.isValid() && !current.data(TotalRole).toBool())
            emit opened(current.data(RowIdRole).toString());
        return;
    }
    if (event->key() == Qt::Key_Space && current.isValid()) {
        const QModelIndex first = current.siblingAtColumn(0);
        if (first.data(Qt::CheckStateRole).isValid())
            m_rows->setData(first, {}, Qt::CheckStateRole);
        else
            selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        event->ignore(); // the panel copies with headers
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex next = QTableView::moveCursor(action, modifiers);
    // The frozen column covers what scrolls under it.
    if (next.column() >= frozenCount() && visualRect(next).left() < m_frozen->width() && m_frozen->isVisible())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(next).left() - m_frozen->width());
    return next;
}

void TableView::noteCurrent()
{
    m_paint->currentRow = hasFocus() ? currentIndex().row() : -1;
    m_paint->currentColumn = hasFocus() ? currentIndex().column() : -1;
    viewport()->update();
    m_frozen->viewport()->update();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    noteCurrent();
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    noteCurrent();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    noteCurrent();
}

} // namespace farol::ui
