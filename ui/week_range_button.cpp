#include "week_range_button.h"

#include "button.h"
#include "popup.h"
#include "text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using domain::Week;

WeekRangeButton::WeekRangeButton(Appearance& appearance, Numbers numbers, QWidget* parent) :
    ChoiceButton(appearance, tr("Weeks"), parent),
    m_numbers(std::move(numbers))
{
    write();
}

void WeekRangeButton::setWeeks(const std::vector<WeekEntry>& weeks)
{
    m_weeks = weeks;
    write();
}

void WeekRangeButton::setRange(std::optional<Week> from, std::optional<Week> to)
{
    m_from = from;
    m_to = to;
    write();
}

void WeekRangeButton::setUsualCount(int photos)
{
    m_usual = photos;
    write();
}

std::optional<Week> WeekRangeButton::usualFirst(int photos) const
{
    if (photos <= 0 || static_cast<size_t>(photos) >= m_weeks.size())
        return std::nullopt;
    return m_weeks[m_weeks.size() - static_cast<size_t>(photos)].week;
}

void WeekRangeButton::write()
{
    if (m_weeks.empty()) {
        setValue(tr("none yet"), AtDefault::Yes);
        return;
    }
    const Week first = m_from.value_or(m_weeks.front().week);
    const Week last = m_to.value_or(m_weeks.back().week);
    const bool usual = first == usualFirst(m_usual).value_or(m_weeks.front().week) && last == m_weeks.back().week;
    setValue(m_numbers.weeks(first, last), usual ? AtDefault::Yes : AtDefault::No);
}

void WeekRangeButton::choose(std::optional<Week> from, std::optional<Week> to)
{
    if (from && to && *from > *to)
        std::swap(from, to);
    if (from == m_from && to == m_to)
        return;
    setRange(from, to);
    emit rangeChanged(m_from, m_to);
}

void WeekRangeButton::openList()
{
    if (m_weeks.empty())
        return;
    delete m_popup.data();
    m_popup = new Popup(appearance(), this);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    addLasts(*column);
    addEnds(*column);
    m_popup->open();
}

void WeekRangeButton::addLasts(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (const int photos : {4, 10, 26}) {
        if (static_cast<size_t>(photos) >= m_weeks.size())
            continue;
        auto* last = new Button(appearance(), ButtonKind::Quiet, tr("Last %1").arg(photos), m_popup);
        connect(last, &Button::clicked, this, [this, photos] {
            choose(usualFirst(photos), std::nullopt);
            m_popup->close();
        });
        row->addWidget(last);
    }
    auto* all = new Button(appearance(), ButtonKind::Quiet, tr("All"), m_popup);
    connect(all, &Button::clicked, this, [this] {
        choose(std::nullopt, std::nullopt);
        m_popup->close();
    });
    row->addWidget(all);
    row->addStretch();
    column.addLayout(row);
}

QComboBox* WeekRangeButton::addEnd(const QString& label, Week chosen, QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* box = new QComboBox(m_popup);
    auto* text = new TextLabel(appearance(), TextSize::Body, Role::Muted, label, m_popup);
    text->setBuddy(box);
    text->setMinimumWidth(40);
    for (auto entry = m_weeks.rbegin(); entry != m_weeks.rend(); ++entry) {
        box->addItem(m_numbers.week(entry->week), entry->week.ordinal());
        if (entry->week == chosen)
            box->setCurrentIndex(box->count() - 1);
    }
    row->addWidget(text);
    row->addWidget(box, 1);
    column.addLayout(row);
    return box;
}

void WeekRangeButton::addEnds(QVBoxLayout& column)
{
    QComboBox* first = addEnd(tr("&From"), m_from.value_or(m_weeks.front().week), column);
    QComboBox* last = addEnd(tr("&To"), m_to.value_or(m_weeks.back().week), column);
    auto* list = new QListWidget(m_popup);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::NoFocus);
    list->setFrameShape(QFrame::NoFrame);
    column.addWidget(list);
    fillCoverage(*list);
    const auto read = [this, first, last, list] {
        const Week from = Week::fromOrdinal(first->currentData().toLongLong());
        const Week to = Week::fromOrdinal(last->currentData().toLongLong());
        // The newest stays open, so that the next photo is in the range by itself.
        const bool newest = std::max(from, to) == m_weeks.back().week;
        choose(std::min(from, to), newest ? std::nullopt : std::optional(std::max(from, to)));
        fillCoverage(*list);
    };
    connect(first, &QComboBox::activated, this, read);
    connect(last, &QComboBox::activated, this, read);
    first->setFocus(Qt::PopupFocusReason);
}

void WeekRangeButton::fillCoverage(QListWidget& list) const
{
    list.clear();
    const Week first = m_from.value_or(m_weeks.front().week);
    const Week last = m_to.value_or(m_weeks.back().week);
    for (auto entry = m_weeks.rbegin(); entry != m_weeks.rend(); ++entry) {
        if (entry->week >= first && entry->week <= last)
            list.addItem(QStringLiteral("%1   %2").arg(m_numbers.shortWeek(entry->week), entry->coverage));
    }
    const int rows = std::clamp(list.count(), 1, 10);
    list.setFixedHeight(rows * std::max(1, list.sizeHintForRow(0)) + 4);
}

} // namespace farol::ui
