#pragma once

#include "core/domain/result.h"
#include "core/intake/field.h"
#include "core/spreadsheet/table_fault.h"

#include <QString>

#include <vector>

namespace farol::intake {

/// What can be wrong with a table; each has its own sentence in the window and the command line.
enum class ProblemKind {
    NoHeading, ///< no row of the file names any column we know
    MissingColumn, ///< `field` is needed and no column has it
    RepeatedColumn, ///< two columns for `field`; `other` is the first's letters
    NoSuchColumn, ///< `value` was said to hold `field`, and no column is called so
    NeedsYear, ///< weeks are numbers alone, from `value` on: the year of the first must be said
    NeedsTrack, ///< the turma `value` is in several trilhas: which one must be said
    UnknownTrack,
    ErrorCell, ///< the spreadsheet shows an error such as #N/A
    EmptyCell, ///< `field` is needed in each row
    BadProgress,
    ProgressOutOfRange,
    BadState,
    StateAgainstProgress, ///< the state is `value`, the progress `other`
    BadWeek,
    NoSuchWeek, ///< the year has no such week
    BadNumber,
    BadDate,
    DifferentKinds, ///< one file holds progress, another turmas
    Contradiction, ///< another line says otherwise of the same turma; `other` is the line
    BadRegistration, ///< what would be registered is not valid: `value` names the field
};

/// Where in which file.
struct Place {
    QString file; ///< without its folder
    int line = 0; ///< as a spreadsheet numbers it; 0: the file as a whole
    QString column = {}; ///< "C"; empty: the line as a whole

    bool operator==(const Place&) const = default;
};

/// One fault of a table, with its place.
struct Problem {
    ProblemKind kind = ProblemKind::NoHeading;
    Place place;
    std::optional<Field> field = {};
    QString value = {}; ///< what was found, shortened
    QString other = {};

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// Of a file that is wrong from top to bottom so many are kept; the rest is counted.
inline constexpr std::size_t mostProblems = 200;

/// Why nothing can be filled: what is wrong with the tables, or the history's own fault.
struct Refusal {
    domain::Error error;
    Problems problems = {};
    int further = 0; ///< problems beyond those kept
};

template <typename T>
using Checked = tl::expected<T, Refusal>;

inline tl::unexpected<Refusal> refused(domain::Error error)
{
    return tl::make_unexpected(Refusal{std::move(error), {}, 0});
}

/// Problems as they are found.
class Noted {
public:
    void add(Problem problem)
    {
        if (m_problems.size() < mostProblems)
            m_problems.push_back(std::move(problem));
        else
            ++m_further;
    }
    bool isEmpty() const { return m_problems.empty(); }
    tl::unexpected<Refusal> refusal() const
    {
        return tl::make_unexpected(Refusal{{domain::Fault::Invalid, QStringLiteral("table")}, m_problems, m_further});
    }

private:
    Problems m_problems;
    int m_further = 0;
};

} // namespace farol::intake
