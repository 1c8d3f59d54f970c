#pragma once

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace farol::simulator {

/// A part of a list, and where the next part begins.
template <typename Item>
struct Page {
    std::vector<Item> items;
    std::optional<QString> next; ///< the cursor of the next page
};

/// An opaque cursor in the form Laravel gives it, for the page after an item.
QString cursorAfter(qint64 id, qint64 createdAt);
/// The id in a cursor; nothing when it is not one of ours, which Laravel takes for the first page.
std::optional<qint64> idInCursor(const QString& cursor);

/// The page after the item named by the cursor. `idOf` is a number, `createdOf` seconds; an item that is gone meanwhile
/// leads to the first page.
template <typename Item, typename IdOf, typename CreatedOf>
Page<Item> pageOf(const std::vector<Item>& all, const QString& cursor, size_t perPage, IdOf idOf, CreatedOf createdOf)
{
    auto begin = all.begin();
    if (const auto id = idInCursor(cursor)) {
        const auto last = std::find_if(all.begin(), all.end(), [&](const Item& item) { return idOf(item) == *id; });
        begin = last == all.end() ? all.begin() : last + 1;
    }
    const auto left = static_cast<size_t>(all.end() - begin);
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(perPage, left));
    Page<Item> page{{begin, end}, std::nullopt};
    if (end != all.end())
        page.next = cursorAfter(idOf(page.items.back()), createdOf(page.items.back()));
    return page;
}

} // namespace farol::simulator
