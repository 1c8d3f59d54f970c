#pragma once

#include "ui/data/table_panel.h"

#include <QJsonObject>

namespace farol::ui {

enum class CoursesView { Funnel, Weeks };
enum class CoursesLayout { ChartAndTable, TableOnly };

/// What page Cursos remembers between sessions.
struct CoursesState {
    CoursesView view = CoursesView::Funnel;
    CoursesLayout layout = CoursesLayout::ChartAndTable;
    HeatScale scale = HeatScale::Progress;
    SortChoice funnelSort;
    SortChoice weeksSort;

    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static CoursesState fromJson(const QJsonObject& json);
};

} // namespace farol::ui
