#pragma once

#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "shown_table.h"

#include <optional>

namespace farol::ui {

/// What part of the history a page shows, for files made of the history.
struct ExportScope {
    domain::School school;
    domain::Filter filter; ///< with a trilha, and its last week unless it has none; empty = the whole history
    std::optional<domain::Week> lastPhoto = {}; ///< of the school
};

/// The table on screen, for a file.
struct TableExport {
    ShownTable table;
    QString title; ///< "Progresso"
    QString name; ///< proposed for the file, without its suffix
};

} // namespace farol::ui
