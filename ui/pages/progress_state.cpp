#include "progress_state.h"

#include <QJsonArray>

namespace farol::ui {

namespace {

template <typename Kind>
QJsonArray toArray(const std::vector<domain::Id<Kind>>& ids)
{
    QJsonArray array;
    for (const auto id : ids)
        array.append(id.value);
    return array;
}

template <typename IdType>
std::vector<IdType> toIds(const QJsonValue& value)
{
    std::vector<IdType> ids;
    for (const QJsonValue& id : value.toArray())
        ids.push_back(IdType{id.toInteger()});
    return ids;
}

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
    QJsonObject json{
        {QStringLiteral("cohorts"), toArray(filter.cohorts)},
        {QStringLiteral("courses"), toArray(filter.courses)},
        {QStringLiteral("usualWeeks"), weeks == WeekChoice::Usual},
        {QStringLiteral("byCohort"), view == ProgressView::ByCohort},
        {QStringLiteral("tableOnly"), layout == ProgressLayout::TableOnly},
        {QStringLiteral("difference"), scale == HeatScale::Difference},
        {QStringLiteral("generalSort"), toObject(generalSort)},
        {QStringLiteral("cohortSort"), toObject(cohortSort)},
    };
    if (filter.track)
        json.insert(QStringLiteral("track"), filter.track->value);
    if (weeks == WeekChoice::Chosen && filter.from)
        json.insert(QStringLiteral("from"), filter.from->key());
    if (weeks == WeekChoice::Chosen && filter.to)
        json.insert(QStringLiteral("to"), filter.to->key());
    return json;
}

ProgressState ProgressState::fromJson(const QJsonObject& json)
{
    ProgressState state;
    if (const QJsonValue track = json[QStringLiteral("track")]; track.isDouble())
        state.filter.track = domain::TrackId{track.toInteger()};
    state.filter.cohorts = toIds<domain::CohortId>(json[QStringLiteral("cohorts")]);
    state.filter.courses = toIds<domain::CourseId>(json[QStringLiteral("courses")]);
    state.filter.from = domain::Week::fromKey(json[QStringLiteral("from")].toString());
    state.filter.to = domain::Week::fromKey(json[QStringLiteral("to")].toString());
    state.weeks = json[QStringLiteral("usualWeeks")].toBool(true) ? WeekChoice::Usual : WeekChoice::Chosen;
    state.view = json[QStringLiteral("byCohort")].toBool() ? ProgressView::ByCohort : ProgressView::General;
    state.layout =
        json[QStringLiteral("tableOnly")].toBool() ? ProgressLayout::TableOnly : ProgressLayout::ChartAndTable;
    state.scale = json[QStringLiteral("difference")].toBool() ? HeatScale::Difference : HeatScale::Progress;
    state.generalSort = toSort(json[QStringLiteral("generalSort")]);
    state.cohortSort = toSort(json[QStringLiteral("cohortSort")]);
    return state;
}

void ProgressState::clearFilters()
{
    const std::optional<domain::TrackId> track = filter.track;
    filter = {};
    filter.track = track;
    weeks = WeekChoice::Usual;
    narrowing = Narrowing::None;
}

} // namespace farol::ui
