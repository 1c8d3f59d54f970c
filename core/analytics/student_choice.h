#pragma once

#include "core/analytics/student_rows.h"
#include "core/analytics/student_search.h"
#include "core/domain/filter.h"

#include <QDate>
#include <QTimeZone>

namespace farol::analytics {

/// Tells which rows of a list of students a `StudentFilter` shows. By situation, profile, parado and access only rows
/// of who is in the turma in the last week are found; without a filter everybody is.
class StudentChoice {
public:
    /// Days without entering are counted from `today`, both in the school's zone.
    StudentChoice(const domain::StudentFilter& filter, QDate today, const QTimeZone& zone);

    bool matches(const StudentRow& row) const;
    /// The same of any row about a student: `last` is null for who is not in the turma at the end.
    bool matches(const domain::Student& student, const StudentWeek* last,
        const std::optional<domain::StudyProfile>& profile) const;

private:
    bool matchesState(const StudentWeek* last, const std::optional<domain::StudyProfile>& profile) const;
    bool isAway(const StudentWeek& week) const;

    domain::StudentFilter m_filter;
    StudentSearch m_search;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace farol::analytics
