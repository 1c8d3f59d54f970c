#pragma once

#include "pack_answer.h"
#include "paper_page.h"
#include "print_terms.h"

namespace farol::ui {

/// The page that sums up one turma: figures with their coverage, situations, the weekly line against the expected,
/// courses, what changed, and who stopped. Always one page: what does not fit is counted, "e mais 3".
PaperPage summaryPage(
    const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms, const PaperFonts& fonts);

} // namespace farol::ui
