#include "history_reader.h"

#include "core/storage/history.h"
#include "core/storage/school_reader.h"

namespace farol::ui {

HistoryReader::HistoryReader(QString file, storage::Names names) :
    m_file(std::move(file)),
    m_names(names)
{
}

void HistoryReader::read(const std::function<void(const Opened&)>& use)
{
    if (const auto ready = open(); !ready)
        return use(tl::make_unexpected(ready.error()));
    // A deferred transaction: all statements read one state of the history.
    if (const auto begun = m_connection->run(QStringLiteral("BEGIN")); !begun)
        return use(tl::make_unexpected(begun.error()));
    const auto school = storage::readSchool(*m_connection);
    use(school ? Opened(Snapshot{&*m_connection, &*school}) : Opened(tl::make_unexpected(school.error())));
    static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK"))); // nothing was written
}

domain::Result<void> HistoryReader::open()
{
    if (m_connection)
        return storage::setNames(*m_connection, m_names);
    // A history of a newer program is not read as if it were ours.
    auto opened = storage::historyVersion(m_file).and_then(
        [this](int) { return storage::Connection::open(m_file, storage::Access::Read); });
    if (!opened)
        return tl::make_unexpected(opened.error());
    m_connection.emplace(std::move(*opened));
    return storage::setNames(*m_connection, m_names);
}

} // namespace farol::ui
