#include "tests/simulator/browser.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace farol::simulator {

namespace {

constexpr int patienceMs = 20'000;

QDateTime stageInstant()
{
    return QDateTime(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);
}

} // namespace

Browser::Browser(const Server& server) :
    Browser(server.address(), server.key())
{
}

Browser::Browser(QUrl address, QByteArray key) :
    m_address(std::move(address)),
    m_key(std::move(key))
{
}

Answer Browser::get(const QString& path)
{
    return getAs(m_key, path);
}

Answer Browser::getAs(const QByteArray& authorization, const QString& path)
{
    return ask(QUrl(m_address.toString() + QStringLiteral("/api/v1/") + path), authorization);
}

Answer Browser::open(const QUrl& url)
{
    return ask(url, m_key);
}

std::vector<Answer> Browser::pages(const QString& path)
{
    std::vector<Answer> all{get(path)};
    while (!all.back().nextPage().isEmpty() && all.size() < 20)
        all.push_back(open(QUrl(all.back().nextPage())));
    return all;
}

Answer Browser::ask(const QUrl& url, const QByteArray& authorization)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!authorization.isNull())
        request.setRawHeader("Authorization", authorization);
    QElapsedTimer timer;
    timer.start();
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    Answer answer{.body = reply->readAll(),
        .json = {},
        .contentType = reply->rawHeader("Content-Type"),
        .retryAfter = reply->rawHeader("Retry-After"),
        .location = reply->rawHeader("Location"),
        .date = reply->rawHeader("Date"),
        .error = reply->error(),
        .tookMs = timer.elapsed()};
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

Stage::Stage(const std::vector<int>& sizes, int courses) :
    now(stageInstant()),
    school(std::make_shared<const School>(SchoolPlan::ofSizes(sizes, courses, now.date()))),
    server(school),
    browser(
        [this] {
            server.setNow(now);
            server.setRateLimit({.limit = Limit::Off});
            return server.listen().has_value() ? server.address() : QUrl();
        }(),
        server.key())
{
}

const Student& Stage::student(size_t index) const
{
    return *school->members({101}, now).at(index).student;
}

QString Stage::progressPath(const Student& who, domain::CourseId course) const
{
    return QStringLiteral("usuario/progresso_por_produto/%1/%2").arg(who.id.value).arg(course.value);
}

} // namespace farol::simulator
