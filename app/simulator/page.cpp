#include "app/simulator/page.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace farol::simulator {

QString cursorAfter(qint64 id, qint64 createdAt)
{
    const auto created = QDateTime::fromSecsSinceEpoch(createdAt, Qt::OffsetFromUTC, -3 * 3600);
    const QJsonObject inside{{QStringLiteral("id"), id},
        {QStringLiteral("created_at"), created.toString(QStringLiteral("dd/MM/yyyy 'às' HH:mm"))},
        {QStringLiteral("_pointsToNextItems"), true}};
    return QString::fromLatin1(QJsonDocument(inside)
                                   .toJson(QJsonDocument::Compact)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qint64> idInCursor(const QString& cursor)
{
    const auto decoded = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding);
    const auto id = QJsonDocument::fromJson(decoded).object().value(QStringLiteral("id"));
    return id.isDouble() ? std::optional(id.toInteger()) : std::nullopt;
}

} // namespace farol::simulator
