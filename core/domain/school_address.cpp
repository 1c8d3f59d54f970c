#include "school_address.h"

#include <QStringList>

#include <algorithm>

namespace farol::domain {

namespace {

/// Whether a host, as QUrl normalises it, is this machine: "localhost", "::1" or four numbers that begin with 127.
bool isLoopbackHost(const QString& host)
{
    if (host == u"localhost" || host == u"::1")
        return true;
    const QStringList parts = host.split(u'.');
    const auto isByte = [](const QString& part) {
        bool isNumber = false;
        return part.toUShort(&isNumber) <= 255 && isNumber;
    };
    return parts.size() == 4 && parts.first() == u"127" && std::all_of(parts.begin(), parts.end(), isByte);
}

QString hostPart(const QString& typed)
{
    return typed.section(QStringLiteral("://"), 1).section(u'/', 0, 0);
}

int defaultPort(const QString& scheme)
{
    return scheme == u"https" ? 443 : 80;
}

} // namespace

SchoolAddress::SchoolAddress(QUrl url) :
    m_url(std::move(url))
{
}

tl::expected<SchoolAddress, AddressProblem> SchoolAddress::parse(const QString& text)
{
    using enum AddressProblem;
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return tl::make_unexpected(Empty);
    if (!typed.contains(u"://"))
        return tl::make_unexpected(NoScheme);
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid()) // QUrl forgets what it cannot read, so the text tells which it is
        return tl::make_unexpected(hostPart(typed).isEmpty() ? NoHost : Malformed);
    url.setScheme(url.scheme().toLower());
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return tl::make_unexpected(OtherScheme);
    if (url.host().isEmpty())
        return tl::make_unexpected(NoHost);
    if (!url.userInfo().isEmpty())
        return tl::make_unexpected(HasUser);
    if ((!url.path().isEmpty() && url.path() != u"/") || url.hasQuery() || url.hasFragment())
        return tl::make_unexpected(HasPath);
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()))
        return tl::make_unexpected(NotEncrypted);
    url.setPath({});
    if (url.port() == defaultPort(url.scheme()))
        url.setPort(-1);
    return SchoolAddress(url);
}

QString SchoolAddress::origin() const
{
    return m_url.toString(QUrl::FullyEncoded);
}

QUrl SchoolAddress::apiBase() const
{
    QUrl base = m_url;
    base.setPath(QStringLiteral("/api/v1/"));
    return base;
}

bool SchoolAddress::isLoopback() const
{
    return isLoopbackHost(m_url.host());
}

} // namespace farol::domain
