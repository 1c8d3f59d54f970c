#pragma once

#include "ui/data/table_panel.h"

#include <QJsonObject>

namespace farol::ui {

enum class ProgressView { General, ByCohort };
enum class ProgressLayout { ChartAndTable, TableOnly };

/// The places of the five figures in the strip.
enum class ProgressFigure { Students, Cohorts, Mean, OnTrack, Stalled };

/// What the page of progress remembers between sessions.
struct ProgressState {
    ProgressView view = ProgressView::General;
    ProgressLayout layout = ProgressLayout::ChartAndTable;
    HeatScale scale = HeatScale::Progress;
    bool showsContacts = false; ///< of the whole window, not remembered here
    SortChoice generalSort;
    SortChoice cohortSort;

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ProgressState fromJson(const QJsonObject& json);
};

} // namespace farol::ui
