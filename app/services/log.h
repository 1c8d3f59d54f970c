#pragma once

#include <QString>

namespace farol::services {

enum class Level { Info, Warning, Error };

/// The log of a data folder: one line an event in log/farol.log, for its owner alone. It names no student: what looks
/// like an e-mail, a document or the query of an address is left out. Any thread and any process may write at any time.
/// Nothing is written where there is no data folder; a log that cannot be written stops nobody.
class Log {
public:
    static constexpr qint64 largest = 1'000'000; ///< bytes of a file before the next one begins
    static constexpr int olderKept = 5; ///< farol.1.log, the latest of them, to farol.5.log

    explicit Log(const QString& folder);

    void write(Level level, const QString& room, const QString& message) const;

    const QString& file() const { return m_file; }

private:
    void rotate() const;
    QString olderFile(int number) const;

    QString m_folder;
    QString m_file;
};

} // namespace farol::services
