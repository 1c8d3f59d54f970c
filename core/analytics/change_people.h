#pragma once

#include "core/analytics/change_lists.h"
#include "core/analytics/student_rows.h"

#include <functional>

namespace farol::analytics {

/// One student in the turmas of a trilha; turmas are indices in its scope, ascending.
struct ChangedPerson {
    std::vector<size_t> rows; ///< indices in the view, by turma
    std::vector<size_t> before; ///< turmas in the photo before
    std::vector<size_t> now; ///< turmas in this photo
    std::vector<size_t> knownBefore; ///< the same with turmas whose list was not known then and whose last one had them
    std::vector<size_t> knownNow; ///< the same with turmas whose list is not known now: nobody knows whether they left
};

/// Everybody of a trilha in two photos, with what is known of their turmas.
class ChangePeople {
public:
    /// The view holds every turma of the scope, in one or two photos.
    ChangePeople(const Scope& scope, const StudentWeeks& view, const std::vector<CohortLists>& lists);

    /// Who was in the last list of a turma that has one now, but had none in the photo before.
    void addLastList(size_t cohort, const std::unordered_set<domain::StudentId>& students);

    const ChangedPerson& of(domain::StudentId student) const { return m_people.at(student); }
    /// Who is in a list now and in none that is known of the photo before.
    std::vector<domain::StudentId> arrivals() const;
    void each(const std::function<void(domain::StudentId, const ChangedPerson&)>& visit) const;
    size_t cohortOf(size_t row) const { return m_cohorts[row]; }

private:
    std::unordered_map<domain::StudentId, ChangedPerson> m_people;
    std::vector<size_t> m_cohorts; ///< of each row
};

} // namespace farol::analytics
