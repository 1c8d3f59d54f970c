#pragma once

#include "core/domain/filter.h"

#include <QString>

#include <optional>

namespace farol::ui {

/// Where in the window to go: a page, with the part of the history or the student it shall show.
struct Destination {
    QString page; ///< `Page::key`
    std::optional<domain::Filter> filter = {}; ///< none: as it was left
    std::optional<domain::StudentId> student = {}; ///< of page Aluno
    QString view = {}; ///< name of a saved view of the page, with a filter of its own; empty: none
};

} // namespace farol::ui
