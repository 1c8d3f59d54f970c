#include "tests/support/killing.h"

#include "core/storage/check.h"
#include "tests/support/dump.h"

#include <set>
#include <sstream>

namespace farol::tests {

namespace {

std::set<std::string> pairsStored(const storage::Connection& history)
{
    std::istringstream lines(rows(history, "SELECT student || '/' || course FROM cell WHERE state <> 3"));
    std::set<std::string> pairs;
    for (std::string line; std::getline(lines, line);)
        pairs.insert(line);
    return pairs;
}

} // namespace

std::string withoutRuns(const storage::Connection& history)
{
    std::istringstream all(everything(history));
    std::string kept;
    for (std::string line; std::getline(all, line);) {
        if (line.rfind("sync_run|", 0) != 0)
            kept += line + '\n';
    }
    return kept;
}

Killing killAndContinue(
    Stage& stage, const std::function<std::unique_ptr<QProcess>()>& start, const std::string& undisturbed)
{
    Killing came;
    stage.host.clearLog();
    const auto run = start();
    run->kill();
    came.wasKilled = stage.finish(*run).code == -1;
    const auto before = pairsAsked(stage.host.log());
    const auto stored = pairsStored(stage.history());
    came.hadFinished = rows(stage.history(), "SELECT finished FROM sync_run ORDER BY id DESC LIMIT 1") == "1\n";
    const auto findings = storage::checkHistory(stage.history());
    came.findings = findings ? static_cast<int>(findings->size()) : -1;

    stage.host.clearLog();
    const Ran next = stage.run(QStringLiteral("sync"));
    came.nextCode = next.code;
    came.nextWords = next.err;
    for (const auto& [pair, times] : pairsAsked(stage.host.log())) {
        came.twice += times > 1 ? 1 : 0;
        came.lost += !came.hadFinished && stored.contains(pair) ? 1 : 0;
        came.again += before.contains(pair) ? 1 : 0;
    }
    came.isSame = withoutRuns(stage.history()) == undisturbed;
    return came;
}

} // namespace farol::tests
