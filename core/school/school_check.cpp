#include "school_check.h"

#include "core/domain/text.h"
#include "named.h"
#include "problem_text.h"

#include <QHash>
#include <QSet>

namespace farol::school {

using namespace farol::domain;
using enum ProblemKind;

namespace {

/// What a turma is known by: its trilha, accents and case aside, and its number.
QString keyOf(const QString& track, int number)
{
    return folded(track) + u'\n' + QString::number(number);
}

QString pointsText(Tenths tenths)
{
    return QString::number(tenths / 10.0);
}

/// The names in the file and those registered, as they are compared.
template <typename Entries, typename Registered>
QSet<QString> namesOf(const Entries& entries, const Registered& registered)
{
    QSet<QString> names;
    for (const auto& entry : entries)
        names.insert(folded(entry.name));
    for (const auto& entity : registered)
        names.insert(folded(entity.name));
    return names;
}

void checkTolerances(const SchoolFile& file, const School& registered, Problems& problems)
{
    for (std::size_t i = 0; i < file.tracks.size(); ++i) {
        const TrackEntry& entry = file.tracks[i];
        const Track* track = trackNamed(registered, entry.name);
        const Tolerance standing = track ? track->tolerance : Tolerance();
        const Tenths onTrack = entry.onTrack.value_or(standing.onTrack);
        const Tenths late = entry.late.value_or(standing.late);
        if (late >= onTrack)
            continue;
        const QString place = placeIn(QStringLiteral("trilhas"), static_cast<qsizetype>(i));
        problems.push_back({place + QLatin1String(entry.late ? ".atraso_pp" : ".tolerancia_pp"), LateBelowTolerance,
            pointsText(entry.late ? late : onTrack), pointsText(entry.late ? onTrack : late)});
    }
}

void checkNames(const SchoolFile& file, const School& registered, Problems& problems)
{
    const QSet<QString> tracks = namesOf(file.tracks, registered.tracks);
    const QSet<QString> tutors = namesOf(file.tutors, registered.tutors);
    for (std::size_t i = 0; i < file.cohorts.size(); ++i) {
        const CohortEntry& entry = file.cohorts[i];
        const QString place = placeIn(QStringLiteral("turmas"), static_cast<qsizetype>(i));
        if (!entry.track.isEmpty() && !tracks.contains(folded(entry.track)))
            problems.push_back({place + QLatin1String(".trilha"), UnknownTrack, shortened(entry.track)});
        if (entry.tutor && !tutors.contains(folded(*entry.tutor)))
            problems.push_back({place + QLatin1String(".tutor"), UnknownTutor, shortened(*entry.tutor)});
    }
}

/// A course that the file does not list stays in its trilha, where no other may have its name.
void checkCourseNames(const SchoolFile& file, const School& registered, Problems& problems)
{
    for (std::size_t i = 0; i < file.tracks.size(); ++i) {
        const std::vector<CourseEntry>& entries = file.tracks[i].courses;
        const Track* track = trackNamed(registered, file.tracks[i].name);
        QSet<CourseId> listed;
        for (const CourseEntry& entry : entries)
            listed.insert(entry.id);
        QHash<QString, QString> staying;
        for (const PlannedCourse& planned : track ? track->courses : std::vector<PlannedCourse>()) {
            if (!listed.contains(planned.course.id))
                staying.insert(folded(planned.course.name),
                    QStringLiteral("%1, produto %2").arg(track->name, QString::number(planned.course.id.value)));
        }
        for (std::size_t j = 0; j < entries.size(); ++j) {
            const auto other = staying.constFind(folded(entries[j].name));
            if (other != staying.constEnd())
                problems.push_back({QStringLiteral("trilhas[%1].cursos[%2].nome").arg(i).arg(j), Duplicate,
                    shortened(entries[j].name), *other});
        }
    }
}

void checkTags(const SchoolFile& file, const School& registered, Problems& problems)
{
    QSet<QString> listed;
    for (const CohortEntry& entry : file.cohorts)
        listed.insert(keyOf(entry.track, entry.number));
    // A turma of the file takes its tag from the file, so that two turmas may exchange theirs.
    QHash<TagId, QString> others;
    QSet<QString> archived;
    for (const Cohort& cohort : registered.cohorts) {
        const QString key = keyOf(registered.track(cohort.track)->name, cohort.number);
        if (cohort.archived)
            archived.insert(key);
        else if (!listed.contains(key))
            others.insert(cohort.tag, labelOf(registered, cohort));
    }
    for (std::size_t i = 0; i < file.cohorts.size(); ++i) {
        const CohortEntry& entry = file.cohorts[i];
        const auto user = others.constFind(entry.tag);
        if (user != others.constEnd() && !archived.contains(keyOf(entry.track, entry.number)))
            problems.push_back({placeIn(QStringLiteral("turmas"), static_cast<qsizetype>(i)) + QLatin1String(".tag_id"),
                TagInUse, QString::number(entry.tag.value), *user});
    }
}

} // namespace

Problems problemsWith(const SchoolFile& file, const School& registered)
{
    Problems problems;
    checkTolerances(file, registered, problems);
    checkNames(file, registered, problems);
    checkTags(file, registered, problems);
    checkCourseNames(file, registered, problems);
    return problems;
}

} // namespace farol::school
