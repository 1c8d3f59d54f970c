#pragma once

#include <QFile>
#include <QString>

#include <optional>
#include <vector>

namespace farol::services {

/// Remembers in a data folder when each request to the platform left, so that whoever asks next keeps the pace, even
/// when this process is killed. By the computer's clock (milliseconds since 1970), since a monotonic one means nothing
/// to another process.
class SentTimes {
public:
    /// Of a folder that exists; without one, nothing is remembered.
    explicit SentTimes(const QString& folder);

    /// How long ago the requests of the last minute left, oldest first, in milliseconds; nothing when it is not known.
    /// A request the clock says is still to come (it went back) has left just now.
    std::optional<std::vector<qint64>> ages(qint64 now) const;
    /// A request leaves now. On the way to the disk when this returns.
    void note(qint64 now);

private:
    QFile m_file;
};

} // namespace farol::services
