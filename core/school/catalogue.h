#pragma once

#include "core/storage/connection.h"
#include "school_file.h"

namespace farol::school {

/// What an import registered: how many of each the file named.
struct Imported {
    int tracks = 0;
    int courses = 0; ///< places in trilhas
    int cohorts = 0;
    int tutors = 0;
    int recesses = 0;
    int stillArchived = 0; ///< turmas of the file that are archived here, and stay so
    bool coursesChanged = false; ///< a trilha has other courses now: `Store::rebuildOpenWeeks` is due

    bool operator==(const Imported&) const = default;
};

/// Registers a school file in one transaction, or says everything that is wrong with it and writes nothing.
/// An upsert by natural key (trilha name, trilha + numero, tutor name, accents and case aside) that removes nothing:
/// what the file does not list keeps its values and comes after what it lists.
[[nodiscard]] Checked<Imported> importSchool(const storage::Connection& connection, const QByteArray& json);

/// What is registered as a school file: trilhas and courses in order, active turmas by trilha and number, tutors by
/// name. Archived turmas stay out, because their tag may serve another by now.
SchoolFile schoolFileOf(const domain::School& school);

/// The JSON text of all that; importing it again changes nothing.
[[nodiscard]] domain::Result<QByteArray> exportSchool(const storage::Connection& connection);

} // namespace farol::school
