#include "report_filter.h"

#include "core/analytics/named_entries.h"
#include "core/domain/text.h"
#include "words.h"

namespace farol::cli {

using domain::Fault;
using domain::Filter;
using domain::Result;
using domain::Week;

namespace {

/// "2026-W38..2026-W47", or one week alone.
Result<void> readWeeks(const QString& text, Filter& filter)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    filter.from = Week::fromKey(ends.constFirst());
    filter.to = Week::fromKey(ends.constLast());
    if (ends.size() > 2 || !filter.from || !filter.to)
        return domain::failed(
            Fault::Invalid, Words::tr("--semana: %1 is not a week such as 2026-W47 or 2026-W38..2026-W47.").arg(text));
    if (*filter.to < *filter.from)
        return domain::failed(Fault::Invalid, Words::tr("--semana: %1 ends before it begins.").arg(text));
    return {};
}

/// What there is instead: "8, 9, 10…".
QString offered(const QStringList& names)
{
    constexpr qsizetype most = 12;
    if (names.isEmpty())
        return Words::tr("There is none yet.");
    QStringList first = names.mid(0, most);
    if (names.size() > most)
        first << QStringLiteral("…");
    return Words::tr("There are: %1.").arg(first.join(QStringLiteral(", ")));
}

Result<Filter> unknown(const QString& sentence, const QStringList& names)
{
    return domain::failed(Fault::Invalid, sentence + u' ' + offered(names));
}

QStringList trackNames(const domain::School& school)
{
    QStringList names;
    for (const domain::Track& track : school.tracks)
        names << domain::onOneLine(track.name);
    return names;
}

QStringList cohortNumbers(const domain::School& school, domain::TrackId track)
{
    QStringList numbers;
    for (const domain::Cohort& cohort : school.cohorts) {
        if (cohort.track == track)
            numbers << QString::number(cohort.number);
    }
    return numbers;
}

QStringList courseIds(const domain::School& school)
{
    QStringList ids;
    for (const domain::Track& track : school.tracks) {
        for (const domain::PlannedCourse& planned : track.courses)
            ids << QStringLiteral("%1 %2").arg(planned.course.id.value).arg(domain::onOneLine(planned.course.name));
    }
    ids.removeDuplicates();
    return ids;
}

QStringList tutorNames(const domain::School& school)
{
    QStringList names;
    for (const domain::Tutor& tutor : school.tutors)
        names << domain::onOneLine(tutor.name);
    return names;
}

const domain::Track* trackNamed(const domain::School& school, const QString& name)
{
    for (const domain::Track& track : school.tracks) {
        if (domain::folded(track.name) == domain::folded(name))
            return &track;
    }
    return nullptr;
}

std::optional<domain::CohortId> cohortNumbered(const domain::School& school, domain::TrackId track, const QString& text)
{
    for (const domain::Cohort& cohort : school.cohorts) {
        if (cohort.track == track && QString::number(cohort.number) == text)
            return cohort.id;
    }
    return std::nullopt;
}

std::optional<domain::CourseId> courseWithId(const domain::School& school, const QString& text)
{
    for (const domain::Track& track : school.tracks) {
        for (const domain::PlannedCourse& planned : track.courses) {
            if (QString::number(planned.course.id.value) == text)
                return planned.course.id;
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<Arguments::Option> filterOptions()
{
    return {{QStringLiteral("semana"), QStringLiteral("A..B")}, {QStringLiteral("trilha"), QStringLiteral("T")},
        {QStringLiteral("turma"), QStringLiteral("N")}, {QStringLiteral("curso"), QStringLiteral("ID")},
        {QStringLiteral("tutor"), QStringLiteral("NAME")}};
}

Result<Filter> readFilter(const Arguments& arguments, const domain::School& school)
{
    Filter filter;
    if (const auto weeks = arguments.value(QStringLiteral("semana"))) {
        if (const auto read = readWeeks(*weeks, filter); !read)
            return tl::make_unexpected(read.error());
    }
    if (const auto name = arguments.value(QStringLiteral("trilha"))) {
        const domain::Track* track = trackNamed(school, *name);
        if (!track)
            return unknown(Words::tr("--trilha: there is no trilha %1.").arg(*name), trackNames(school));
        filter.track = track->id;
    }
    if (arguments.has(QStringLiteral("turma")) && !filter.track)
        return domain::failed(Fault::Invalid, Words::tr("--turma goes with --trilha."));
    for (const QString& number : arguments.values(QStringLiteral("turma"))) {
        const auto cohort = cohortNumbered(school, *filter.track, number);
        if (!cohort)
            return unknown(
                Words::tr("--turma: the trilha has no turma %1.").arg(number), cohortNumbers(school, *filter.track));
        filter.cohorts.push_back(*cohort);
    }
    for (const QString& id : arguments.values(QStringLiteral("curso"))) {
        const auto course = courseWithId(school, id);
        if (!course)
            return unknown(Words::tr("--curso: no course has the id %1.").arg(id), courseIds(school));
        filter.courses.push_back(*course);
    }
    const analytics::NamedEntries tutors = analytics::tutorEntries(school);
    for (const QString& name : arguments.values(QStringLiteral("tutor"))) {
        const auto id = tutors.find(name);
        if (!id)
            return unknown(Words::tr("--tutor: there is no tutor %1.").arg(name), tutorNames(school));
        filter.tutors.push_back(domain::TutorId{*id});
    }
    return filter;
}

} // namespace farol::cli
