#pragma once

#include "core/analytics/course_weeks.h"
#include "core/analytics/progress_view.h"
#include "core/spreadsheet/written.h"
#include "pack_choice.h"
#include "ui/history_reader.h"
#include "ui/pages/changes/changes_answer.h"

namespace farol::ui {

/// What is printed of one turma: the answers the pages show, for this turma alone.
struct TurmaPack {
    domain::Cohort cohort;
    analytics::ProgressView view; ///< every student, every chosen week
    analytics::CourseWeeks courses; ///< only with a summary
    std::vector<GroupRows> changes; ///< of the last week, the groups with somebody; only with a summary

    /// The last week of the filter in which the turma has a photo.
    std::optional<domain::Week> week() const;
};

/// What is printed of the turmas of a filter.
struct PackAnswer : PageAnswer {
    storage::Names names = storage::Names::Shown; ///< what the students are called here
    ChangesAnswer changes; ///< the rows of the turmas' changes point into it
    std::vector<TurmaPack> turmas; ///< by number

    std::optional<domain::Week> week() const; ///< the last one that any of the turmas has a photo in
};

/// Reads the turmas of a filter: those it names, else all with anybody in its weeks. Runs in the thread of `history`,
/// which it makes masked where no names are wanted; `tell` hears of every turma, and may stop it (Cancelled).
[[nodiscard]] domain::Result<PackAnswer> askPack(
    HistoryReader& history, const ChosenFilter& chosen, const PackChoice& choice, const spreadsheet::Tell& tell = {});

} // namespace farol::ui
