#include "progress_state.h"

namespace farol::ui {

QJsonObject ProgressState::toJson() const
{
    return {
        {QStringLiteral("byCohort"), view == ProgressView::ByCohort},
        {QStringLiteral("tableOnly"), layout == ProgressLayout::TableOnly},
        {QStringLiteral("difference"), scale == HeatScale::Difference},
        {QStringLiteral("generalSort"), generalSort.toJson()},
        {QStringLiteral("cohortSort"), cohortSort.toJson()},
    };
}

ProgressState ProgressState::fromJson(const QJsonObject& json)
{
    ProgressState state;
    state.view = json[QStringLiteral("byCohort")].toBool() ? ProgressView::ByCohort : ProgressView::General;
    state.layout =
        json[QStringLiteral("tableOnly")].toBool() ? ProgressLayout::TableOnly : ProgressLayout::ChartAndTable;
    state.scale = json[QStringLiteral("difference")].toBool() ? HeatScale::Difference : HeatScale::Progress;
    state.generalSort = SortChoice::fromJson(json[QStringLiteral("generalSort")]);
    state.cohortSort = SortChoice::fromJson(json[QStringLiteral("cohortSort")]);
    return state;
}

} // namespace farol::ui
