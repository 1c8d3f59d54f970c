#pragma once

#include "core/analytics/change_kind.h"
#include "core/domain/cell.h"
#include "core/domain/entities.h"
#include "core/domain/profile.h"
#include "core/domain/status.h"

#include <QString>

namespace farol::analytics {

// The values of reports and files: a public contract, Portuguese in every locale.

QString word(domain::Status status); ///< "em dia"
QString word(domain::CellState state); ///< "não iniciado"
QString word(domain::Origin origin); ///< "repetido"
QString word(domain::Profile profile); ///< "última semana"
QString word(ChangeKind kind); ///< "mudou de turma"
QString shownWord(ChangeKind kind); ///< what people read in a document: "Situação", where files say "situacao"
QString yesOrNo(bool yes); ///< "sim", "não"
QString cohortName(int number); ///< "turma 12"
QString personName(const domain::Student& student); ///< "pessoa apagada" for one who was erased

/// Whether a person was erased at their own wish: nothing is known of them but their id.
bool isErased(const domain::Student& student);

} // namespace farol::analytics
