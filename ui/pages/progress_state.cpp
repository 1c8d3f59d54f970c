#include "progress_state.h"

namespace farol::ui {

namespace {

QJsonObject toObject(const SortChoice& sort)
{
    return {{QStringLiteral("column"), sort.column}, {QStringLiteral("descending"), sort.order == Qt::DescendingOrder}};
}

SortChoice toSort(const QJsonValue& value)
{
    const bool isDescending = value[QStringLiteral("descending")].toBool();
    return {value[QStringLiteral("column")].toString(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder};
}

} // namespace

QJsonObject ProgressState::toJson() const
{
    return {
        {QStringLiteral("byCohort"), view == ProgressView::ByCohort},
        {QStringLiteral("tableOnly"), layout == ProgressLayout::TableOnly},
        {QStringLiteral("difference"), scale == HeatScale::Difference},
        {QStringLiteral("generalSort"), toObject(generalSort)},
        {QStringLiteral("cohortSort"), toObject(cohortSort)},
    };
}

ProgressState ProgressState::fromJson(const QJsonObject& json)
{
    ProgressState state;
    state.view = json[QStringLiteral("byCohort")].toBool() ? ProgressView::ByCohort : ProgressView::General;
    state.layout =
        json[QStringLiteral("tableOnly")].toBool() ? ProgressLayout::TableOnly : ProgressLayout::ChartAndTable;
    state.scale = json[QStringLiteral("difference")].toBool() ? HeatScale::Difference : HeatScale::Progress;
    state.generalSort = toSort(json[QStringLiteral("generalSort")]);
    state.cohortSort = toSort(json[QStringLiteral("cohortSort")]);
    return state;
}

} // namespace farol::ui
