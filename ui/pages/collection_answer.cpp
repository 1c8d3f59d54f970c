#include "collection_answer.h"

namespace farol::ui {

namespace {

/// Puts what was found into its place; false keeps the error.
template <typename T, typename Found>
bool take(domain::Result<T> asked, Found& place, domain::Error& error)
{
    if (asked)
        place = std::move(*asked);
    else
        error = asked.error();
    return asked.has_value();
}

} // namespace

int CollectionAnswer::failed() const
{
    int cells = 0;
    for (const analytics::CollectionFailure& failure : failures)
        cells += failure.reason == domain::Reason::NotAsked ? 0 : failure.cells;
    return cells;
}

std::optional<int> CollectionAnswer::cells() const
{
    return photo ? std::optional(photo->expected + photo->noAccess) : std::nullopt;
}

domain::Result<CollectionAnswer> askCollection(const storage::Connection& connection, const domain::School& school)
{
    CollectionAnswer answer;
    domain::Error error;
    answer.school = school;
    bool isGood = take(analytics::lastPhoto(connection), answer.photo, error)
        && take(analytics::collectionRuns(connection), answer.runs, error)
        && take(analytics::lastScheduledRun(connection), answer.lastScheduled, error);
    if (isGood && answer.photo) {
        const domain::Week week = answer.photo->week;
        isGood = take(analytics::collectionCohorts(connection, school, week), answer.cohorts, error)
            && take(analytics::collectionFailures(connection, week), answer.failures, error)
            && take(analytics::collectionCoverage(connection, school), answer.coverage, error)
            && take(analytics::collectionAudits(connection), answer.audits, error);
    }
    return isGood ? domain::Result<CollectionAnswer>(std::move(answer)) : tl::make_unexpected(error);
}

} // namespace farol::ui
