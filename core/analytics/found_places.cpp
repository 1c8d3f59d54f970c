#include "core/analytics/found_places.h"

#include "core/analytics/words.h"
#include "core/domain/text.h"

#include <algorithm>

namespace farol::analytics {

using namespace farol::domain;

namespace {

bool hasWords(const School& school, const Cohort& cohort, const QStringList& words)
{
    const Track* track = school.track(cohort.track);
    const Tutor* tutor = cohort.tutor ? school.tutor(*cohort.tutor) : nullptr;
    const QString text = folded(cohortName(cohort.number)) + u' ' + (track ? folded(track->name) : QString()) + u' '
        + (tutor ? folded(tutor->name) : QString());
    return std::all_of(words.begin(), words.end(), [&text](const QString& word) { return text.contains(word); });
}

std::vector<CohortId> findCohorts(const School& school, const QString& wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<CohortId> found;
    for (const Cohort& cohort : school.cohorts) {
        if (words.isEmpty() ? !cohort.archived : hasWords(school, cohort, words))
            found.push_back(cohort.id);
    }
    const auto isNamed = [&](CohortId id) { return words.contains(QString::number(school.cohort(id)->number)); };
    std::stable_partition(found.begin(), found.end(), isNamed);
    return found;
}

} // namespace

Result<FoundPlaces> findPlaces(
    const storage::Connection& connection, const School& school, const QString& text, size_t mostStudents)
{
    const QString wanted = folded(text).trimmed();
    FoundPlaces places;
    places.cohorts = findCohorts(school, wanted);
    if (wanted.isEmpty())
        return places;
    return findStudents(connection, text, mostStudents).map([&](FoundStudents found) {
        places.students = std::move(found.students);
        places.moreStudents = found.more;
        return std::move(places);
    });
}

} // namespace farol::analytics
