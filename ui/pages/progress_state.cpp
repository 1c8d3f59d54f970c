#include "progress_state.h"

namespace farol::ui {

namespace {

/// The views in the settings, in their order.
constexpr std::array viewKeys{"geral", "por-turma", "por-curso", "mes"};
constexpr std::array<const char*, chartKinds> chartKeys{"media", "avanco", "distribuicao", "quadrantes"};

/// Where the first versions kept the sort of a view.
QJsonValue formerSort(const QJsonObject& json, size_t view)
{
    return view == 0 ? json[QStringLiteral("generalSort")]
        : view == 1  ? json[QStringLiteral("cohortSort")]
                     : QJsonValue();
}

ProgressView toView(const QJsonObject& json)
{
    for (size_t view = 0; view < progressViews; ++view) {
        if (json[QStringLiteral("view")].toString() == QLatin1String(viewKeys[view]))
            return static_cast<ProgressView>(view);
    }
    return json[QStringLiteral("byCohort")].toBool() ? ProgressView::ByCohort : ProgressView::General;
}

ChartKind toChart(const QJsonObject& json)
{
    for (size_t chart = 0; chart < chartKinds; ++chart) {
        if (json[QStringLiteral("chart")].toString() == QLatin1String(chartKeys[chart]))
            return static_cast<ChartKind>(chart);
    }
    return ChartKind::Mean;
}

} // namespace

QJsonObject ProgressState::toJson() const
{
    QJsonObject json{
        {QStringLiteral("view"), QString::fromLatin1(viewKeys[static_cast<size_t>(view)])},
        {QStringLiteral("tableOnly"), layout == ProgressLayout::TableOnly},
        {QStringLiteral("chart"), QString::fromLatin1(chartKeys[static_cast<size_t>(chart)])},
        {QStringLiteral("difference"), scale == HeatScale::Difference},
    };
    for (size_t i = 0; i < progressViews; ++i) {
        json.insert(QString::fromLatin1(viewKeys[i]),
            QJsonObject{{QStringLiteral("sort"), tables[i].sort.toJson()},
                {QStringLiteral("columns"), tables[i].columns.toJson()}});
    }
    return json;
}

ProgressState ProgressState::fromJson(const QJsonObject& json)
{
    ProgressState state;
    state.view = toView(json);
    state.layout =
        json[QStringLiteral("tableOnly")].toBool() ? ProgressLayout::TableOnly : ProgressLayout::ChartAndTable;
    state.chart = toChart(json);
    state.scale = json[QStringLiteral("difference")].toBool() ? HeatScale::Difference : HeatScale::Progress;
    for (size_t i = 0; i < progressViews; ++i) {
        const QJsonValue table = json[QLatin1String(viewKeys[i])];
        const QJsonValue sort = table[QStringLiteral("sort")];
        state.tables[i].sort = SortChoice::fromJson(sort.isObject() ? sort : formerSort(json, i));
        state.tables[i].columns = ColumnLayout::fromJson(table[QStringLiteral("columns")]);
    }
    return state;
}

} // namespace farol::ui
