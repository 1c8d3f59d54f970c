#pragma once

#include "ui/chip_row.h"
#include "ui/numbers.h"
#include "ui/window_filter.h"

namespace farol::domain {
struct School;
}

namespace farol::ui {

/// What a chip takes back, as its id: a kind and, of some kinds, which of its values.
enum class ChipKind { Weeks, Cohort, Course, Tutor, Status, Profile, Stalled, DaysAway };

struct ChipId {
    static constexpr qint64 all = 0; ///< every turma, course or tutor that is chosen

    ChipKind kind = ChipKind::Weeks;
    qint64 value = 0;

    QVariant toVariant() const;
    static ChipId of(const QVariant& id);
};

/// A chip for each choice that is not at its default and names something that exists; many of a kind have one together.
std::vector<ChipText> filterChips(const ChosenFilter& chosen, const domain::School& school,
    const std::vector<domain::Week>& photos, const Numbers& numbers);

/// The choice without what a chip stands for.
ChosenFilter without(ChosenFilter chosen, const ChipId& chip);

/// Whether a chip only changes which students of an answer are shown.
bool isOfStudents(ChipKind kind);

} // namespace farol::ui
