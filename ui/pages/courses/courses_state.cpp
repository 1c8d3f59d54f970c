#include "courses_state.h"

namespace farol::ui {

QJsonObject CoursesState::toJson() const
{
    return {
        {QStringLiteral("weeks"), view == CoursesView::Weeks},
        {QStringLiteral("tableOnly"), layout == CoursesLayout::TableOnly},
        {QStringLiteral("difference"), scale == HeatScale::Difference},
        {QStringLiteral("funnelSort"), funnelSort.toJson()},
        {QStringLiteral("weeksSort"), weeksSort.toJson()},
    };
}

CoursesState CoursesState::fromJson(const QJsonObject& json)
{
    CoursesState state;
    state.view = json[QStringLiteral("weeks")].toBool() ? CoursesView::Weeks : CoursesView::Funnel;
    state.layout = json[QStringLiteral("tableOnly")].toBool() ? CoursesLayout::TableOnly : CoursesLayout::ChartAndTable;
    state.scale = json[QStringLiteral("difference")].toBool() ? HeatScale::Difference : HeatScale::Progress;
    state.funnelSort = SortChoice::fromJson(json[QStringLiteral("funnelSort")]);
    state.weeksSort = SortChoice::fromJson(json[QStringLiteral("weeksSort")]);
    return state;
}

} // namespace farol::ui
