#pragma once

#include "core/school/problem.h"

#include <QByteArray>

#include <ostream>

namespace farol::tests {

/// A school file without fault: two trilhas that share a course, two turmas, a tutor, two weeks of recess.
QByteArray sampleFile();

/// The sample with one place changed; the test fails when the place does not stand there exactly once.
QByteArray sampleWith(const QByteArray& found, const QByteArray& put);

} // namespace farol::tests

namespace farol::school {

/// How a failing test shows a problem.
void PrintTo(const Problem& problem, std::ostream* out);

} // namespace farol::school
