#include "filter_bar.h"

#include "core/domain/clock.h"
#include "core/domain/text.h"
#include "filter_chips.h"
#include "student_filter_button.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/page_answer.h"
#include "ui/query_runner.h"
#include "ui/search_field.h"
#include "ui/session.h"
#include "ui/week_range_button.h"
#include "ui/wrap_line.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
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

/// Whether both are about the same turmas and courses, so that the weeks have the same coverage.
bool isOfTheSame(const domain::Filter& one, const domain::Filter& other)
{
    return one.track == other.track && one.cohorts == other.cohorts && one.courses == other.courses
        && one.tutors == other.tutors;
}

constexpr int leastSearch = 150; // px

} // namespace

FilterBar::FilterBar(Session& session, WindowFilter& choice, const FilterParts& parts, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_choice(choice),
    m_parts(parts),
    m_bar(new WrapLine),
    m_track(new FilterButton(session.appearance, tr("Track"), FilterChoice::One, this)),
    m_weeks(new WeekRangeButton(session.appearance, session.numbers, this)),
    m_cohorts(new FilterButton(session.appearance, tr("Cohorts"), FilterChoice::Many, this)),
    m_courses(new FilterButton(session.appearance, tr("Courses"), FilterChoice::Many, this)),
    m_tutors(new FilterButton(session.appearance, tr("Tutors"), FilterChoice::Many, this)),
    m_students(new StudentFilterButton(session.appearance, this)),
    m_search(new SearchField(session.appearance, tr("Find a student"), QKeySequence::Find, this)),
    m_chips(new ChipRow(session.appearance, this))
{
    m_weeks->setUsualCount(int(usualPhotos));
    //: all turmas; %1 is how many
    m_cohorts->setAllText(tr("all (%1)", "cohorts"));
    //: all courses; %1 is how many
    m_courses->setAllText(tr("all (%1)", "courses"));
    //: all tutors; %1 is how many
    m_tutors->setAllText(tr("all (%1)", "tutors"));
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    build();
    connectParts();
}

void FilterBar::build()
{
    m_bar->setSpacing(6);
    for (QWidget* filter :
        std::initializer_list<QWidget*>{m_track, m_weeks, m_cohorts, m_courses, m_tutors, m_students})
        m_bar->addWidget(filter);
    m_bar->setLast(m_search, leastSearch);
    m_weeks->setVisible(m_parts.weeks);
    m_courses->setVisible(m_parts.courses);
    m_tutors->hide(); // until the school has any
    m_students->setVisible(m_parts.students);
    m_search->setVisible(m_parts.students);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_bar);
    column->addWidget(m_chips);
}

void FilterBar::connectParts()
{
    for (FilterButton* filter : {m_track, m_cohorts, m_courses, m_tutors})
        connect(filter, &FilterButton::chosenChanged, this, &FilterBar::choose);
    connect(m_weeks, &WeekRangeButton::rangeChanged, this, &FilterBar::chooseWeeks);
    connect(m_weeks, &WeekRangeButton::coverageWanted, this, &FilterBar::askCoverage);
    connect(m_students, &StudentFilterButton::chosenChanged, this, &FilterBar::chooseStudents);
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
    m_bar->insertAfter(m_track, filter);
}

void FilterBar::addAtEnd(QWidget* control)
{
    m_bar->setLast(control, control->sizeHint().width());
}

void FilterBar::addTool(QWidget* tool)
{
    m_bar->insertAfter(m_students, tool);
}

void FilterBar::show(const PageAnswer& answer)
{
    if (m_photos != answer.photos || !isOfTheSame(m_asked, answer.filter))
        m_coverage.clear();
    m_school = answer.school;
    m_photos = answer.photos;
    m_asked = answer.filter;
    showNames(answer);
    showWeeks();
    if (const QString& searched = m_choice.value().filter.students.searched; m_search->text() != searched) {
        const QSignalBlocker quiet(m_search); // another page searched
        m_search->setText(searched);
    }
    showChosen();
}

/// What can be chosen by its name.
void FilterBar::showNames(const PageAnswer& answer)
{
    std::vector<FilterEntry> tracks;
    for (const domain::Track& track : m_school.tracks)
        tracks.push_back({track.id.value, domain::onOneLine(track.name)});
    m_track->setEntries(tracks);
    if (answer.filter.track)
        m_track->setChosen({answer.filter.track->value});

    std::vector<FilterEntry> cohorts;
    std::vector<domain::TutorId> known = answer.filter.tutors; // one without turmas here can still be let go
    for (const domain::Cohort& cohort : m_school.cohorts) {
        if (cohort.track != answer.filter.track)
            continue;
        cohorts.push_back({cohort.id.value, QString::number(cohort.number)});
        if (cohort.tutor)
            known.push_back(*cohort.tutor);
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

    std::vector<FilterEntry> tutors;
    for (const domain::Tutor& tutor : m_school.tutors) {
        if (std::find(known.begin(), known.end(), tutor.id) != known.end())
            tutors.push_back({tutor.id.value, domain::onOneLine(tutor.name)});
    }
    m_tutors->setVisible(!tutors.empty());
    m_tutors->setEntries(tutors);
    m_tutors->setChosen(numbersOf(answer.filter.tutors));
}

void FilterBar::showWeeks()
{
    const QDateTime now = m_session.clock.now();
    std::vector<WeekEntry> weeks;
    for (const domain::Week week : m_photos) {
        WeekEntry entry{week, std::nullopt, now < week.end(m_school.zone)};
        for (const analytics::WeekCoverage& known : m_coverage) {
            if (known.week == week)
                entry.covered = known.covered;
        }
        weeks.push_back(entry);
    }
    m_weeks->setWeeks(weeks);
    m_weeks->setRange(m_asked.from, m_asked.to);
}

void FilterBar::askCoverage()
{
    if (!m_asked.track)
        return;
    using Coverage = std::vector<analytics::WeekCoverage>;
    m_session.history.ask<Coverage>(
        this, 0,
        [asked = m_asked](const storage::Connection& connection, const domain::School& school) {
            return analytics::weekCoverage(connection, school, asked);
        },
        [this, asked = m_asked](domain::Result<Coverage> coverage) {
            if (!coverage || !isOfTheSame(asked, m_asked))
                return; // without it the weeks can be chosen all the same
            m_coverage = std::move(*coverage);
            showWeeks();
        });
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
    showChosen();
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
    chosen.filter.tutors = idsOf<domain::TutorId>(m_tutors->chosen());
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
    showChosen();
    emit narrowed();
}

void FilterBar::chooseStudents()
{
    domain::StudentFilter students = m_students->chosen();
    students.searched = m_choice.value().filter.students.searched;
    narrow(students);
}

/// The filters of students at what is chosen, and the chips; only of filters that this page has.
void FilterBar::showChosen()
{
    m_students->setChosen(m_choice.value().filter.students);
    std::vector<ChipText> chips = filterChips(m_choice.value(), m_school, m_photos, m_session.numbers);
    std::erase_if(chips, [this](const ChipText& chip) {
        const ChipKind kind = ChipId::of(chip.id).kind;
        return (kind == ChipKind::Weeks && !m_parts.weeks) || (kind == ChipKind::Course && !m_parts.courses)
            || (isOfStudents(kind) && !m_parts.students);
    });
    m_chips->setChips(chips);
}

} // namespace farol::ui
