#include "core/analytics/photos.h"
#include "core/analytics/sql.h"
#include "core/analytics/student_roster.h"

namespace farol::analytics::sql {

std::vector<Text> all(const Scope& scope)
{
    const std::vector<domain::StudentId> some{{7}, {8}};
    return {
        {QStringLiteral("photos"), photos(scope)},
        {QStringLiteral("members"), members(scope)},
        {QStringLiteral("bigRows"), bigRows(scope)},
        {QStringLiteral("cohortSums"), cohortSums(scope)},
        {QStringLiteral("cohortMeans"), cohortMeans(scope)},
        {QStringLiteral("stayEnds"), stayEnds(scope)},
        {QStringLiteral("failedLists"), failedLists(scope)},
        {QStringLiteral("courseSums"), courseSums(scope)},
        {QStringLiteral("extraListings"), extraListings(scope)},
        {QStringLiteral("roster"), roster(scope, {}, ChosenGains::Told)},
        {QStringLiteral("replannedSums"), replannedSums(scope)},
        {QStringLiteral("studentGain"), studentGain(scope)},
        {QStringLiteral("weekCourses"), weekCourses(scope)},
        {QStringLiteral("answered"), answered(scope)},
        {QStringLiteral("cells"), cells(scope)},
        {QStringLiteral("everListed"), everListed(scope)},
        {QStringLiteral("milestones"), milestones(scope)},
        {QStringLiteral("gains"), gains(scope, some)},
        {QStringLiteral("students"), students(some)},
        {QStringLiteral("monthGains"), monthGains(scope)},
        {QStringLiteral("cellOrigins"), cellOrigins(scope)},
        {QStringLiteral("studentListings"), studentListings()},
        {QStringLiteral("listedWeeks"), listedWeeks()},
        {QStringLiteral("finishedCourses"), finishedCourses()},
        {QStringLiteral("courseDrops"), courseDrops()},
        {QStringLiteral("comparedPhotos"), comparedPhotos(scope)},
        {QStringLiteral("cohortListsBetween"), cohortListsBetween(scope)},
        {QStringLiteral("lastList"), lastList()},
        {QStringLiteral("lastSeen"), lastSeen(scope)},
        {QStringLiteral("changedCells"), changedCells(scope)},
        {QStringLiteral("cellsNotCollected"), cellsNotCollected(scope)},
        {QStringLiteral("photographedWeeks"), photographedWeeks()},
        {QStringLiteral("lastPhoto"), lastPhoto()},
        {QStringLiteral("photoCells"), photoCells()},
        {QStringLiteral("photoStudents"), photoStudents()},
        {QStringLiteral("collectionLists"), collectionLists()},
        {QStringLiteral("collectionCells"), collectionCells()},
        {QStringLiteral("collectionFailures"), collectionFailures()},
        {QStringLiteral("uncollectedCells"), uncollectedCells()},
        {QStringLiteral("collectionRuns"), collectionRuns()},
        {QStringLiteral("lastScheduledRun"), lastScheduledRun()},
        {QStringLiteral("collectionWeeks"), collectionWeeks()},
        {QStringLiteral("collectionCoverage"), collectionCoverage()},
        {QStringLiteral("photoSpan"), photoSpan()},
        {QStringLiteral("cohortLists"), cohortLists()},
        {QStringLiteral("tutorLoads"), tutorLoads()},
        {QStringLiteral("collectedCourses"), collectedCourses()},
        {QStringLiteral("collectionAudits"), collectionAudits()},
    };
}

} // namespace farol::analytics::sql
