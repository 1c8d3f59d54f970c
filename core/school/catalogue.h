#pragma once

#include "core/storage/connection.h"
#include "imported.h"
#include "school_file.h"
#include "versions.h"

#include <QDateTime>

namespace farol::school {

/// Registers a school file in one transaction, or says everything that is wrong with it and writes nothing.
/// An upsert by natural key (trilha name, trilha + numero, tutor name, accents and case aside) that removes nothing:
/// what the file does not list keeps its values and comes after what it lists.
[[nodiscard]] Checked<Imported> importSchool(
    const storage::Connection& connection, const QByteArray& json, const QDateTime& now);

/// When an edit is made that starts now: the school's present week, and whether there is a past to keep.
[[nodiscard]] domain::Result<Moment> momentOf(
    const storage::Connection& connection, const domain::School& school, const QDateTime& now);

/// What is registered as a school file: trilhas and courses in order, active turmas by trilha and number, tutors by
/// name. Archived turmas stay out, because their tag may serve another by now.
SchoolFile schoolFileOf(const domain::School& school);

/// The JSON text of all that; importing it again changes nothing.
[[nodiscard]] domain::Result<QByteArray> exportSchool(const storage::Connection& connection);

} // namespace farol::school
