#pragma once

#include "core/domain/cell.h"
#include "core/domain/column.h"
#include "core/domain/entities.h"
#include "core/storage/connection.h"

namespace farol::analytics {

/// What a turma's list of students came to in a week.
enum class ListState {
    Waiting, ///< not asked in this week yet
    Obtained,
    Kept, ///< not obtained: the last known one stands, marked
};

/// One turma in the photo of a week. A student of two turmas counts in each.
struct CohortCollection {
    domain::CohortId cohort;
    QString track;
    int number = 0;
    ListState list = ListState::Waiting;
    domain::Reason listReason = domain::Reason::None; ///< why the list is Kept
    int students = 0;
    int asked = 0; ///< cells fetched in this week, sem acesso included
    int carried = 0;
    int imported = 0; ///< told by a table, which asked nobody
    int failed = 0; ///< without an answer
    int waiting = 0; ///< not asked yet

    int cells() const { return asked + carried + imported + failed + waiting; }
};

/// The turmas of a week's photo: every active one, and an archived one that has students in it.
[[nodiscard]] domain::Result<std::vector<CohortCollection>> collectionCohorts(
    const storage::Connection& connection, const domain::School& school, domain::Week week);

/// trilha, turma, alunos, celulas, pedidas, repetidas, importadas, falhas, faltam; what a list must tell is missing
/// before it came.
domain::Columns<CohortCollection> collectionCohortColumns();

} // namespace farol::analytics
