#pragma once

#include "core/spreadsheet/written.h"
#include "paper_page.h"
#include "print_terms.h"
#include "print_wish.h"
#include "ui/history_reader.h"
#include "ui/pages/student/student_answer.h"

namespace farol::ui {

/// What is printed of one student.
struct SheetAnswer : StudentAnswer {
    storage::Names names = storage::Names::Shown; ///< what the student is called here
};

/// Reads one student. Runs in the thread of `history`, which it makes masked where no name is wanted. Invalid where no
/// photo knows them.
[[nodiscard]] domain::Result<SheetAnswer> askSheet(
    HistoryReader& history, const SheetWish& wish, const PackChoice& choice);

/// One page for a conversation with a student: figures, the weekly line, every course, and room for notes. The answer
/// has weeks.
PaperDocument studentSheet(const SheetAnswer& answer, const PrintTerms& terms);

/// "aluno_icaro-leitao-brandao_2026-W47.pdf".
QString sheetFileName(const SheetAnswer& answer);

/// Reads one student and writes the page.
[[nodiscard]] domain::Result<void> writeSheet(HistoryReader& history, const SheetWish& wish, const PrintTerms& terms,
    const QString& file, const spreadsheet::Tell& tell);

} // namespace farol::ui
