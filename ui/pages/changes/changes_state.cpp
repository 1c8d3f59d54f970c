#include "changes_state.h"

namespace farol::ui {

namespace {

const QString groupKey = QStringLiteral("group");
const QString weekKey = QStringLiteral("week");
const QString seenKey = QStringLiteral("seen");

QString textOf(std::optional<domain::Week> week)
{
    return week ? week->key() : QString();
}

} // namespace

QJsonObject ChangesState::toJson() const
{
    return {{groupKey, group ? keyOf(*group) : QString()}, {weekKey, textOf(week)}, {seenKey, textOf(seen)}};
}

ChangesState ChangesState::fromJson(const QJsonObject& json)
{
    ChangesState state;
    for (const ChangeGroup group : allChangeGroups) {
        if (json[groupKey].toString() == keyOf(group))
            state.group = group;
    }
    state.week = domain::Week::fromKey(json[weekKey].toString());
    state.seen = domain::Week::fromKey(json[seenKey].toString());
    return state;
}

} // namespace farol::ui
