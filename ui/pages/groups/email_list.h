#pragma once

#include "core/analytics/student_rows.h"
#include "ui/data/table_model.h"

#include <QStringList>

namespace farol::ui {

/// The e-mails of a list, for a field of addresses.
struct EmailList {
    QStringList addresses; ///< in the order of the list, each once
    int without = 0; ///< students with none that could be written to
};

EmailList emailsOf(const TableModel<analytics::StudentRow>& students);

} // namespace farol::ui
