#include "filter_bar.h"

#include "core/domain/text.h"
#include "filter_chips.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/page_answer.h"
#include "ui/search_field.h"
#include "ui/session.h"
#include "ui/week_range_button.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <utility>

namespace farol::ui {

namespace {

template <typename Kind>
std::vector<qint64> numbersOf(const std::vector<domain::Id<Kind>>& ids)
{
    std::vector<qint64> numbers;
    for (const auto id : ids)
        numbers.push_back(id.value);
    return numbers;
}

template <typename IdType>
std::vector<IdType> idsOf(const std::vector<qint64>& numbers)
{
    std::vector<IdType> ids;
    for (const qint64 number : numbers)
        ids.push_back(IdType{number});
    return ids;
}

} // namespace

FilterBar::FilterBar(Session& session, WindowFilter& choice, const FilterParts& parts, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_choice(choice),
    m_parts(parts),
    m_bar(new QHBoxLayout),
    m_track(new FilterButton(session.appearance, tr("Track"), FilterChoice::One, this)),
    m_weeks(new WeekRangeButton(session.appearance, session.numbers, this)),
    m_cohorts(new FilterButton(session.appearance, tr("Cohorts"), FilterChoice::Many, this)),
    m_courses(new FilterButton(session.appearance, tr("Courses"), FilterChoice::Many, this)),
    m_search(new SearchField(session.appearance, tr("Find a student"), QKeySequence::Find, this)),
    m_chips(new ChipRow(session.appearance, this))
{
    m_weeks->setUsualCount(int(usualPhotos));
    //: all turmas; %1 is how many
    m_cohorts->setAllText(tr("all (%1)", "cohorts"));
    //: all courses; %1 is how many
    m_courses->setAllText(tr("all (%1)", "courses"));
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_bar->setSpacing(6);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_track, m_weeks, m_cohorts, m_courses})
        m_bar->addWidget(filter);
    m_bar->addStretch();
    m_bar->addWidget(m_search);
    m_weeks->setVisible(parts.weeks);
    m_courses->setVisible(parts.courses);
    m_search->setVisible(parts.students);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_bar);
    column->addWidget(m_chips);

    for (FilterButton* filter : {m_track, m_cohorts, m_courses})
        connect(filter, &FilterButton::chosenChanged, this, &FilterBar::choose);
    connect(m_weeks, &WeekRangeButton::rangeChanged, this, &FilterBar::chooseWeeks);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::search);
    connect(m_chips, &ChipRow::removed, this, &FilterBar::remove);
    connect(m_chips, &ChipRow::cleared, this, &FilterBar::clear);
}

void FilterBar::setSearchHint(const QString& hint)
{
    m_search->setPlaceholderText(hint);
}

void FilterBar::addFilter(QWidget* filter)
{
    m_bar->insertWidget(m_bar->indexOf(m_track) + 1, filter);
}

void FilterBar::addAtEnd(QWidget* control)
{
    m_bar->addWidget(control);
}

void FilterBar::show(const PageAnswer& answer)
{
    m_school = answer.school;
    m_photos = answer.photos;
    std::vector<FilterEntry> tracks;
    for (const domain::Track& track : m_school.tracks)
        tracks.push_back({track.id.value, domain::onOneLine(track.name)});
    m_track->setEntries(tracks);
    if (answer.filter.track)
        m_track->setChosen({answer.filter.track->value});

    std::vector<FilterEntry> cohorts;
    for (const domain::Cohort& cohort : m_school.cohorts) {
        if (cohort.track == answer.filter.track)
            cohorts.push_back({cohort.id.value, QString::number(cohort.number)});
    }
    m_cohorts->setEntries(cohorts);
    m_cohorts->setChosen(numbersOf(answer.filter.cohorts));

    std::vector<FilterEntry> courses;
    if (const domain::Track* track = answer.track()) {
        for (const domain::PlannedCourse& planned : track->courses)
            courses.push_back({planned.course.id.value, domain::onOneLine(planned.course.label())});
    }
    m_courses->setEntries(courses);
    m_courses->setChosen(numbersOf(answer.filter.courses));

    std::vector<WeekEntry> weeks;
    for (const domain::Week week : m_photos)
        weeks.push_back({week, {}});
    m_weeks->setWeeks(weeks);
    m_weeks->setRange(answer.filter.from, answer.filter.to);
    if (const QString& searched = m_choice.value().filter.students.searched; m_search->text() != searched) {
        const QSignalBlocker quiet(m_search); // another page searched
        m_search->setText(searched);
    }
    showChips();
}

void FilterBar::forgetSearch()
{
    ChosenFilter chosen = m_choice.value();
    chosen.filter.students.searched.clear();
    m_choice.set(chosen);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
}

void FilterBar::narrow(const domain::StudentFilter& students)
{
    ChosenFilter chosen = m_choice.value();
    chosen.filter.students = students;
    m_choice.set(chosen);
    showChips();
    emit narrowed();
}

void FilterBar::clear()
{
    ChosenFilter chosen = m_choice.value();
    chosen.clear();
    m_choice.set(chosen);
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    emit changed();
}

void FilterBar::search(const QString& text)
{
    domain::StudentFilter students = m_choice.value().filter.students;
    students.searched = text;
    narrow(students);
}

void FilterBar::choose()
{
    ChosenFilter chosen = m_choice.value();
    const auto track =
        m_track->chosen().empty() ? std::nullopt : std::optional(domain::TrackId{m_track->chosen().front()});
    const bool isSameTrack = track == chosen.filter.track;
    chosen.filter.track = track;
    chosen.filter.cohorts =
        isSameTrack ? idsOf<domain::CohortId>(m_cohorts->chosen()) : std::vector<domain::CohortId>();
    chosen.filter.courses =
        isSameTrack ? idsOf<domain::CourseId>(m_courses->chosen()) : std::vector<domain::CourseId>();
    m_choice.set(chosen);
    emit changed();
}

void FilterBar::chooseWeeks(std::optional<domain::Week> from, std::optional<domain::Week> to)
{
    const auto usual =
        m_photos.size() > usualPhotos ? std::optional(m_photos[m_photos.size() - usualPhotos]) : std::nullopt;
    const bool isToLast = !to || (!m_photos.empty() && *to == m_photos.back());
    ChosenFilter chosen = m_choice.value();
    chosen.weeks = from == usual && isToLast ? WeekChoice::Usual : WeekChoice::Chosen;
    chosen.filter.from = from;
    chosen.filter.to = isToLast ? std::nullopt : to;
    m_choice.set(chosen);
    emit changed();
}

void FilterBar::remove(const QVariant& id)
{
    const ChipId chip = ChipId::of(id);
    m_choice.set(without(m_choice.value(), chip));
    if (!isOfStudents(chip.kind)) {
        emit changed();
        return;
    }
    showChips();
    emit narrowed();
}

/// Only of filters that this page has.
void FilterBar::showChips()
{
    std::vector<ChipText> chips = filterChips(m_choice.value(), m_school, m_photos, m_session.numbers);
    std::erase_if(chips, [this](const ChipText& chip) {
        const ChipKind kind = ChipId::of(chip.id).kind;
        return (kind == ChipKind::Weeks && !m_parts.weeks) || (kind == ChipKind::Course && !m_parts.courses)
            || (isOfStudents(kind) && !m_parts.students);
    });
    m_chips->setChips(chips);
}

} // namespace farol::ui
