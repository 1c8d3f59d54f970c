#include "core/storage/statement.h"

#include <QSqlError>
#include <QTimeZone>

namespace farol::storage {

using domain::Result;

Statement::Statement(QSqlQuery query) :
    m_query(std::move(query))
{
}

Result<Statement> Statement::prepare(const Connection& connection, const QString& sql)
{
    QSqlQuery query(connection.database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::make_unexpected(errorOf(query.lastError()));
    return Statement(std::move(query));
}

Result<void> Statement::execute()
{
    if (!m_query.exec())
        return tl::make_unexpected(errorOf(m_query.lastError()));
    return {};
}

Result<void> Statement::runWith(const QVariantList& values)
{
    for (qsizetype place = 0; place < values.size(); ++place)
        m_query.bindValue(static_cast<int>(place), values[place]);
    return execute();
}

Result<void> Statement::finish() const
{
    if (m_query.lastError().isValid())
        return tl::make_unexpected(errorOf(m_query.lastError()));
    return {};
}

std::optional<QDateTime> Statement::instant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(QDateTime::fromSecsSinceEpoch(integer(column), Qt::UTC));
}

std::optional<QDate> Statement::date(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(QDate::fromString(text(column), Qt::ISODate));
}

QString placeholders(qsizetype count)
{
    QString result;
    for (qsizetype i = 0; i < count; ++i)
        result += i == 0 ? QStringLiteral("?") : QStringLiteral(", ?");
    return result;
}

} // namespace farol::storage
