#include "recess_section.h"

#include "edit_queue.h"
#include "holiday_picker.h"
#include "holiday_words.h"
#include "photo_moment.h"
#include "recess_paste.h"
#include "save_bar.h"
#include "ui/button.h"
#include "ui/data/edit_table.h"
#include "ui/panel.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"
#include "week_words.h"
#include "what_if_panel.h"
#include "year_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr int calendarShare = 4;
constexpr int listShare = 3;
constexpr int firstYear = 2000; // as `school::isPlausible`
constexpr int lastYear = 2199;

std::vector<Week> difference(const std::set<Week>& left, const std::set<Week>& right)
{
    std::vector<Week> weeks;
    std::set_difference(left.begin(), left.end(), right.begin(), right.end(), std::back_inserter(weeks));
    return weeks;
}

} // namespace

RecessSection::RecessSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_work(work),
    m_edits(new EditQueue(work.desk, this))
{
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    sides->addWidget(buildCalendar(), calendarShare);
    sides->addWidget(buildList(), listShare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(sides, 1);
    m_bar = new SaveBar(
        m_work.session.appearance, tr("Judge the past weeks with these recesses, &too"), tr("&Save recesses"), this);
    column->addWidget(m_bar);
    connectAll();
}

SectionSign RecessSection::sign()
{
    return {QStringLiteral("recessos"), tr("Recesses")};
}

QWidget* RecessSection::buildCalendar()
{
    Appearance& look = m_work.session.appearance;
    auto* panel = new Panel(look, tr("Calendar"), PanelBody::Words, this);
    panel->setSubtitle(tr("press a week to make it a recess"));
    m_earlier = new Button(look, ButtonKind::Quiet, tr("‹ Year before"), panel);
    m_earlier->setToolTip(tr("Year before (Page ↑)"));
    m_yearName = new TextLabel(look, TextSize::Strong, Role::Text, {}, panel);
    m_later = new Button(look, ButtonKind::Quiet, tr("Year after ›"), panel);
    m_later->setToolTip(tr("Year after (Page ↓)"));
    for (QWidget* control : std::initializer_list<QWidget*>{m_earlier, m_yearName, m_later})
        panel->addControl(control);
    m_grid = new YearGrid(look, m_work.session.numbers, panel);
    panel->body().addSpacing(4);
    panel->body().addWidget(m_grid, 1);
    auto* key = new TextLabel(look, TextSize::Caption, Role::Muted,
        tr("✓ recess: the turmas' clocks stand still.  ○ the week has a national holiday."), panel);
    key->setWordWrap(true);
    panel->body().addWidget(key);
    return panel;
}

QWidget* RecessSection::buildList()
{
    Appearance& look = m_work.session.appearance;
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_listPanel = new Panel(look, tr("Weeks of recess"), PanelBody::Table, side);
    m_holidays = new Button(look, ButtonKind::Quiet, tr("National &holidays…"), m_listPanel);
    m_paste = new Button(look, ButtonKind::Quiet, tr("&Paste a list…"), m_listPanel);
    m_listPanel->addControl(m_holidays);
    m_listPanel->addControl(m_paste);
    m_list = new EditTable(look, tr("Weeks of recess"),
        {{tr("Week"), CellLook::Text, Editing::No, QStringLiteral("2026 S00")}, {tr("Days"), CellLook::Text}},
        m_listPanel);
    m_list->setEmptySentence(
        tr("No week is a recess: the turmas' clocks run all year. Mark weeks on the calendar, take those of the "
           "national holidays, or paste a list."));
    m_list->setHugging();
    m_listPanel->body().addWidget(m_list, 1);
    m_remove = new Button(look, ButtonKind::Quiet, tr("Remove"), m_listPanel);
    m_remove->setToolTip(tr("Remove (Del)"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(9, 0, 9, 5);
    foot->addWidget(m_remove);
    foot->addStretch();
    m_listPanel->body().addLayout(foot);
    m_listPanel->body().addStretch();
    auto* effect = new Panel(look, tr("Before you save"), PanelBody::Table, side);
    m_effect = new WhatIfPanel(m_work.session, tr("With these recesses"), effect);
    effect->body().addWidget(m_effect, 1);
    column->addWidget(m_listPanel, 1);
    column->addWidget(effect, 1);
    return side;
}

void RecessSection::connectAll()
{
    connect(m_grid, &YearGrid::toggled, this, &RecessSection::toggle);
    connect(m_grid, &YearGrid::yearAsked, this, [this](int by) { setYear(m_year + by); });
    connect(m_earlier, &Button::clicked, this, [this] { setYear(m_year - 1); });
    connect(m_later, &Button::clicked, this, [this] { setYear(m_year + 1); });
    connect(m_holidays, &Button::clicked, this, &RecessSection::openHolidays);
    connect(m_paste, &Button::clicked, this, &RecessSection::openPaste);
    connect(m_list, &EditTable::removeAsked, this, [this](qint64 id) { toggle(Week::fromOrdinal(id)); });
    connect(m_list, &EditTable::chosen, this, [this] { m_remove->setEnabled(m_list->current().has_value()); });
    connect(m_remove, &Button::clicked, this, [this] {
        if (const auto id = m_list->current())
            toggle(Week::fromOrdinal(*id));
    });
    connect(m_bar, &SaveBar::judgingChanged, this, [this] {
        showWhen();
        showEffect();
    });
    connect(m_bar, &SaveBar::discardClicked, this, [this] {
        m_bar->forgetPast();
        set(saved());
    });
    connect(m_bar, &SaveBar::saveClicked, this, &RecessSection::save);
}

std::set<Week> RecessSection::saved() const
{
    const std::vector<Week> weeks = m_work.desk.school().recessWeeks();
    return {weeks.begin(), weeks.end()};
}

std::set<Week> RecessSection::weeks() const
{
    return m_draft ? *m_draft : saved();
}

School RecessSection::after(const School& school, const school::Moment& moment) const
{
    const std::set<Week> marked = weeks();
    return school::withRecesses(school, {marked.begin(), marked.end()}, moment, m_bar->judging());
}

void RecessSection::refresh()
{
    if (m_year == 0)
        m_year = m_work.desk.moment().week.year();
    set(weeks());
}

void RecessSection::setYear(int isoYear)
{
    m_year = std::clamp(isoYear, firstYear, lastYear);
    showCalendar();
}

void RecessSection::toggle(Week week)
{
    std::set<Week> marked = weeks();
    if (!marked.erase(week))
        marked.insert(week);
    set(std::move(marked));
}

void RecessSection::set(std::set<Week> weeks)
{
    m_draft = weeks == saved() ? std::nullopt : std::optional(std::move(weeks));
    showCalendar();
    showList();
    showWhen();
    showEffect();
}

void RecessSection::showCalendar()
{
    m_yearName->setText(QString::number(m_year));
    m_earlier->setEnabled(m_year > firstYear);
    m_later->setEnabled(m_year < lastYear);
    m_grid->show(m_year, weeks(), m_work.desk.moment().week, HolidayWords::ofYear(m_year));
}

void RecessSection::showList()
{
    const Numbers& numbers = m_work.session.numbers;
    const Week present = m_work.desk.moment().week;
    std::vector<EditRow> rows;
    for (const Week week : weeks()) {
        EditRow row{week.ordinal(),
            {{QStringLiteral("%1 %2").arg(week.year()).arg(numbers.shortWeek(week))},
                {tr("%1 to %2").arg(numbers.day(week.monday()), numbers.day(week.sunday()))}}};
        row.isMuted = week < present;
        rows.push_back(std::move(row));
    }
    m_listPanel->setTitle(rows.empty() ? tr("Weeks of recess") : tr("%n week(s) of recess", nullptr, int(rows.size())));
    m_list->show(std::move(rows));
    m_remove->setEnabled(m_list->current().has_value());
}

std::vector<Week> RecessSection::changedPast() const
{
    std::vector<Week> changed = difference(weeks(), saved());
    const std::vector<Week> gone = difference(saved(), weeks());
    changed.insert(changed.end(), gone.begin(), gone.end());
    std::erase_if(changed, [now = m_work.desk.moment().week](Week week) { return week > now; });
    std::sort(changed.begin(), changed.end());
    return changed;
}

void RecessSection::showWhen()
{
    const school::Moment moment = m_work.desk.moment();
    std::vector<Week> past = changedPast();
    std::erase_if(past, [&moment](Week week) { return week == moment.week; });
    const bool reachesBack = moment.hasEarlierPhotos && !past.empty();
    QString when = tr("A recess is a whole week. Weeks to come change nothing of what was judged.");
    if (reachesBack && m_bar->judging() == school::Judging::AlsoPast)
        when = tr("Weeks gone by count as they are marked in every photo: the past ones are judged anew.");
    else if (reachesBack)
        when = tr("Weeks gone by count as they are marked from %1 on; past photos stay as they were judged.")
                   .arg(weekInSentence(m_work.session.numbers, moment.week));
    m_bar->show(when, reachesBack);
    m_bar->setOn(m_draft.has_value(), m_draft.has_value());
}

void RecessSection::showEffect()
{
    const School& school = m_work.desk.school();
    if (!m_draft)
        return m_effect->say(tr("Mark or unmark a week gone by, or the present one: what that would do to the last "
                                "photo is shown here."));
    if (!m_work.desk.facts().lastPhoto)
        return m_effect->say(tr("What a change would do is shown from the first photo on. It can be saved now."));
    if (changedPast().empty())
        return m_effect->say(tr("Only weeks to come change: nothing of the last photo does."));
    std::vector<TrackId> tracks;
    for (const Track& track : school.tracks) {
        if (!track.archived)
            tracks.push_back(track.id);
    }
    m_effect->compare(school, after(school, momentOfLastPhoto(m_work.desk)), tracks);
}

void RecessSection::openPaste()
{
    auto* paste = new RecessPaste(m_work.session.appearance, this);
    paste->setAttribute(Qt::WA_DeleteOnClose);
    connect(paste, &QDialog::accepted, this, [this, paste] {
        const std::vector<Week> pasted = paste->weeks();
        std::set<Week> marked = weeks();
        marked.insert(pasted.begin(), pasted.end());
        set(std::move(marked));
        if (!pasted.empty())
            setYear(pasted.front().year());
    });
    paste->open();
}

void RecessSection::openHolidays()
{
    auto* picker = new HolidayPicker(m_work.session, m_year, weeks(), this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] { set(picker->chosen()); });
    picker->open();
}

void RecessSection::save()
{
    const auto added = int(difference(weeks(), saved()).size());
    const auto removed = int(difference(saved(), weeks()).size());
    QStringList parts;
    if (added > 0)
        parts << tr("%n week(s) included", nullptr, added);
    if (removed > 0)
        parts << tr("%n week(s) removed", nullptr, removed);
    m_edits->add(
        tr("Recesses: %1").arg(parts.join(QStringLiteral(", "))),
        [this](const School& school) -> school::Checked<School> { return after(school, m_work.desk.moment()); },
        [this](const std::optional<school::Refusal>& refusal) {
            if (refusal) {
                emit said(RegistrationNotices::ofRefusal(*refusal)); // and what was marked stays
                return;
            }
            m_bar->forgetPast();
            set(weeks()); // what was marked meanwhile is still to be saved
        });
}

} // namespace farol::ui
