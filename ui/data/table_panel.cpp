#include "table_panel.h"

#include "table_copy.h"
#include "table_model.h"
#include "ui/appearance.h"
#include "ui/button.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace farol::ui {

QJsonObject SortChoice::toJson() const
{
    return {{QStringLiteral("column"), column}, {QStringLiteral("descending"), order == Qt::DescendingOrder}};
}

SortChoice SortChoice::fromJson(const QJsonValue& json)
{
    const bool isDescending = json[QStringLiteral("descending")].toBool();
    return {json[QStringLiteral("column")].toString(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

TablePanel::TablePanel(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_view(new TableView(appearance, this)),
    m_footer(new TableFooter(appearance, this)),
    m_empty(new QWidget(this)),
    m_sentence(new QLabel(m_empty)),
    m_clear(new Button(appearance, ButtonKind::Quiet, tr("Clear filters"), m_empty))
{
    setProperty("panel", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);

    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignCenter);
    auto* emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    emptyLayout->addWidget(m_clear, 0, Qt::AlignHCenter);
    m_empty->hide();
    connect(m_clear, &Button::clicked, this, &TablePanel::clearFilters);
    connect(m_view, &TableView::opened, this, &TablePanel::opened);
    connect(m_view, &TableView::sortChosen, this, &TablePanel::sortingChanged);
}

void TablePanel::makePlain()
{
    setProperty("panel", false);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_footer->hide();
    m_clear->hide();
    m_offersClearing = false;
}

void TablePanel::setRows(RowsModel* rows)
{
    if (m_view->rows())
        disconnect(m_view->rows(), &QAbstractItemModel::modelReset, this, &TablePanel::placeEmpty);
    m_view->setRows(rows);
    connect(rows, &QAbstractItemModel::modelReset, this, &TablePanel::placeEmpty);
    placeEmpty();
}

void TablePanel::setEmptySentence(const QString& sentence, EmptyOffer offer)
{
    m_sentence->setText(sentence);
    m_clear->setVisible(offer == EmptyOffer::ClearFilters && m_offersClearing);
    placeEmpty();
}

void TablePanel::placeEmpty()
{
    const bool isEmpty = m_view->rows() && m_view->rows()->rowCount() == 0 && !m_sentence->text().isEmpty();
    m_empty->setVisible(isEmpty);
    const int top = m_view->horizontalHeader()->height() + 24;
    m_empty->setGeometry(0, top, width(), m_empty->sizeHint().height());
    m_empty->raise();
}

void TablePanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeEmpty();
}

QStringList TablePanel::selectedIds() const
{
    QStringList ids;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        ids << index.data(RowIdRole).toString();
    return ids;
}

void TablePanel::choose(const QSet<QString>& ids)
{
    RowsModel* rows = m_view->rows();
    QItemSelection selection;
    QModelIndex first;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (!ids.contains(index.data(RowIdRole).toString()))
            continue;
        selection.select(index, rows->index(row, rows->columnCount() - 1));
        if (!first.isValid())
            first = index;
    }
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        m_view->scrollTo(first, QAbstractItemView::PositionAtTop);
    m_view->setFocus();
}

void TablePanel::refresh(const std::function<void()>& change)
{
    const QStringList selected = selectedIds();
    const QString current = m_view->currentIndex().data(RowIdRole).toString();
    const int column = m_view->currentIndex().column();
    const QPoint scroll(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    change();

    const QSet<QString> wanted(selected.begin(), selected.end());
    RowsModel* rows = m_view->rows();
    QItemSelection selection;
    QModelIndex currentNow;
    const int last = rows->columnCount() - 1;
    for (int row = 0; (!wanted.isEmpty() || !current.isEmpty()) && row < rows->rowCount(); ++row) {
        const QString id = rows->index(row, 0).data(RowIdRole).toString();
        if (id.isEmpty())
            continue;
        if (wanted.contains(id))
            selection.select(rows->index(row, 0), rows->index(row, last));
        if (id == current)
            currentNow = rows->index(row, std::clamp(column, 0, last));
    }
    m_view->selectionModel()->setCurrentIndex(currentNow, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_view->horizontalScrollBar()->setValue(scroll.x());
    m_view->verticalScrollBar()->setValue(scroll.y());
}

void TablePanel::showFooter(const FooterContent& content)
{
    m_footer->show(content);
}

SortChoice TablePanel::sorting() const
{
    const RowsModel* rows = m_view->rows();
    if (!rows || rows->columnCount() == 0)
        return {};
    return {rows->columnKey(rows->sortColumn()), rows->sortOrder()};
}

void TablePanel::setSorting(const SortChoice& choice)
{
    if (const int column = m_view->rows()->columnOf(choice.column); column >= 0)
        m_view->rows()->sort(column, choice.order);
}

void TablePanel::copy() const
{
    QApplication::clipboard()->setText(tableText(*m_view->rows(), m_view->selectionModel()->selectedRows()));
}

int TablePanel::heightOfRows(int rows, RowRoom room) const
{
    return m_view->horizontalHeader()->sizeHint().height() + rows * m_view->rowHeight(room)
        + (m_footer->isHidden() ? 0 : m_footer->sizeHint().height() + 2);
}

/// Not by a proxy: that would be a second stop for Tab, at the panel's place in the chain.
void TablePanel::focusInEvent(QFocusEvent* event)
{
    m_view->setFocus(event->reason());
}

void TablePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

} // namespace farol::ui
