#pragma once

#include "core/analytics/what_if.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// A student who would stand elsewhere after an edit, with the trilha it is judged in.
struct MovedStudent {
    analytics::StatusChange change;
    domain::TrackId track;
    QString trackName;
};

/// The columns; a turma is named with its trilha when the rows are of several.
std::vector<TableColumn<MovedStudent>> whatIfTable(const std::vector<MovedStudent>& rows);
QString movedStudentId(const MovedStudent& row);

} // namespace farol::ui
