#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"
#include "window_filter.h"

namespace farol::storage {
class Connection;
}

namespace farol::ui {

/// What every page of the history knows of it, with the filter its answer was made for.
struct PageAnswer {
    domain::School school;
    std::vector<domain::Week> photos; ///< of the whole history, ascending
    domain::Filter filter; ///< as it was asked: with a trilha and weeks that exist

    bool hasSchool() const { return !school.tracks.empty(); }
    /// Whether there is anything to ask a question about.
    bool hasPhotos() const { return filter.track && !photos.empty(); }
    const domain::Track* track() const { return filter.track ? school.track(*filter.track) : nullptr; }
};

/// Holds a choice against what exists; runs in the reader's thread. What the choice names and is gone is left out.
[[nodiscard]] domain::Result<PageAnswer> askPage(
    const storage::Connection& connection, const domain::School& school, const ChosenFilter& chosen);

} // namespace farol::ui
