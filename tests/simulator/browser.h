#pragma once

#include "app/simulator/server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace farol::simulator {

/// What came over the wire.
struct Answer {
    int status = 0; ///< 0: no answer
    QByteArray body;
    QJsonObject json; ///< empty when the body is not an object
    QByteArray contentType;
    QByteArray retryAfter;
    QByteArray location;
    QByteArray date;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    qint64 tookMs = 0;

    QJsonObject data() const { return json.value(u"data").toObject(); }
    QJsonArray users() const { return data().value(u"usuario").toArray(); }
    QJsonValue paginator(QStringView key) const { return data().value(u"paginator").toObject().value(key); }
    QString nextPage() const { return paginator(u"next_page_url").toString(); }
};

/// A client that follows nothing and believes nothing: it shows what the server said.
class Browser {
public:
    /// A path such as "tag" is below /api/v1 of the server; the key is sent bare.
    explicit Browser(const Server& server);
    Browser(QUrl address, QByteArray key);

    Answer get(const QString& path);
    /// With this header instead of the key; null sends none.
    Answer getAs(const QByteArray& authorization, const QString& path);
    /// An address as it stands.
    Answer open(const QUrl& url);
    /// All pages of a list, by `next_page_url`.
    std::vector<Answer> pages(const QString& path);

private:
    Answer ask(const QUrl& url, const QByteArray& authorization);

    QNetworkAccessManager m_network;
    QUrl m_address;
    QByteArray m_key;
};

/// A small school at an instant eight weeks after its start, its server without a limit, and a client.
struct Stage {
    explicit Stage(const std::vector<int>& sizes = {12}, int courses = 4);

    QDateTime now;
    std::shared_ptr<const School> school;
    Server server;
    Browser browser;

    /// The i-th listed student of the first turma.
    const Student& student(size_t index) const;
    QString progressPath(const Student& who, domain::CourseId course = {9001}) const;
};

} // namespace farol::simulator
