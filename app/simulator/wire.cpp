#include "app/simulator/wire.h"

#include <QHttpServerRequest>
#include <QMetaEnum>

namespace farol::simulator {

namespace {

QByteArray headOf(const Reply& reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + (reply.status == 200 ? " OK" : " Error")
        + "\r\nServer: cademi-simulator\r\nContent-Type: " + reply.contentType
        + "\r\nContent-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto& [name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QString methodName(QHttpServerRequest::Method method)
{
    const auto names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QString::fromLatin1(names.valueToKey(static_cast<int>(method))).toUpper();
}

/// Null without the header, which an empty one is not.
QByteArray authorizationOf(const QHttpServerRequest& request)
{
    for (const auto& [name, value] : request.headers())
        if (name.compare("authorization", Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    return {};
}

} // namespace

Wire::Wire(Handler handler) :
    m_handler(std::move(handler))
{
}

void Wire::send(const WireRequest& request, const Reply& reply)
{
    auto* socket = request.connection.data();
    if (!socket || socket->state() != QAbstractSocket::ConnectedState)
        return;
    switch (reply.delivery) {
    case Delivery::Reset:
        resetOnClose(*socket);
        socket->abort();
        return;
    case Delivery::CutShort:
        socket->write(headOf(reply) + reply.body.left(reply.body.size() / 2));
        socket->disconnectFromHost();
        return;
    case Delivery::Whole:
        socket->write(headOf(reply) + reply.body);
        return;
    }
}

bool Wire::handleRequest(const QHttpServerRequest& request, QTcpSocket* socket)
{
    m_handler({methodName(request.method()), request.url(), authorizationOf(request), socket, socket->peerPort()});
    return true;
}

void Wire::missingHandler(const QHttpServerRequest& request, QTcpSocket* socket)
{
    handleRequest(request, socket);
}

} // namespace farol::simulator
