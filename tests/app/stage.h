#pragma once

#include "app/simulator/host.h"
#include "core/storage/connection.h"

#include <QProcess>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <string>

namespace farol::tests {

/// What a command came to.
struct Ran {
    int code = -1; ///< 130 and the like; −1 when it did not end by itself
    QByteArray out;
    QByteArray err;
};

/// A fictitious school on loopback and, in a temporary home of its own, the real farol-cli that knows its key.
/// It is Friday 2026-11-20, 14:00 in São Paulo, for both. No rate limit on either side unless a test turns one on.
class Stage {
    QTemporaryDir m_folder; // first: what follows stands in it

public:
    explicit Stage(simulator::SchoolPlan plan);
    Stage(const std::vector<int>& sizes, int courses);
    ~Stage();

    const simulator::School& school() const { return host.school(); }
    QString origin() const { return m_address.toString(); }
    const QDateTime& now() const { return m_now; }
    /// Turns the calendar of the platform and of the program.
    void setNow(const QDateTime& now);

    QString file(const QString& name) const { return m_folder.filePath(name); } ///< in the home
    QString dataFolder() const;
    QString database() const;
    storage::Connection history() const;
    /// Makes a data folder of the home from a copy of another; the commands run in it from here on.
    void continueInCopy(const QString& original, const QString& copy);

    /// Runs a command, given as one line, to its end. Fails the test when it does not come.
    Ran run(const QString& line, const QByteArray& input = {});
    /// The same with words that may have spaces in them.
    Ran runWords(const QStringList& words, const QByteArray& input = {});
    /// Starts a command and comes back when the platform has been asked so often in all, or the command has ended.
    std::unique_ptr<QProcess> startAndWait(const QString& line, size_t requests);
    /// Waits for a command's end and takes what it said.
    Ran finish(QProcess& process);
    /// `school set` and `school import` of the fictitious school.
    void connectSchool();

    simulator::Host host;
    QProcessEnvironment environment;
    QByteArray spoken; ///< everything any command said so far, on either stream

private:
    QString m_data;
    QUrl m_address;
    QDateTime m_now;
};

/// How often each "student/course" was asked, of a log.
std::map<std::string, int> pairsAsked(const std::vector<simulator::LogEntry>& log);

} // namespace farol::tests
