#include "column_layout.h"

#include <QJsonArray>

namespace farol::ui {

namespace {

QStringList toList(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& entry : value.toArray()) {
        if (entry.isString() && !list.contains(entry.toString()))
            list << entry.toString();
    }
    return list;
}

} // namespace

QJsonObject ColumnLayout::toJson() const
{
    return {
        {QStringLiteral("order"), QJsonArray::fromStringList(order)},
        {QStringLiteral("hidden"), QJsonArray::fromStringList(hidden)},
        {QStringLiteral("frozenTo"), frozenTo},
    };
}

ColumnLayout ColumnLayout::fromJson(const QJsonValue& json)
{
    return {toList(json[QStringLiteral("order")]), toList(json[QStringLiteral("hidden")]),
        json[QStringLiteral("frozenTo")].toString()};
}

QStringList orderedSlots(const QStringList& usual, const ColumnLayout& layout)
{
    QStringList ordered;
    for (const QString& slot : layout.order) {
        if (usual.contains(slot))
            ordered << slot;
    }
    for (qsizetype i = 0; i < usual.size(); ++i) {
        if (ordered.contains(usual[i]))
            continue;
        const qsizetype before = i == 0 ? -1 : ordered.indexOf(usual[i - 1]);
        ordered.insert(before + 1, usual[i]);
    }
    if (!usual.isEmpty()) {
        ordered.removeAll(usual.front());
        ordered.prepend(usual.front());
    }
    return ordered;
}

} // namespace farol::ui
