#include "cohorts_state.h"

namespace farol::ui {

namespace {

constexpr QLatin1StringView axisKey("eixo");
constexpr QLatin1StringView sortKey("ordem");
constexpr QLatin1StringView descendingKey("decrescente");
constexpr QLatin1StringView calendar("ano");
constexpr QLatin1StringView sinceStart("inicio");

} // namespace

QJsonObject CohortsState::toJson() const
{
    return {{axisKey, axis == CohortAxis::Calendar ? calendar : sinceStart}, {sortKey, sort.column},
        {descendingKey, sort.order == Qt::DescendingOrder}};
}

CohortsState CohortsState::fromJson(const QJsonObject& json)
{
    CohortsState state;
    if (json.value(axisKey).toString() == calendar)
        state.axis = CohortAxis::Calendar;
    state.sort.column = json.value(sortKey).toString();
    state.sort.order = json.value(descendingKey).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

} // namespace farol::ui
