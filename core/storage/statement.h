#pragma once

#include "core/domain/ids.h"
#include "core/domain/week.h"
#include "core/storage/connection.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>

namespace farol::storage {

/// What a value is in the database: ids and weeks as integers, instants as seconds, dates as ISO text; an invalid
/// date or instant is NULL.
inline QVariant stored(qint64 value)
{
    return value;
}
inline QVariant stored(int value)
{
    return value;
}
inline QVariant stored(const QString& value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
inline QVariant stored(domain::Week week)
{
    return week.ordinal();
}
inline QVariant stored(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}
inline QVariant stored(const QDateTime& instant)
{
    return instant.isValid() ? QVariant(instant.toSecsSinceEpoch()) : QVariant();
}
template <typename Kind>
QVariant stored(domain::Id<Kind> id)
{
    return id.value;
}
template <typename T>
QVariant stored(const std::optional<T>& value)
{
    return value ? stored(*value) : QVariant();
}
template <typename T>
requires std::is_enum_v<T> QVariant stored(T value)
{
    return static_cast<int>(value);
}

/// One prepared statement of a connection, forward only. Use it as:
/// `prepare(…)`, then `run(a, b)` and, for a question, `while (next())`; `finish()` says whether reading ended well.
class Statement {
public:
    [[nodiscard]] static domain::Result<Statement> prepare(const Connection& connection, const QString& sql);

    /// Binds the values in order of the question marks and executes.
    template <typename... Values>
    [[nodiscard]] domain::Result<void> run(const Values&... values)
    {
        int place = 0;
        (m_query.bindValue(place++, stored(values)), ...);
        return execute();
    }
    /// The same with a list of ready values.
    [[nodiscard]] domain::Result<void> runWith(const QVariantList& values);

    bool next() { return m_query.next(); }
    /// An error that ended the reading early, such as a damaged page.
    [[nodiscard]] domain::Result<void> finish() const;

    bool isNull(int column) const { return m_query.isNull(column); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    domain::Week week(int column) const { return domain::Week::fromOrdinal(integer(column)); }
    std::optional<QDateTime> instant(int column) const; ///< UTC
    std::optional<QDate> date(int column) const;
    template <typename IdType>
    IdType id(int column) const
    {
        return IdType{integer(column)};
    }
    std::optional<int> optionalNumber(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(number(column));
    }

    /// Rows changed by the last run.
    int changed() const { return m_query.numRowsAffected(); }
    qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }

private:
    explicit Statement(QSqlQuery query);
    [[nodiscard]] domain::Result<void> execute();

    QSqlQuery m_query;
};

/// Runs one statement once, with its values.
template <typename... Values>
[[nodiscard]] domain::Result<void> execute(const Connection& connection, const QString& sql, const Values&... values)
{
    return Statement::prepare(connection, sql).and_then([&](Statement statement) { return statement.run(values...); });
}

/// Asks once and hands each row to `take`.
template <typename Take, typename... Values>
[[nodiscard]] domain::Result<void> eachRow(
    const Connection& connection, const QString& sql, Take take, const Values&... values)
{
    return Statement::prepare(connection, sql).and_then([&](Statement statement) -> domain::Result<void> {
        if (const auto asked = statement.run(values...); !asked)
            return asked;
        while (statement.next())
            take(statement);
        return statement.finish();
    });
}

/// The first column of the only row; nothing when there is no row or it is NULL.
template <typename... Values>
[[nodiscard]] domain::Result<std::optional<qint64>> oneNumber(
    const Connection& connection, const QString& sql, const Values&... values)
{
    std::optional<qint64> number;
    const auto take = [&number](const Statement& row) {
        if (!row.isNull(0))
            number = row.integer(0);
    };
    return eachRow(connection, sql, take, values...).map([&number] { return number; });
}

/// "?, ?, ?" for an IN list of so many values.
QString placeholders(qsizetype count);

} // namespace farol::storage
