#pragma once

#include "core/domain/cell.h"
#include "core/domain/entities.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace farol::storage {

/// A turma's list of a week as an import tells it.
struct IntakeList {
    domain::CohortId cohort;
    QDateTime obtainedAt; ///< UTC, invalid when nobody says the list is complete
    domain::Reason reason = domain::Reason::NotAsked; ///< None for a complete one
};

/// A student in a turma.
struct IntakeMember {
    domain::CohortId cohort;
    domain::StudentId student;
};

/// A course that counts in a trilha.
struct IntakeCourse {
    domain::TrackId track;
    domain::CourseId course;
};

/// What an import adds to a week. Only what has nothing may be in it.
struct IntakeWeek {
    domain::Week week;
    QDate date; ///< of the photo, if the week has none yet
    QDateTime takenAt; ///< UTC, likewise
    std::vector<IntakeList> lists;
    std::vector<IntakeMember> members;
    std::vector<domain::Cell> cells; ///< their origin is Imported, whatever it says
    std::vector<IntakeCourse> courses; ///< of the trilhas' plans of that week
};

/// What one import adds, all of it or nothing.
struct IntakeBatch {
    QString file; ///< without its folder; several in lines
    QString sha256; ///< of its bytes, as hex; several in lines
    int doubtful = 0; ///< zeros that were not believed
    std::vector<domain::Student> students; ///< to be added, if the history does not know them
    std::vector<IntakeWeek> weeks; ///< ascending, all over
};

/// Told after each week, how many of the batch's are done; false stops it, and nothing is written.
using IntakeTell = std::function<bool(int weeks)>;

/// Writes a batch in one transaction: photos of weeks without one, lists, memberships, cells, the cells that these
/// lists expect and nobody told (*não coletado*), and everything derived. Weeks that ended are sealed, the batch gets a
/// seal of its own. Gives its number. Invalid, with nothing written, for a week that is not over or a cell that has
/// something; Cancelled when told to stop.
[[nodiscard]] domain::Result<qint64> fillBatch(const Connection& connection, const IntakeBatch& batch,
    const QDateTime& now, const QTimeZone& zone, const IntakeTell& tell = {});

/// Takes a batch back in one transaction: the history is as it was before, but for the record that it was undone.
/// Invalid for one that is not there or was undone already.
[[nodiscard]] domain::Result<void> undoBatch(
    const Connection& connection, qint64 intake, const QDateTime& now, const IntakeTell& tell = {});

/// What is remembered of an import.
struct IntakeRecord {
    qint64 id = 0;
    QDateTime madeAt; ///< UTC
    QString file;
    QString sha256;
    int weeks = 0;
    int students = 0; ///< with at least one cell
    int cells = 0; ///< the file told
    int doubtful = 0;
    std::optional<QDateTime> undoneAt; ///< UTC
};

/// All imports, the newest first.
[[nodiscard]] domain::Result<std::vector<IntakeRecord>> intakeRecords(const Connection& connection);

} // namespace farol::storage
