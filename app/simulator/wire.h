#pragma once

#include "app/simulator/reply.h"

#include <QAbstractHttpServer>
#include <QPointer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace farol::simulator {

/// One HTTP request with the connection it came on.
struct WireRequest {
    QString method;
    QUrl url;
    QByteArray authorization; ///< null without the header
    QPointer<QTcpSocket> connection; ///< null when the client has gone
    quint16 peerPort = 0;
};

/// HTTP down to the bytes, because answers that are wrong on purpose need the connection itself.
class Wire : public QAbstractHttpServer {
    Q_OBJECT
public:
    using Handler = std::function<void(const WireRequest&)>;

    explicit Wire(Handler handler);

    /// Answers a request, now or later; nothing happens when its client has gone.
    static void send(const WireRequest& request, const Reply& reply);

protected:
    bool handleRequest(const QHttpServerRequest& request, QTcpSocket* socket) override;
    void missingHandler(const QHttpServerRequest& request, QTcpSocket* socket) override;

private:
    Handler m_handler;
};

/// Makes the next close of the connection a reset (RST), not an orderly end.
void resetOnClose(const QTcpSocket& socket);

} // namespace farol::simulator
