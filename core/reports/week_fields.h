#pragma once

#include "core/analytics/week_title.h"
#include "core/domain/column.h"
#include "core/domain/week.h"
#include "core/reports/column_width.h"
#include "core/reports/wording.h"
#include "core/spreadsheet/sheet.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace farol::reports {

/// A column of a table that goes over the weeks.
template <typename Row>
struct WeekField {
    domain::Column<Row> column;
    bool isWeek = false;
    std::optional<size_t> photo = {}; ///< of a week: its index among the photographed weeks; none without a photo
    double width = 0; ///< in characters; 0: as its kind needs
};

/// So many missing weeks get a column each; a longer gap has one for all of it.
inline constexpr qint64 longestGap = 8;

/// The columns of a question with one for every week from its first to its last: weeks without a photo are empty, so
/// that lines show a gap and no distance is hidden.
template <typename Row>
std::vector<WeekField<Row>> weekFields(domain::Columns<Row> columns, const std::vector<domain::Week>& weeks)
{
    std::vector<WeekField<Row>> fields;
    const auto nothing = [](const Row&) { return domain::Value(); };
    const auto empty = [&](const QString& key, const QString& title) {
        fields.push_back({{key, title, domain::ColumnKind::Share, nothing}, true});
    };
    std::optional<domain::Week> before;
    for (domain::Column<Row>& column : columns) {
        const auto week = domain::Week::fromKey(column.key);
        if (!week) {
            fields.push_back({std::move(column)});
            continue;
        }
        if (before && *week - *before - 1 > longestGap)
            empty(QStringLiteral("\u2026"), QStringLiteral("\u2026"));
        else if (before) {
            for (domain::Week missing = *before + 1; missing < *week; missing = missing + 1)
                empty(missing.key(), analytics::weekTitle(missing));
        }
        before = week;
        const auto found = std::find(weeks.begin(), weeks.end(), *week);
        fields.push_back({std::move(column), true, size_t(found - weeks.begin())});
    }
    return fields;
}

/// Their headings; those of weeks are the same in every language.
template <typename Row>
std::vector<spreadsheet::SheetColumn> headingsOf(const Wording& wording, const std::vector<WeekField<Row>>& fields)
{
    constexpr double weekWidth = 8.5; // "100,0%" and the button of the filter
    std::vector<spreadsheet::SheetColumn> columns;
    for (const auto& field : fields) {
        const domain::Column<Row>& column = field.column;
        columns.push_back({field.isWeek ? column.title : wording.title(column.title), column.kind,
            field.isWeek          ? weekWidth
                : field.width > 0 ? field.width
                                  : columnWidth(column.key)});
    }
    return columns;
}

/// The first and the last column of the weeks; nothing without weeks.
struct WeekSpan {
    int first = 0;
    int last = 0;
};

template <typename Row>
std::optional<WeekSpan> weekSpan(const std::vector<WeekField<Row>>& fields)
{
    std::optional<WeekSpan> span;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isWeek)
            span = WeekSpan{span ? span->first : int(i), int(i)};
    }
    return span;
}

/// The values of a week over so many photos as a line of eight heights: "▁▂▂▅█". As on screen it has a scale of its
/// own, at least 8 p.p. high; what is missing is a dot.
QString spark(const std::vector<std::optional<domain::Tenths>>& values);

} // namespace farol::reports
