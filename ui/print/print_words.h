#pragma once

#include "core/domain/entities.h"
#include "print_terms.h"
#include "ui/history_reader.h"

namespace farol::ui {

/// What the school is called on paper; its address while it has no name.
QString schoolName(const domain::School& school);
/// "Gerado em 22/11/2026 21:00 · com dados pessoais de alunos", for the foot.
QString footWords(storage::Names names, const domain::School& school, const PrintTerms& terms);
/// A name on one line; of who was erased, the words for it. Over 240 characters it ends in "…".
QString printedName(const domain::Student& student);
QDate todayOf(const domain::School& school, const PrintTerms& terms);

} // namespace farol::ui
