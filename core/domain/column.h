#pragma once

#include "cell.h" // before Value, which its enumerator of that name would shadow
#include "progress.h"
#include "status.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace farol::domain {

/// A value of a table cell; monostate is "nothing to say", which is never 0 and shows as empty or "—".
/// Tenths, dates and instants keep their type, so that screen, CSV, JSON and Excel each write them their own way.
struct Percent {
    Tenths tenths = 0;

    auto operator<=>(const Percent&) const = default;
};
using Value = std::variant<std::monostate, QString, qint64, Percent, QDate, QDateTime>;

/// How a column is written and aligned.
enum class ColumnKind {
    Text,
    Code, ///< an id or a key: text in files, never a number with separators
    Count, ///< qint64
    Share, ///< Percent, "41,7"
    Difference, ///< Percent with its sign on screen, "+3,2"
    Day, ///< QDate
    Moment, ///< QDateTime, school time
};

/// One column of a report: the one list that screen, CSV, JSON and the command line share.
template <typename Row>
struct Column {
    QString key; ///< the public name in CSV and JSON, Portuguese in every locale
    QString title; ///< English source text of the heading; the window translates it in the context "Column"
    ColumnKind kind = ColumnKind::Text;
    std::function<Value(const Row&)> value;
};

template <typename Row>
using Columns = std::vector<Column<Row>>;

} // namespace farol::domain
