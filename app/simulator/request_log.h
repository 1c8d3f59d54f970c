#pragma once

#include "app/simulator/faults.h"
#include "core/domain/result.h"

#include <QFile>

#include <vector>

namespace farol::simulator {

/// What stood in a request's Authorization header; never the key itself.
enum class Credential { Missing, Bare, Bearer, Wrong };

/// One request as the server saw it.
struct LogEntry {
    qint64 arrivedMs = 0; ///< monotonic, since the server was made
    QString method;
    QString path; ///< with the query, encoded as it came
    int status = 0; ///< as answered; 0 when the connection was reset
    Mishap mishap = Mishap::None;
    Credential credential = Credential::Missing;
    quint16 peerPort = 0; ///< tells the connections apart
};

/// Every request in order of arrival, in memory and, if asked, line by line in a file.
class RequestLog {
public:
    /// Appends to the file from now on, each line complete on disk when its request is answered.
    [[nodiscard]] domain::Result<void> writeTo(const QString& path);
    void add(const LogEntry& entry);
    void clear() { m_entries.clear(); }
    const std::vector<LogEntry>& entries() const { return m_entries; }

private:
    std::vector<LogEntry> m_entries;
    QFile m_file;
};

} // namespace farol::simulator
