#pragma once

#include "core/domain/filter.h"
#include "ui/data/table_panel.h"

#include <QJsonObject>

namespace farol::ui {

enum class ProgressView { General, ByCohort };
enum class ProgressLayout { ChartAndTable, TableOnly };

/// The places of the five figures in the strip.
enum class ProgressFigure { Students, Cohorts, Mean, OnTrack, Stalled };

/// Which students a card of the page narrowed the table to.
enum class Narrowing { None, OnTrack, Stalled };

/// Which weeks the page shows.
enum class WeekChoice {
    Usual, ///< the last ten photos, moving on with each new one
    Chosen, ///< the filter's own
};

/// What the page of progress remembers between sessions.
struct ProgressState {
    WeekChoice weeks = WeekChoice::Usual;
    domain::Filter filter; ///< from and to count only when chosen
    ProgressView view = ProgressView::General;
    ProgressLayout layout = ProgressLayout::ChartAndTable;
    HeatScale scale = HeatScale::Progress;
    bool showsContacts = false; ///< of the whole window, not remembered here
    Narrowing narrowing = Narrowing::None;
    SortChoice generalSort;
    SortChoice cohortSort;

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ProgressState fromJson(const QJsonObject& json);
    /// Back to everything: all turmas and courses, the usual weeks. The trilha, view and sorting stay.
    void clearFilters();
};

inline constexpr size_t usualPhotos = 10;

} // namespace farol::ui
