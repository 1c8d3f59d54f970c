#pragma once

#include "pack_answer.h"
#include "paper_page.h"
#include "print_terms.h"

#include <span>

namespace farol::ui {

/// The pages for a meeting about turmas, which are of `answer`: for each a page that sums up, then its students.
PaperDocument meetingPack(const PackAnswer& answer, std::span<const TurmaPack> turmas, const PrintTerms& terms);

/// Reads the turmas of a filter and writes their pages to `place`: the file, or with PackFiles::PerTurma the folder of
/// the files; how many they are. Runs in the thread of `history`. Invalid where there is no turma to print.
[[nodiscard]] domain::Result<int> writePack(HistoryReader& history, const ChosenFilter& chosen, const PrintTerms& terms,
    const QString& place, const spreadsheet::Tell& tell);

} // namespace farol::ui
