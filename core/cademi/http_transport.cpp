#include "http_transport.h"

#include "openssl_exit.h"

#include <QIODevice>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

namespace farol::cademi {

namespace {

/// An empty body that cannot be sent twice. Qt repeats a request by itself, up to three times, when the connection is
/// lost before the reply (QHttpNetworkConnectionChannel), past any pacer and with no attribute to forbid it. But before
/// repeating it rewinds the body, and where that fails it answers ContentReSendError instead. So every GET carries this
/// body, at the price of a "Content-Length: 0"; connections stay open between requests as usual.
class UnrepeatableBody final : public QIODevice {
public:
    explicit UnrepeatableBody(QObject* parent) :
        QIODevice(parent)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Failure::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Failure::Timeout;
    default:
        return Failure::Network;
    }
}

QNetworkAccessManager network()
{
    keepOpenSslUntilTheEnd();
    return QNetworkAccessManager();
}

std::optional<int> retryAfterOf(const QNetworkReply& reply)
{
    bool isNumber = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&isNumber);
    return isNumber && seconds >= 0 ? std::optional(seconds) : std::nullopt;
}

/// "Fri, 20 Nov 2026 11:00:00 GMT"; the old forms of the header count as none.
std::optional<QDateTime> dateOf(const QNetworkReply& reply)
{
    const QByteArray text = reply.rawHeader("Date").trimmed().replace("GMT", "+0000");
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date);
    return date.isValid() ? std::optional(date.toUTC()) : std::nullopt;
}

} // namespace

/// One request under way: gathers the body, watches time and size, and ends once.
class Exchange final : public QObject {
public:
    using Ended = std::function<void(Exchange*, Outcome)>;

    Exchange(QNetworkReply* reply, HttpTransport::Limits limits, Ended ended) :
        QObject(reply->manager()),
        m_reply(reply),
        m_most(limits.bytes),
        m_ended(std::move(ended))
    {
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { gather(); });
        connect(m_reply, &QNetworkReply::sslErrors, this, [this] { m_failure = Failure::Tls; });
        connect(m_reply, &QNetworkReply::finished, this, [this] { end(); });
        // Qt's own transfer time-out begins anew with every byte; a reply that drips must end too.
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Failure::Timeout); });
        m_deadline.start(limits.time);
    }

    /// Ends without a word. Deleting the reply ends its request; to abort it would set an error, of which Qt complains
    /// when the connection has failed in the same moment.
    void drop()
    {
        m_reply->disconnect(this);
        m_deadline.stop();
        deleteLater();
    }

private:
    void gather()
    {
        m_body += m_reply->readAll();
        if (m_body.size() > m_most)
            giveUp(Failure::TooBig);
    }

    void giveUp(Failure failure)
    {
        if (m_failure)
            return;
        m_failure = failure;
        m_reply->abort(); // ends in end()
    }

    void end()
    {
        m_deadline.stop();
        m_reply->disconnect(this);
        m_ended(this, outcome());
    }

    Outcome outcome()
    {
        if (m_failure)
            return tl::make_unexpected(*m_failure);
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 300 && status < 400)
            return tl::make_unexpected(Failure::Redirect);
        // With a status of 400 or more, errors from 200 on only restate it; any other means that the reply is not
        // whole.
        const bool restated = status >= 400 && m_reply->error() >= QNetworkReply::ContentAccessDenied;
        if (status == 0 || (m_reply->error() != QNetworkReply::NoError && !restated))
            return tl::make_unexpected(failureOf(m_reply->error()));
        m_body += m_reply->readAll();
        if (m_body.size() > m_most)
            return tl::make_unexpected(Failure::TooBig);
        return Reply{status, std::move(m_body), retryAfterOf(*m_reply), dateOf(*m_reply)};
    }

    QNetworkReply* m_reply;
    qint64 m_most;
    Ended m_ended;
    QByteArray m_body;
    std::optional<Failure> m_failure;
    QTimer m_deadline;
};

HttpTransport::HttpTransport(const domain::SchoolAddress& school, domain::ApiKey key) :
    HttpTransport(school, std::move(key), Limits{})
{
}

HttpTransport::HttpTransport(const domain::SchoolAddress& school, domain::ApiKey key, Limits limits) :
    m_base(school.apiBase()),
    m_key(std::move(key)),
    m_limits(limits),
    m_network(network())
{
    // Unencrypted, and so readable for a proxy of the system; https only tunnels through one.
    if (school.isLoopback())
        m_network.setProxy(QNetworkProxy::NoProxy);
}

HttpTransport::~HttpTransport()
{
    cancel();
}

QNetworkRequest HttpTransport::prepared(const Request& request) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + request.path);
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
    QNetworkRequest result(url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setHeader(QNetworkRequest::ContentLengthHeader, 0);
    result.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Farol"));
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("Accept-Language", "pt-BR"); // or Qt tells the computer's own
    result.setRawHeader("Authorization", m_key.bytes());
    return result;
}

void HttpTransport::get(const Request& request, Then then)
{
    auto* body = new UnrepeatableBody(nullptr);
    QNetworkReply* reply = m_network.sendCustomRequest(prepared(request), "GET", body);
    body->setParent(reply);
    const auto ended = [this, then = std::move(then)](Exchange* exchange, Outcome outcome) {
        m_underWay.erase(exchange);
        exchange->deleteLater();
        then(std::move(outcome));
    };
    m_underWay.insert(new Exchange(reply, m_limits, ended));
}

void HttpTransport::cancel()
{
    for (Exchange* exchange : std::exchange(m_underWay, {}))
        exchange->drop();
}

} // namespace farol::cademi
