#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <vector>

namespace farol::cademi {

/// The other end of a connection, byte by byte: keeps every request whole and lets a function treat the socket as badly
/// as it likes.
class RawServer final {
public:
    using Treat = std::function<void(QTcpSocket& socket, int request)>;

    explicit RawServer(Treat treat) :
        m_treat(std::move(treat))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost, 0);
    }

    quint16 port() const { return m_server.serverPort(); }
    QString origin() const { return QStringLiteral("http://127.0.0.1:%1").arg(port()); }

    std::vector<QByteArray> requests;
    int connections = 0;

    static void reply(
        QTcpSocket& socket, const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    }

private:
    void accept()
    {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            ++connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received = QByteArray()]() mutable {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n"))
                    return;
                requests.push_back(std::exchange(received, {}));
                m_treat(*socket, static_cast<int>(requests.size()) - 1);
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    Treat m_treat;
    QTcpServer m_server;
};

} // namespace farol::cademi
