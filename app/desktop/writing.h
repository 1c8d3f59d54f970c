#pragma once

#include "collection_thread.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/writer_lock.h"

namespace farol::desktop {

/// Lets `work` write the history, in the background: through the connection of the collection that is on, which holds
/// the history for this process, else through one of its own. Busy while another program writes.
template <typename Work>
auto writing(const QString& folder, const CollectionThread& collection, Work work)
    -> decltype(work(std::declval<const storage::Connection&>()))
{
    if (const storage::Connection* connection = collection.connection())
        return work(*connection);
    if (const auto prepared = storage::prepareFolder(folder); !prepared)
        return tl::make_unexpected(prepared.error());
    const auto lock = storage::WriterLock::take(folder);
    if (!lock)
        return tl::make_unexpected(lock.error().error);
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return work(*connection);
}

} // namespace farol::desktop
