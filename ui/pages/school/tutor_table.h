#pragma once

#include "core/analytics/registered.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// A tutor as the table of page Escola shows them.
struct TutorRow {
    domain::Tutor tutor;
    QString turmas; ///< the active ones, "analista 12, 13 · cientista 4"
    int active = 0; ///< turmas
    int students = 0; ///< in the active turmas, by their latest lists

    bool operator==(const TutorRow&) const = default;
};

std::vector<TutorRow> tutorRows(const domain::School& school, const analytics::RegisteredFacts& facts);
/// Which columns there is room for.
enum class TutorColumns { All, NoEmail };
std::vector<TableColumn<TutorRow>> tutorTable(const std::vector<TutorRow>& rows, TutorColumns columns);
QString tutorRowId(const TutorRow& row);

} // namespace farol::ui
