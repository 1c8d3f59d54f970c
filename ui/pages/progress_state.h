#pragma once

#include "core/analytics/month.h"
#include "ui/data/column_layout.h"
#include "ui/data/table_panel.h"

#include <QJsonObject>

#include <array>

namespace farol::ui {

enum class ProgressView { General, ByCohort, ByCourse, Month };
inline constexpr size_t progressViews = 4;

/// What the chart of the view Geral shows.
enum class ChartKind { Mean, Gain, Distribution, Quadrants };
inline constexpr size_t chartKinds = 4;

enum class ProgressLayout { ChartAndTable, TableOnly };

/// The places of the five figures in the strip.
enum class ProgressFigure { Students, Cohorts, Mean, OnTrack, Stalled };

/// What a view remembers of its table.
struct TableState {
    SortChoice sort;
    ColumnLayout columns;
};

/// What the page of progress remembers between sessions.
struct ProgressState {
    ProgressView view = ProgressView::General;
    ProgressLayout layout = ProgressLayout::ChartAndTable;
    HeatScale scale = HeatScale::Progress;
    ChartKind chart = ChartKind::Mean;
    bool showsContacts = false; ///< of the whole window, not remembered here
    std::optional<analytics::Month> month; ///< of the view Mês; none: that of the last photo of the filter
    std::array<TableState, progressViews> tables;

    TableState& table() { return tables[static_cast<size_t>(view)]; }
    const TableState& table() const { return tables[static_cast<size_t>(view)]; }
    /// Whether the table lists students, of whom contacts and situations are told.
    bool listsStudents() const { return view == ProgressView::General || view == ProgressView::Month; }

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ProgressState fromJson(const QJsonObject& json);
};

} // namespace farol::ui
