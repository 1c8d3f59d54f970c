#include "filter_list.h"

#include "button.h"
#include "core/domain/text.h"
#include "search_field.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr size_t searchedFrom = 8;
constexpr int rowsInSight = 12;

qint64 idOf(const QListWidgetItem& item)
{
    return item.data(Qt::UserRole).toLongLong();
}

} // namespace

FilterList::FilterList(Appearance& appearance, FilterChoice choice, const std::vector<FilterEntry>& entries,
    const std::vector<qint64>& chosen, QWidget* parent) :
    QWidget(parent),
    m_choice(choice),
    m_list(new QListWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    if (entries.size() >= searchedFrom) {
        m_search = new SearchField(appearance, tr("Search"), {}, this);
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, &FilterList::narrow);
        column->addWidget(m_search);
    }
    if (choice == FilterChoice::Many)
        column->addWidget(buildActions(appearance));
    m_list->setFrameShape(QFrame::NoFrame);
    QPalette soft; // the accent would hide the accent of a ticked box
    soft.setColor(QPalette::Highlight, appearance.color(Role::AccentSoft));
    soft.setColor(QPalette::HighlightedText, appearance.color(Role::Text));
    m_list->setPalette(soft);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    fill(entries, chosen);
    const int row = std::max(24, QFontMetrics(appearance.font(TextSize::Body)).height() + 8);
    const int rows = std::clamp(m_list->count(), 1, rowsInSight);
    m_list->setMinimumWidth(m_list->sizeHintForColumn(0) + 30);
    m_list->setFixedHeight(rows * row + 4); // a list's own wish is 192 px, even for two entries
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &FilterList::report);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { toggle(*item); });
}

QWidget* FilterList::buildActions(Appearance& appearance)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(16);
    auto* all = new Button(appearance, ButtonKind::Quiet, tr("All"), row);
    all->setToolTip(tr("Everything, also what is added later"));
    connect(all, &Button::clicked, this, &FilterList::chooseAll);
    auto* only = new Button(appearance, ButtonKind::Quiet, tr("Only this"), row);
    only->setToolTip(tr("Only the current entry (Ctrl+Enter)"));
    connect(only, &Button::clicked, this, &FilterList::chooseOnlyCurrent);
    layout->addWidget(all);
    layout->addStretch();
    layout->addWidget(only);
    return row;
}

void FilterList::fill(const std::vector<FilterEntry>& entries, const std::vector<qint64>& chosen)
{
    const int row = std::max(24, fontMetrics().height() + 8);
    for (const FilterEntry& entry : entries) {
        const bool on = std::find(chosen.begin(), chosen.end(), entry.id) != chosen.end();
        auto* item = new QListWidgetItem(domain::onOneLine(entry.text), m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setSizeHint(QSize(m_list->fontMetrics().horizontalAdvance(item->text()) + 44, row));
        if (m_choice == FilterChoice::Many)
            item->setCheckState(on || chosen.empty() ? Qt::Checked : Qt::Unchecked);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable); // the whole row marks, not only its box
        if (on && (m_choice == FilterChoice::One || !m_list->currentItem()))
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void FilterList::setName(const QString& name)
{
    setAccessibleName(name);
    m_list->setAccessibleName(name);
}

void FilterList::takeFocus()
{
    if (m_search)
        m_search->setFocus(Qt::PopupFocusReason);
    else
        m_list->setFocus(Qt::PopupFocusReason);
}

void FilterList::narrow(const QString& text)
{
    const QString wanted = domain::folded(text);
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!domain::folded(item->text()).contains(wanted));
        if (!first && !item->isHidden())
            first = item;
    }
    m_list->setCurrentItem(first);
}

void FilterList::report()
{
    std::vector<qint64> chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(idOf(*m_list->item(row)));
    }
    emit chosenChanged(chosen);
}

void FilterList::chooseAll()
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(Qt::Checked);
    }
    m_list->viewport()->update();
    report();
}

void FilterList::chooseOnlyCurrent()
{
    QListWidgetItem* current = m_list->currentItem();
    if (!current)
        return;
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(m_list->item(row) == current ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    report();
}

void FilterList::toggle(QListWidgetItem& item)
{
    if (m_choice == FilterChoice::One) {
        emit chosenChanged({idOf(item)});
        emit finished();
    } else {
        item.setCheckState(item.checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        sayMark(item);
    }
}

/// Lists tell a screen reader where one is, but not that a mark came or went there.
void FilterList::sayMark(const QListWidgetItem& item)
{
    QAccessible::State changed;
    changed.checked = true;
    QAccessibleStateChangeEvent event(m_list, changed);
    event.setChild(m_list->row(&item));
    QAccessible::updateAccessibility(&event);
}

bool FilterList::handleKey(int key, Qt::KeyboardModifiers modifiers, const QObject* watched)
{
    QListWidgetItem* current = m_list->currentItem();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && (modifiers & Qt::ControlModifier) && m_choice == FilterChoice::Many) {
        chooseOnlyCurrent();
        emit finished();
        return true;
    }
    if (enter && m_choice == FilterChoice::One && current) {
        toggle(*current);
        return true;
    }
    if (enter) {
        emit finished();
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Space && current) {
        toggle(*current);
        return true;
    }
    return false;
}

bool FilterList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    return handleKey(press->key(), press->modifiers(), watched);
}

} // namespace farol::ui
