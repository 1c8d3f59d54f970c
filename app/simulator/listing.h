#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/page.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

namespace farol::simulator {

/// What a list loses on the way.
enum class Loss { Nothing, All, SecondHalf };

/// What a paged list looks like on the wire.
struct Listing {
    QUrl address; ///< of the server
    QString path; ///< "/api/v1/usuario"
    QString key; ///< name of the list in `data`
    size_t perPage = 150;
    QString cursor; ///< as asked
    Loss loss = Loss::Nothing;
};

/// The paginator of a page, its addresses as the faults want them.
QJsonObject paginatorJson(const Listing& listing, const std::optional<QString>& next, const Faults& faults);

/// The cursor that a page names as the next one, given the honest one and the page's last item.
std::optional<QString> claimedNext(const Listing& listing, const std::optional<QString>& honest,
    const std::optional<QString>& afterLast, const Faults& faults);

/// One page of a list as `data`: the paginator, and under its key the items.
template <typename Item, typename IdOf, typename CreatedOf, typename JsonOf>
QJsonObject listData(
    std::vector<Item> all, const Listing& listing, const Faults& faults, IdOf idOf, CreatedOf createdOf, JsonOf jsonOf)
{
    if (listing.loss == Loss::SecondHalf)
        all.resize((all.size() + 1) / 2);
    if (listing.loss == Loss::All)
        all.clear();
    const auto page = pageOf(all, listing.cursor, listing.perPage, idOf, createdOf);
    QJsonArray items;
    if (const auto before = idInCursor(listing.cursor); before && faults.repeated == Repeated::OneUser)
        for (const auto& item : all)
            if (idOf(item) == *before)
                items.append(jsonOf(item));
    for (const auto& item : page.items)
        items.append(jsonOf(item));
    std::optional<QString> afterLast;
    if (!page.items.empty())
        afterLast = cursorAfter(idOf(page.items.back()), createdOf(page.items.back()));
    const auto next = claimedNext(listing, page.next, afterLast, faults);
    return {{QStringLiteral("paginator"), paginatorJson(listing, next, faults)}, {listing.key, items}};
}

} // namespace farol::simulator
