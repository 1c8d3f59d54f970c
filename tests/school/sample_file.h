#pragma once

#include "core/school/catalogue.h"
#include "core/school/registration.h"

#include <QByteArray>

#include <ostream>

namespace farol::tests {

/// A school file without fault: two trilhas that share a course, two turmas, a tutor, two weeks of recess.
QByteArray sampleFile();

/// The sample with one place changed; the test fails when the place does not stand there exactly once.
QByteArray sampleWith(const QByteArray& found, const QByteArray& put);

} // namespace farol::tests

namespace farol::school {

/// The same on a day before any photo of these tests: 2 March 2026.
Checked<Imported> importSchool(const storage::Connection& connection, const QByteArray& json);
Checked<domain::Cohort> addCohort(
    const storage::Connection& connection, const Adding& adding, const std::vector<domain::Tag>& tags);
Checked<domain::Cohort> archiveCohort(const storage::Connection& connection, const QString& track, int number);

/// How a failing test shows a problem.
void PrintTo(const Problem& problem, std::ostream* out);

} // namespace farol::school
