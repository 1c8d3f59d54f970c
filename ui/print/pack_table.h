#pragma once

#include "pack_answer.h"
#include "paper_page.h"
#include "print_terms.h"

namespace farol::ui {

/// Appends the students of a turma, those that the filter shows, with the chosen weeks: as many pages as it needs, each
/// with its header. Weeks that have no room beside the others follow as another table of the same rows.
void appendStudentTable(std::vector<PaperPage>& pages, const PackAnswer& answer, const TurmaPack& turma,
    const PrintTerms& terms, const PaperFonts& fonts);

} // namespace farol::ui
