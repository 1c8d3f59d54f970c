#include "edit_table.h"

#include "edit_delegate.h"
#include "table_header.h"
#include "ui/appearance.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int leastRowHeight = 26;
constexpr int leastRows = 5; ///< the room of the words for an empty list
constexpr int columnSides = 2 * cellPadding + 4;

} // namespace

EditTable::EditTable(Appearance& appearance, const QString& name, std::vector<EditColumn> columns, QWidget* parent) :
    QTableView(parent),
    m_appearance(appearance),
    m_paint(std::make_unique<TablePaint>(appearance, devicePixelRatioF())),
    m_rows(new EditRows(std::move(columns), this))
{
    auto* header = new TableHeader(appearance, this);
    header->setSectionsClickable(false);
    setHorizontalHeader(header);
    setModel(m_rows);
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setMouseTracking(true);
    header->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(20);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto* delegate = new EditDelegate(*m_paint, this);
    setItemDelegate(delegate);
    connect(delegate, &EditDelegate::reverted, this, &EditTable::reverted);
    connect(m_rows, &EditRows::typed, this, &EditTable::typed);
    connect(m_rows, &EditRows::dropped, this, [this](int before) {
        const int from = currentIndex().row();
        if (const auto id = current(); id && before != from && before != from + 1)
            emit moved(*id, before > from ? before - 1 : before);
    });
    connect(&appearance, &Appearance::changed, this, &EditTable::dress);
    dress();
}

EditTable::~EditTable() = default;

void EditTable::dress()
{
    *m_paint = TablePaint(m_appearance, devicePixelRatioF());
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 6));
    noteCurrent();
    fitColumns();
    fitHeight();
    viewport()->update();
}

void EditTable::setMovable()
{
    m_isMovable = true;
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
}

void EditTable::setTypable()
{
    m_isTypable = true;
    setEditTriggers(editTriggers() | AnyKeyPressed);
}

void EditTable::setHugging()
{
    m_isHugging = true;
    fitHeight();
}

void EditTable::fitHeight()
{
    if (!m_isHugging)
        return;
    const int rows =
        m_rows->rowCount() == 0 && !m_emptySentence.isEmpty() ? leastRows : std::max(1, m_rows->rowCount());
    setMaximumHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize());
}

void EditTable::setEmptySentence(const QString& sentence)
{
    m_emptySentence = sentence;
    fitHeight();
    viewport()->update();
}

void EditTable::show(std::vector<EditRow> rows)
{
    if (isEditing()) {
        m_waiting = std::move(rows);
        return;
    }
    const auto id = current();
    const int column = std::max(0, currentIndex().column());
    const int row = std::max(0, currentIndex().row());
    const int top = verticalScrollBar()->value();
    m_rows->show(std::move(rows));
    fitColumns();
    fitHeight();
    const int found = id ? m_rows->rowOf(*id) : -1;
    const int place = found >= 0 ? found : std::min(row, m_rows->rowCount() - 1);
    if (place >= 0 && !(currentIndex().isValid() && found == currentIndex().row()))
        setCurrentIndex(m_rows->index(place, column));
    verticalScrollBar()->setValue(top);
    if (!id || found < 0)
        emit chosen();
}

std::optional<qint64> EditTable::current() const
{
    if (!currentIndex().isValid())
        return std::nullopt;
    return currentIndex().data(RowIdRole).toLongLong();
}

void EditTable::setCurrent(qint64 id)
{
    if (const int row = m_rows->rowOf(id); row >= 0)
        setCurrentIndex(m_rows->index(row, std::max(0, currentIndex().column())));
}

void EditTable::beginEdit(qint64 id, int column)
{
    const int row = m_rows->rowOf(id);
    if (row < 0)
        return;
    setFocus();
    setCurrentIndex(m_rows->index(row, column));
    edit(m_rows->index(row, column));
}

/// The current cell, or the first of its row that can be edited.
bool EditTable::editCurrent()
{
    const QModelIndex at = currentIndex();
    for (int i = 0; at.isValid() && i < m_rows->columnCount(); ++i) {
        const QModelIndex cell = at.siblingAtColumn((at.column() + i) % m_rows->columnCount());
        if (cell.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(cell);
            edit(cell);
            return true;
        }
    }
    return false;
}

bool EditTable::handleKey(const QKeyEvent& event)
{
    const auto id = current();
    if (!id || isEditing()) // what the field does not take comes here
        return false;
    const int key = event.key();
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    if (isAlt && m_isMovable && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int place = currentIndex().row() + (key == Qt::Key_Up ? -1 : 1);
        if (place >= 0 && place < m_rows->rowCount())
            emit moved(*id, place);
        return true;
    }
    if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)
        return editCurrent();
    if (key == Qt::Key_Delete) {
        emit removeAsked(*id);
        return true;
    }
    const bool isMinus = event.text() == u"-" || event.text() == QStringLiteral("\u2212");
    if (m_isTypable && (event.text() == u"+" || isMinus)) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            if (m_rows->column(column).editing == Editing::InPlace && m_rows->column(column).look == CellLook::Number)
                emit stepped(*id, column, isMinus ? -1 : 1);
        }
        return true;
    }
    return false;
}

void EditTable::keyPressEvent(QKeyEvent* event)
{
    if (handleKey(*event))
        return;
    // A figure typed in any column goes to the one that can hold it.
    if (m_isTypable && !event->text().isEmpty() && event->text().front().isDigit() && currentIndex().isValid()
        && !currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            if (m_rows->column(column).editing == Editing::InPlace)
                setCurrentIndex(currentIndex().siblingAtColumn(column));
        }
    }
    if (!m_isMovable && event->modifiers().testFlag(Qt::AltModifier)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void EditTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // A column of figures is typed downwards: Enter goes on to the next one.
    const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
    if (m_isTypable && hint == QAbstractItemDelegate::SubmitModelCache && below.isValid())
        setCurrentIndex(below);
    // The answer to what was typed may come now: it finds the table at rest.
    if (m_waiting)
        QMetaObject::invokeMethod(this, &EditTable::applyWaiting, Qt::QueuedConnection);
}

void EditTable::applyWaiting()
{
    if (isEditing() || !m_waiting)
        return;
    std::vector<EditRow> rows = *std::exchange(m_waiting, std::nullopt);
    show(std::move(rows));
}

void EditTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() > 0 || m_emptySentence.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_appearance.font(TextSize::Body));
    painter.setPen(m_appearance.color(Role::Muted));
    painter.drawText(viewport()->rect().adjusted(24, 16, -24, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        m_emptySentence);
}

void EditTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void EditTable::fitColumns()
{
    int left = viewport()->width();
    std::vector<int> stretched;
    const QFontMetrics words(m_paint->words);
    const auto* header = static_cast<const TableHeader*>(horizontalHeader());
    for (int i = 0; i < m_rows->columnCount(); ++i) {
        const EditColumn& column = m_rows->column(i);
        if (column.widest.isEmpty()) {
            stretched.push_back(i);
            continue;
        }
        const int width = std::max(words.horizontalAdvance(column.widest) + columnSides, header->sectionWidth(i) + 4);
        setColumnWidth(i, width);
        left -= width;
    }
    for (size_t i = 0; i < stretched.size(); ++i) {
        const int width = left / int(stretched.size() - i);
        setColumnWidth(stretched[i], std::max(40, width));
        left -= width;
    }
}

void EditTable::noteCurrent()
{
    const bool shows = hasFocus() && currentIndex().isValid();
    m_paint->currentRow = shows ? currentIndex().row() : -1;
    m_paint->currentColumn = shows ? currentIndex().column() : -1;
    viewport()->update();
}

void EditTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    noteCurrent();
    if (current.row() != previous.row())
        emit chosen();
}

void EditTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows->rowCount() > 0)
        setCurrentIndex(m_rows->index(0, 0));
    noteCurrent();
}

void EditTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    noteCurrent();
}

bool EditTable::viewportEvent(QEvent* event)
{
    int hovered = m_paint->hoveredRow;
    if (event->type() == QEvent::MouseMove)
        hovered = rowAt(int(static_cast<QMouseEvent*>(event)->position().y()));
    else if (event->type() == QEvent::Leave)
        hovered = -1;
    if (hovered != m_paint->hoveredRow) {
        m_paint->hoveredRow = hovered;
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

} // namespace farol::ui
