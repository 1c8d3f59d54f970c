#include "progress_filters.h"

#include "cohort_table.h"
#include "core/domain/text.h"
#include "ui/chip_row.h"
#include "ui/filter_button.h"
#include "ui/search_field.h"
#include "ui/session.h"
#include "ui/week_range_button.h"

#include <QBoxLayout>

namespace farol::ui {

namespace {

/// What a chip stands for: a letter for its kind, then an id.
QString chipId(QChar kind, qint64 id = 0)
{
    return kind + QString::number(id);
}

constexpr QChar weeksChip = u'w';
constexpr QChar cohortChip = u't';
constexpr QChar courseChip = u'c';
constexpr QChar narrowingChip = u'n';

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

ProgressFilters::ProgressFilters(Session& session, ProgressState& state, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
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
    auto* bar = new QHBoxLayout;
    bar->setSpacing(6);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_track, m_weeks, m_cohorts, m_courses})
        bar->addWidget(filter);
    bar->addStretch();
    bar->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(bar);
    column->addWidget(m_chips);

    for (FilterButton* filter : {m_track, m_cohorts, m_courses})
        connect(filter, &FilterButton::chosenChanged, this, &ProgressFilters::choose);
    connect(m_weeks, &WeekRangeButton::rangeChanged, this, &ProgressFilters::chooseWeeks);
    connect(m_search, &QLineEdit::textChanged, this, &ProgressFilters::narrowed);
    connect(m_chips, &ChipRow::removed, this, &ProgressFilters::remove);
    connect(m_chips, &ChipRow::cleared, this, &ProgressFilters::clear);
}

void ProgressFilters::show(const ProgressAnswer& answer)
{
    m_school = answer.school;
    m_photos = answer.photos;
    m_search->setPlaceholderText(m_state.view == ProgressView::General ? tr("Find a student") : tr("Find a cohort"));
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
    showChips();
}

QString ProgressFilters::searched() const
{
    return m_search->text();
}

bool ProgressFilters::isNarrowed() const
{
    return m_state.weeks == WeekChoice::Chosen || !m_state.filter.cohorts.empty() || !m_state.filter.courses.empty()
        || m_state.narrowing != Narrowing::None || !m_search->text().isEmpty();
}

void ProgressFilters::forgetSearch()
{
    m_search->clear();
}

void ProgressFilters::clear()
{
    m_search->clear();
    m_state.clearFilters();
    emit changed();
}

void ProgressFilters::choose()
{
    const auto track =
        m_track->chosen().empty() ? std::nullopt : std::optional(domain::TrackId{m_track->chosen().front()});
    const bool isSameTrack = track == m_state.filter.track;
    m_state.filter.track = track;
    m_state.filter.cohorts =
        isSameTrack ? idsOf<domain::CohortId>(m_cohorts->chosen()) : std::vector<domain::CohortId>();
    m_state.filter.courses =
        isSameTrack ? idsOf<domain::CourseId>(m_courses->chosen()) : std::vector<domain::CourseId>();
    emit changed();
}

void ProgressFilters::chooseWeeks(std::optional<domain::Week> from, std::optional<domain::Week> to)
{
    const auto usual =
        m_photos.size() > usualPhotos ? std::optional(m_photos[m_photos.size() - usualPhotos]) : std::nullopt;
    const bool isToLast = !to || (!m_photos.empty() && *to == m_photos.back());
    m_state.weeks = from == usual && isToLast ? WeekChoice::Usual : WeekChoice::Chosen;
    m_state.filter.from = from;
    m_state.filter.to = isToLast ? std::nullopt : to;
    emit changed();
}

void ProgressFilters::remove(const QVariant& chip)
{
    const QString text = chip.toString();
    const qint64 id = QStringView(text).mid(1).toLongLong();
    if (text.startsWith(narrowingChip)) {
        m_state.narrowing = Narrowing::None;
        showChips();
        emit narrowed();
        return;
    }
    if (text.startsWith(weeksChip))
        m_state.weeks = WeekChoice::Usual;
    if (text.startsWith(cohortChip))
        std::erase(m_state.filter.cohorts, domain::CohortId{id});
    if (text.startsWith(courseChip))
        std::erase(m_state.filter.courses, domain::CourseId{id});
    emit changed();
}

void ProgressFilters::showChips()
{
    std::vector<ChipText> chips;
    if (m_state.weeks == WeekChoice::Chosen && !m_photos.empty()) {
        const domain::Week from = m_state.filter.from.value_or(m_photos.front());
        const domain::Week to = m_state.filter.to.value_or(m_photos.back());
        chips.push_back({tr("Weeks %1").arg(m_session.numbers.weeks(from, to)), chipId(weeksChip)});
    }
    for (const domain::CohortId id : m_state.filter.cohorts) {
        if (const domain::Cohort* cohort = m_school.cohort(id))
            chips.push_back({cohortName(cohort->number), chipId(cohortChip, id.value)});
    }
    const domain::Track* track = m_state.filter.track ? m_school.track(*m_state.filter.track) : nullptr;
    for (const domain::CourseId id : m_state.filter.courses) {
        for (size_t i = 0; track && i < track->courses.size(); ++i) {
            if (track->courses[i].course.id == id)
                chips.push_back({domain::onOneLine(track->courses[i].course.label()), chipId(courseChip, id.value)});
        }
    }
    if (m_state.narrowing != Narrowing::None) {
        const bool isStalled = m_state.narrowing == Narrowing::Stalled;
        chips.push_back({isStalled ? tr("Stalled") : tr("On track or finished"), chipId(narrowingChip)});
    }
    m_chips->setChips(chips);
}

} // namespace farol::ui
