#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QPair>
#include <QString>

namespace farol::simulator {

/// How the bytes of an answer reach the client.
enum class Delivery {
    Whole,
    CutShort, ///< the second half never comes, the connection is closed
    Reset, ///< not a byte comes, the connection is reset
};

/// An answer before it is on the wire.
struct Reply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body{};
    QList<QPair<QByteArray, QByteArray>> headers{};
    Delivery delivery = Delivery::Whole;
};

/// The documented success envelope as an object, without its profiler.
QJsonObject successEnvelope(const QJsonValue& data);
/// The documented error envelope as an object, without its profiler.
QJsonObject errorEnvelope(int code, const QString& message);
/// A reply of a page for browsers, as a proxy or a framework shows it.
Reply htmlReply(int status, const QString& title);

/// The object as the platform's PHP writes it: ASCII alone, with \uXXXX and \/.
QByteArray phpJson(const QJsonObject& object);

} // namespace farol::simulator
