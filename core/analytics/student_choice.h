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

private:
    bool matchesState(const StudentRow& row) const;
    bool isAway(const StudentWeek& week) const;

    domain::StudentFilter m_filter;
    StudentSearch m_search;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace farol::analytics
