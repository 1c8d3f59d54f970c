#include "groups_state.h"

#include "core/analytics/group_rules.h"

#include <algorithm>

namespace farol::ui {

namespace {

const auto groupKey = QStringLiteral("grupo");
const auto columnKey = QStringLiteral("ordem");
const auto downKey = QStringLiteral("decrescente");

} // namespace

void GroupsState::write(QJsonObject& json) const
{
    json.insert(groupKey, int(group));
    json.insert(columnKey, sort.column);
    json.insert(downKey, sort.order == Qt::DescendingOrder);
}

GroupsState GroupsState::fromJson(const QJsonObject& json)
{
    GroupsState state;
    state.group = size_t(std::clamp(json[groupKey].toInt(), 0, int(analytics::mostGroups)));
    state.sort.column = json[columnKey].toString();
    state.sort.order = json[downKey].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    return state;
}

} // namespace farol::ui
