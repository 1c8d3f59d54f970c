#pragma once

#include "core/analytics/course_cells.h"
#include "core/analytics/gain_history.h"
#include "core/analytics/packed_sums.h"
#include "core/analytics/photos.h"
#include "core/analytics/student_rows.h"

#include <tuple>
#include <vector>

namespace farol::analytics {

/// One student × turma × photo, not yet grouped.
struct StudentFact {
    size_t photo = 0;
    size_t cohort = 0; ///< index in the scope
    domain::StudentId student;
    StudentWeek figures;
    domain::CellCounts track; ///< over the whole trilha, whatever the course filter
    GainSum gain; ///< over the whole trilha since the school's photo before; no cells when there is none
    std::optional<GainSum> chosenGain; ///< the same over the chosen courses, where the roster had to tell it
    std::vector<size_t> missing; ///< places of the courses of which there is a cell without an answer
};

/// What the views of students and the counts of situations are made from.
struct StudentFacts {
    std::vector<StudentFact> facts; ///< by photo, turma id, student id
    GainHistory gains;
};

/// Finds facts for rows that come in the same order: by photo, turma id, student id.
class FactsInOrder {
public:
    FactsInOrder(std::vector<StudentFact>& facts, const Scope& scope);

    /// Nothing when there is no such fact.
    StudentFact* next(size_t photo, size_t cohort, domain::StudentId student);

private:
    auto order(size_t photo, size_t cohort, domain::StudentId student) const
    {
        return std::tuple(photo, m_scope.cohorts[cohort]->id, student);
    }
    auto order(const StudentFact& fact) const { return order(fact.photo, fact.cohort, fact.student); }

    const Scope& m_scope;
    std::vector<StudentFact>::iterator m_at;
    const std::vector<StudentFact>::iterator m_end;
};

/// Each fact has the cells of its student; of whom there are none it has as many empty ones.
void giveCells(std::vector<StudentFact>& facts, const Scope& scope, std::vector<StudentCells> cells);

} // namespace farol::analytics
