#pragma once

#include <QString>

namespace farol::tests {

/// The n-th fictitious student's name: Portuguese, with accents; different for the first 5 000.
QString bulkName(int n);
/// The n-th of the fictitious tutors.
QString bulkTutor(int n);
/// The n-th course of the fictitious trilha.
QString bulkCourse(int n);

} // namespace farol::tests
