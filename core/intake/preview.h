#pragma once

#include "core/domain/entities.h"
#include "core/intake/held_week.h"
#include "core/intake/left_out.h"
#include "core/storage/intake_batch.h"

namespace farol::intake {

/// What a turma would gain in one week.
struct TurmaChange {
    domain::Week week;
    domain::CohortId cohort;
    bool isNewWeek = false; ///< the history has no photo of it
    int students = 0; ///< who would be listed there, and are not
    int cells = 0; ///< to be filled
    int doubtful = 0; ///< of these, zeros that are not believed
    int equal = 0; ///< there already, and not contradicted
    int different = 0; ///< there already, and left as they are

    bool operator==(const TurmaChange&) const = default;
};

/// A cell of the history that a table tells otherwise; it stays as it is.
struct Difference {
    domain::Week week;
    domain::StudentId student;
    domain::CourseId course;
    HeldCell here;
    HeldCell told;
    Place place;
    QString who = {}; ///< what the table calls the student

    bool operator==(const Difference&) const = default;
};

/// Of a large table so many differences are kept, and all counted.
inline constexpr std::size_t mostDifferences = 1000;

/// What an import would do; nothing is written by finding out.
struct Preview {
    int rows = 0;
    int joined = 0; ///< rows that say what another said
    int weeks = 0; ///< that would gain something
    int students = 0; ///< with a cell to fill
    int newStudents = 0; ///< whom the history would learn of
    int cells = 0; ///< to be filled
    int doubtful = 0;
    int equal = 0;
    int different = 0;
    std::vector<TurmaChange> changes; ///< by week and turma
    std::vector<Difference> differences;
    std::vector<LeftOut> leftOut;
    std::map<int, domain::Week> weekNumbers; ///< what numbers without a year were taken for
    storage::IntakeBatch batch; ///< what `fillBatch` takes, but for names of files

    bool isEmpty() const { return batch.weeks.empty(); }
};

} // namespace farol::intake
