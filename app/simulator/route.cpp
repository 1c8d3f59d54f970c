#include "app/simulator/route.h"

#include <QStringList>
#include <QUrlQuery>

namespace farol::simulator {

namespace {

/// Splits before decoding: an e-mail may hold an encoded slash.
QStringList decodedParts(const QUrl& url)
{
    QStringList parts;
    for (const auto& part : url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        parts << QUrl::fromPercentEncoding(part.toLatin1());
    return parts;
}

Route userRoute(const QStringList& parts)
{
    using Kind = Route::Kind;
    if (parts.isEmpty())
        return {.kind = Kind::Users};
    if (parts.size() == 1)
        return {.kind = Kind::User, .who = parts[0]};
    if (parts.size() == 2 && parts[0] == QLatin1String("lista_por_tag"))
        return {.kind = Kind::TagList, .tag = {parts[1].toLongLong()}};
    if (parts.size() == 2 && parts[0] == QLatin1String("acesso"))
        return {.kind = Kind::Access, .who = parts[1]};
    if (parts.size() == 3 && parts[0] == QLatin1String("progresso_por_produto"))
        return {.kind = Kind::Progress, .who = parts[1], .product = {parts[2].toLongLong()}};
    return {};
}

} // namespace

Route routeOf(const QUrl& url)
{
    using Kind = Route::Kind;
    const auto parts = decodedParts(url);
    if (parts.size() < 3 || parts[0] != QLatin1String("api") || parts[1] != QLatin1String("v1"))
        return {};
    Route route;
    if (parts[2] == QLatin1String("tag") && parts.size() == 3)
        route.kind = Kind::Tags;
    else if (parts[2] == QLatin1String("produto") && parts.size() == 3)
        route.kind = Kind::Products;
    else if (parts[2] == QLatin1String("produto") && parts.size() == 4)
        route = {.kind = Kind::Product, .product = {parts[3].toLongLong()}};
    else if (parts[2] == QLatin1String("usuario"))
        route = userRoute(parts.mid(3));
    route.cursor = QUrlQuery(url).queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded);
    return route;
}

} // namespace farol::simulator
