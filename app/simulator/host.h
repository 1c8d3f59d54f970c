#pragma once

#include "app/simulator/server.h"

#include <QThread>

namespace farol::simulator {

/// A server in a thread of its own, for a program that has other things to do. Every function may be called from the
/// thread that made it; each returns when the server has taken it in, so the next request already sees it.
class Host {
public:
    explicit Host(std::shared_ptr<const School> school, QByteArray key = fictitiousKey());
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    /// Begins to answer; the address to give to a client.
    [[nodiscard]] domain::Result<QUrl> start(quint16 port = 0);
    const School& school() const { return *m_school; }
    const QByteArray& key() const { return m_key; }

    void setNow(const QDateTime& now);
    void setFaults(const Faults& faults);
    void setRateLimit(const RateLimit& limit);
    std::vector<LogEntry> log() const; ///< a copy of what came so far
    void clearLog();
    [[nodiscard]] domain::Result<void> logTo(const QString& path);

private:
    template <typename Work>
    void run(Work work) const;

    std::shared_ptr<const School> m_school;
    QByteArray m_key;
    QThread m_thread;
    Server* m_server = nullptr; ///< lives in the thread, which deletes it
};

} // namespace farol::simulator
