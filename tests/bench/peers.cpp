#include "peers.h"

#include <QProcessEnvironment>

namespace farol::bench {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

constexpr int longestMs = 600'000;

/// How a peer is started, and what it says when it is not there.
struct Way {
    const char* name;
    const char* interpreter;
    const char* look; ///< a program that fails where the peer is not installed
    const char* flag; ///< before such a program
    const char* program;
};

constexpr Way ways[] = {
    {"DuckDB", "node", "require('@duckdb/node-api')", "-e", "duckdb.cjs"},
    // The system's own, before another one that a person may have.
    {"pandas", "/usr/bin/python3", "import pandas", "-c", "pandas_peer.py"},
};

QProcessEnvironment environment()
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("NODE_PATH"), QStringLiteral(FAROL_PEER_MODULES));
    return own;
}

bool isInstalled(const Way& way)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QLatin1String(way.interpreter), {QLatin1String(way.flag), QLatin1String(way.look)});
    return process.waitForFinished(longestMs) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

Peer::Peer(QString name, std::unique_ptr<QProcess> process) :
    m_name(std::move(name)),
    m_process(std::move(process))
{
}

Peer::~Peer()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel(); // it ends with its input
    m_process->waitForFinished();
}

Result<PeerAnswer> Peer::load(const QString& table, const QString& file, char separator)
{
    return say({QStringLiteral("table"), table, file, QString(QLatin1Char(separator))});
}

Result<PeerAnswer> Peer::ask(const QString& question, const QString& sql)
{
    return say({QStringLiteral("ask"), question, sql.simplified()});
}

Result<PeerAnswer> Peer::copy(const QString& table, const QString& file)
{
    return say({QStringLiteral("copy"), table, file});
}

Result<PeerAnswer> Peer::normalize(const QString& file)
{
    return say({QStringLiteral("normalize"), file});
}

Result<PeerAnswer> Peer::exportJoined(const QString& file)
{
    return say({QStringLiteral("export"), file});
}

Result<PeerAnswer> Peer::say(const QStringList& words)
{
    m_process->write(words.join(u'\t').toUtf8() + '\n');
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(longestMs))
            return failed(Fault::File, m_name + u' ' + QString::fromUtf8(m_process->readAllStandardError()));
    }
    const QStringList answer = QString::fromUtf8(m_process->readLine()).simplified().split(u' ');
    return PeerAnswer{answer.value(0).toDouble(), answer.value(1).toLongLong()};
}

std::vector<Peer> installedPeers(const QString& folder)
{
    std::vector<Peer> peers;
    for (const Way& way : ways) {
        if (!isInstalled(way))
            continue;
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment());
        process->start(
            QLatin1String(way.interpreter), {QStringLiteral(FAROL_PEERS "/") + QLatin1String(way.program), folder});
        peers.emplace_back(QLatin1String(way.name), std::move(process));
    }
    return peers;
}

QStringList peerNames()
{
    QStringList names;
    for (const Way& way : ways)
        names << QLatin1String(way.name);
    return names;
}

} // namespace farol::bench
