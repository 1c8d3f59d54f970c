#include "core/analytics/student_facts.h"

#include "core/analytics/fact_expectations.h"
#include "core/analytics/fact_reading.h"

#include <unordered_map>

namespace farol::analytics {

using namespace farol::domain;

namespace {

void count(StatusCounts& counts, const StudentFact& fact)
{
    ++counts.byStatus[static_cast<size_t>(fact.figures.status)];
    counts.stalled += fact.figures.stalled ? 1 : 0;
}

} // namespace

std::vector<const StudentFact*> judgedFacts(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos)
{
    if (facts.empty() || facts.front()->cohort == facts.back()->cohort) // one turma lists nobody twice
        return {facts.begin(), facts.end()};
    std::unordered_map<StudentId, const StudentFact*> judged;
    judged.reserve(facts.size());
    for (const StudentFact* fact : facts) {
        const StudentFact*& kept = judged[fact->student];
        if (!kept || startedLater(*scope.cohorts[fact->cohort], *scope.cohorts[kept->cohort], photos[fact->photo].date))
            kept = fact;
    }
    std::vector<const StudentFact*> result;
    result.reserve(judged.size());
    for (const auto& [student, fact] : judged)
        result.push_back(fact);
    return result;
}

StatusCounts countStatuses(
    std::span<const StudentFact* const> facts, const Scope& scope, const std::vector<Photo>& photos)
{
    StatusCounts counts;
    for (const StudentFact* fact : judgedFacts(facts, scope, photos))
        count(counts, *fact);
    return counts;
}

Result<StudentFacts> studentFacts(const storage::Connection& connection, const Scope& scope,
    const std::vector<Photo>& photos, Gains gains, Detail detail)
{
    if (photos.empty())
        return StudentFacts{};
    FactReading reading(connection, scope, photos);
    const Photo& first = photos.front();
    const Week gainsFrom = gains == Gains::ForProfile ? Week::fromOrdinal(0) : first.previous.value_or(first.week);
    return reading.readGains(gainsFrom)
        .and_then([&] { return reading.readRoster(); })
        .map([&] { reading.fillGains(); })
        .and_then([&] { return scope.wholeTrack ? Result<void>() : reading.readChosenSums(); })
        .and_then([&] { return detail == Detail::Courses ? reading.readCells() : Result<void>(); })
        .and_then([&] { return FactExpectations(connection, scope, photos).fill(reading.facts()); })
        .map([&] {
            reading.fillStatuses();
            return reading.take();
        });
}

Result<StudentFacts> replannedFacts(const storage::Connection& connection, const Scope& scope, const Photo& photo)
{
    const std::vector<Photo> photos{photo};
    FactReading reading(connection, scope, photos, Basis::Replanned);
    return reading.readGains(photo.previous.value_or(photo.week))
        .and_then([&] { return reading.readRoster(); })
        .and_then([&] { return reading.readChosenSums(); })
        .and_then([&] {
            reading.fillMissingCells();
            reading.fillGains();
            return FactExpectations(connection, scope, photos).fillByCells(reading.facts());
        })
        .map([&] {
            reading.fillStatuses();
            return reading.take();
        });
}

} // namespace farol::analytics
