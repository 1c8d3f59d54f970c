#include "app/simulator/listing.h"

namespace farol::simulator {

namespace {

QString baseOf(const QUrl& address, const Faults& faults)
{
    QUrl base = address;
    switch (faults.nextPage) {
    case NextPage::OtherScheme:
        base.setScheme(address.scheme() == QLatin1String("http") ? QStringLiteral("https") : QStringLiteral("http"));
        break;
    case NextPage::OtherHost:
        return faults.otherHost;
    case NextPage::OwnAddress:
        break;
    }
    return base.toString();
}

} // namespace

QJsonObject paginatorJson(const Listing& listing, const std::optional<QString>& next, const Faults& faults)
{
    const QString page = baseOf(listing.address, faults) + listing.path + QStringLiteral("?cursor=");
    return {{QStringLiteral("perPage"), static_cast<int>(listing.perPage)},
        {QStringLiteral("next_page_url"), next ? QJsonValue(page + *next) : QJsonValue()},
        {QStringLiteral("prev_page_url"), listing.cursor.isEmpty() ? QJsonValue() : QJsonValue(page + listing.cursor)}};
}

std::optional<QString> claimedNext(const Listing& listing, const std::optional<QString>& honest,
    const std::optional<QString>& afterLast, const Faults& faults)
{
    if (faults.cursor == Cursor::Repeating)
        return listing.cursor.isEmpty() ? afterLast : std::optional(listing.cursor);
    if (faults.lastPage == LastPage::Empty && !honest)
        return afterLast;
    return honest;
}

} // namespace farol::simulator
