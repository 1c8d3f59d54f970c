#include "core/analytics/student_facts.h"

#include "core/analytics/chosen_gains.h"
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

ChosenGains chosenOf(Gains gains)
{
    switch (gains) {
    case Gains::None:
    case Gains::ForStalled:
        return ChosenGains::Left;
    case Gains::ForKeys:
        return ChosenGains::OfLast;
    case Gains::ForProfile:
        break;
    }
    return ChosenGains::Told;
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
    const ChosenGains chosen = scope.wholeTrack ? ChosenGains::Left : chosenOf(gains);
    const auto fillGains = [&] {
        return reading.readGainsBeside()
            .and_then([&] { return gains == Gains::ForStalled ? Result<void>() : reading.readGainsBefore(); })
            .and_then([&] {
                reading.fillGains();
                return chosen == ChosenGains::Left
                    ? Result<void>()
                    : fillChosenGains(connection, scope, photos, chosen, reading.facts());
            });
    };
    return reading.readRoster(chosen)
        .and_then([&] { return gains == Gains::None ? Result<void>() : fillGains(); })
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
    return reading.readRoster(ChosenGains::Left)
        .and_then([&] { return reading.readGainsBeside(); })
        .and_then([&] { return reading.readReplannedSums(); })
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
