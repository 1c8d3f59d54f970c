#pragma once

#include "core/domain/result.h"

#include <QProcess>
#include <QString>

#include <memory>
#include <vector>

namespace farol::bench {

/// What a peer says of one command.
struct PeerAnswer {
    double milliseconds = 0.0;
    qint64 total = 0; ///< of the answer's last column, or the rows that were written
};

/// Another program that answers the same questions, in a process that keeps its tables: DuckDB in Node, or pandas.
class Peer {
public:
    explicit Peer(QString name, std::unique_ptr<QProcess> process);
    ~Peer();
    Peer(Peer&&) = default;
    Peer& operator=(Peer&&) = default;

    const QString& name() const { return m_name; }
    /// Reads a CSV file with a heading into a table of this name.
    [[nodiscard]] domain::Result<PeerAnswer> load(const QString& table, const QString& file, char separator);
    /// Asks in SQL, or by the question's name where it is pandas.
    [[nodiscard]] domain::Result<PeerAnswer> ask(const QString& question, const QString& sql);
    /// Writes a table as CSV.
    [[nodiscard]] domain::Result<PeerAnswer> copy(const QString& table, const QString& file);

    /// Takes a tabelão apart into tables as a school's are.
    [[nodiscard]] domain::Result<PeerAnswer> normalize(const QString& file);
    /// Joins those tables again, in a tabelão's order, and writes them as CSV.
    [[nodiscard]] domain::Result<PeerAnswer> exportJoined(const QString& file);

private:
    domain::Result<PeerAnswer> say(const QStringList& words);

    QString m_name;
    std::unique_ptr<QProcess> m_process;
};

/// Those of the peers that are installed (`./dev peers`), with what they keep on disk in a folder.
std::vector<Peer> installedPeers(const QString& folder);
/// Their names, whether installed or not.
QStringList peerNames();

} // namespace farol::bench
