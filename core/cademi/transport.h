#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <tl/expected.hpp>

namespace farol::cademi {

/// A GET below the base of the API. Holds no host, so that it can only go where the transport was pointed.
struct Request {
    QString path; ///< "usuario/lista_por_tag/69": no leading slash, nothing that needs escaping
    QByteArray query; ///< percent-encoded, without "?"

    bool operator==(const Request&) const = default;
};

/// What came back, whatever its status.
struct Reply {
    int status = 0;
    QByteArray body;
    std::optional<int> retryAfter = std::nullopt; ///< seconds; none for the header's date form
    std::optional<QDateTime> date = std::nullopt; ///< the server's clock, UTC
};

/// How a request ends without a reply.
enum class Failure {
    Network, ///< reset, DNS, no route, closed early
    Timeout,
    Tls, ///< no trusted encrypted connection
    Redirect, ///< any 3xx
    TooBig, ///< cut off while it arrived
};

using Outcome = tl::expected<Reply, Failure>;

/// The wire: one `get` is one request as the server counts them, never more.
class Transport {
public:
    using Then = std::function<void(Outcome)>;

    virtual ~Transport() = default;

    /// Sends at once; `then` is called exactly once, from the event loop, unless `cancel()` comes before.
    virtual void get(const Request& request, Then then) = 0;
    /// Drops everything under way, without a call.
    virtual void cancel() = 0;
};

} // namespace farol::cademi
