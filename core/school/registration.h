#pragma once

#include "core/domain/entities.h"
#include "core/domain/reading.h"
#include "core/storage/connection.h"
#include "problem.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace farol::school {

/// What is looked at when a turma is added, in this order; the first failure wins.
enum class Check {
    Numbers, ///< 1: tag and turma are digits only
    TagExists, ///< 2: the platform has the tag
    TagFree, ///< 3: no active turma uses it
    TrackExists, ///< the trilha is registered, without which the next cannot be asked
    NumberFree, ///< 4: the trilha has no such turma, archived ones included
    StartDate, ///< empty, dd/MM/yyyy or AAAA-MM-DD
    TutorExists, ///< empty or registered
};
inline constexpr std::array allChecks{Check::Numbers, Check::TagExists, Check::TagFree, Check::TrackExists,
    Check::NumberFree, Check::StartDate, Check::TutorExists};

/// Waiting: an earlier check failed or waits, or the platform's tags have not arrived yet.
enum class Outcome { Passed, Failed, Waiting };

/// A turma to add, as a person typed it.
struct Adding {
    QString track;
    QString number;
    QString tag;
    QString start = {}; ///< may be empty
    QString tutor = {}; ///< may be empty
};

/// The state of every check, for a form that shows them while a person types.
struct Assessment {
    std::array<Outcome, allChecks.size()> outcomes{}; ///< in the order of `allChecks`
    std::optional<Problem> problem; ///< of the check that failed; place is trilha, numero, tag, inicio or tutor
    std::optional<domain::Cohort> cohort; ///< what would be registered, without id, once all passed

    Outcome of(Check check) const { return outcomes[static_cast<std::size_t>(check)]; }
};

/// Looks at every check; `tags` is what the platform has, none while that is not known.
[[nodiscard]] Assessment assess(
    const Adding& adding, const domain::School& registered, const std::optional<std::vector<domain::Tag>>& tags);

/// Adds the turma if every check passes on what is registered at this moment; gives it back with its id.
[[nodiscard]] Checked<domain::Cohort> addCohort(const storage::Connection& connection, const Adding& adding,
    const std::vector<domain::Tag>& tags, const QDateTime& now);

/// Archives a turma, which frees its tag and keeps its history; one that is archived already stays so.
[[nodiscard]] Checked<domain::Cohort> archiveCohort(
    const storage::Connection& connection, const QString& track, int number, const QDateTime& now);

} // namespace farol::school
