#pragma once

#include "pack_answer.h"
#include "paper_frame.h"
#include "print_terms.h"

namespace farol::ui {

/// The head of a page of a turma; `part` says which.
PaperFrame packFrame(const PackAnswer& answer, const TurmaPack& turma, const QString& part, const PrintTerms& terms);

} // namespace farol::ui
