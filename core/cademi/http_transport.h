#pragma once

#include "core/domain/api_key.h"
#include "core/domain/school_address.h"
#include "transport.h"

#include <QNetworkAccessManager>

#include <chrono>
#include <unordered_set>

class QNetworkRequest;

namespace farol::cademi {

class Exchange;

/// The wire over HTTP. The key goes, bare, into `Authorization` of requests to the school's origin and nowhere else:
/// no redirect is followed, no TLS error ignored, no cookie or cache kept.
class HttpTransport final : public Transport {
public:
    struct Limits {
        std::chrono::milliseconds time = std::chrono::seconds(30); ///< from sending to the last byte
        qint64 bytes = 8 * 1024 * 1024; ///< of a body, decompressed
    };

    HttpTransport(const domain::SchoolAddress& school, domain::ApiKey key);
    HttpTransport(const domain::SchoolAddress& school, domain::ApiKey key, Limits limits);
    ~HttpTransport() override;

    void get(const Request& request, Then then) override;
    void cancel() override;

private:
    QNetworkRequest prepared(const Request& request) const;

    QUrl m_base;
    domain::ApiKey m_key;
    Limits m_limits;
    QNetworkAccessManager m_network;
    std::unordered_set<Exchange*> m_underWay;
};

} // namespace farol::cademi
