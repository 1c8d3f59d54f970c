#include "week_range_button.h"

#include "button.h"
#include "popup.h"
#include "text_label.h"
#include "week_slider.h"

#include <QComboBox>
#include <QHBoxLayout>
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
    if (m_slider && !weeks.empty())
        m_slider->setWeeks(weeks);
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
    const bool usual = first() == usualFirst(m_usual).value_or(m_weeks.front().week) && last() == m_weeks.back().week;
    setValue(m_numbers.weeks(first(), last()), usual ? AtDefault::Yes : AtDefault::No);
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
    addSlider(*column);
    addEnds(*column);
    showEnds();
    m_popup->open();
    m_slider->setFocus(Qt::PopupFocusReason);
    emit coverageWanted();
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

void WeekRangeButton::addSlider(QVBoxLayout& column)
{
    m_slider = new WeekSlider(appearance(), m_numbers, m_popup);
    m_slider->setWeeks(m_weeks);
    m_words = new TextLabel(appearance(), TextSize::Caption, Role::Muted, {}, m_popup);
    column.addWidget(m_slider);
    column.addWidget(m_words);
    connect(m_slider, &WeekSlider::rangeMoved, this,
        [this] { m_words->setText(rangeWords(m_slider->first(), m_slider->last())); });
    connect(m_slider, &WeekSlider::rangeChanged, this, &WeekRangeButton::chooseEnds);
}

QComboBox* WeekRangeButton::addEnd(const QString& label, QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* box = new QComboBox(m_popup);
    auto* text = new TextLabel(appearance(), TextSize::Body, Role::Muted, label, m_popup);
    text->setBuddy(box);
    text->setMinimumWidth(40);
    for (auto entry = m_weeks.rbegin(); entry != m_weeks.rend(); ++entry) {
        const QString words = m_numbers.week(entry->week);
        //: %1 is a week that is not over
        box->addItem(entry->isOpen ? tr("%1, in progress").arg(words) : words, entry->week.ordinal());
    }
    row->addWidget(text);
    row->addWidget(box, 1);
    column.addLayout(row);
    return box;
}

void WeekRangeButton::addEnds(QVBoxLayout& column)
{
    m_firstBox = addEnd(tr("&From"), column);
    m_lastBox = addEnd(tr("&To"), column);
    const auto read = [this] {
        chooseEnds(Week::fromOrdinal(m_firstBox->currentData().toLongLong()),
            Week::fromOrdinal(m_lastBox->currentData().toLongLong()));
    };
    connect(m_firstBox, &QComboBox::activated, this, read);
    connect(m_lastBox, &QComboBox::activated, this, read);
}

void WeekRangeButton::chooseEnds(Week one, Week other)
{
    // The newest stays open, so that the next photo is in the range by itself.
    const bool newest = std::max(one, other) == m_weeks.back().week;
    choose(std::min(one, other), newest ? std::nullopt : std::optional(std::max(one, other)));
    showEnds();
}

/// Slider, lists and words at the range in force.
void WeekRangeButton::showEnds()
{
    if (!m_popup)
        return;
    m_slider->setRange(first(), last());
    m_firstBox->setCurrentIndex(m_firstBox->findData(m_slider->first().ordinal()));
    m_lastBox->setCurrentIndex(m_lastBox->findData(m_slider->last().ordinal()));
    m_words->setText(rangeWords(m_slider->first(), m_slider->last()));
}

/// "38 a 47 de 2026 · 9 fotos · 1 semana sem foto · S47 em andamento".
QString WeekRangeButton::rangeWords(Week first, Week last) const
{
    int photos = 0;
    QString open;
    for (const WeekEntry& entry : m_weeks) {
        if (entry.week < first || entry.week > last)
            continue;
        ++photos;
        if (entry.isOpen)
            open = tr("%1 in progress").arg(m_numbers.shortWeek(entry.week));
    }
    const int missing = int(last - first) + 1 - photos;
    QStringList parts{m_numbers.weeks(first, last), tr("%n photo(s)", nullptr, photos)};
    if (missing > 0)
        parts << tr("%n week(s) without a photo", nullptr, missing);
    if (!open.isEmpty())
        parts << open;
    return parts.join(QStringLiteral(" · "));
}

} // namespace farol::ui
