#pragma once

#include "core/domain/entities.h"
#include "core/intake/choices.h"
#include "core/school/change.h"

namespace farol::intake {

/// What a table would change of one turma; nothing stays as it is.
struct TurmaEdit {
    domain::CohortId cohort;
    std::optional<QDate> start;
    QString tutor; ///< empty: stays
    Place place;
};

/// What a table of turmas would change of the registration: starts, tutors of turmas, and tutors who are new. What the
/// table leaves empty stays. A turma the school does not have is a problem.
struct RegistrationPreview {
    school::Change change;
    std::vector<TurmaEdit> edits; ///< those that change something
    QStringList newTutors;
    int equal = 0; ///< turmas that are so already

    bool isEmpty() const { return change.before == change.after; }
};

[[nodiscard]] Checked<RegistrationPreview> registrationOf(
    const domain::School& school, const std::vector<spreadsheet::Table>& tables, const Choices& choices);

} // namespace farol::intake
