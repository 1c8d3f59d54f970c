#include "full_disk.h"

#include "core/domain/clock.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "core/sync/engine.h"
#include "fake_platform.h"
#include "tests/support/dump.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>

#include <optional>
#include <sstream>

namespace farol::tests {

using namespace farol::domain;

namespace {

constexpr int longestRunMilliseconds = 60'000;
const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);

const char* const preparation[] = {
    "PRAGMA synchronous = OFF", // it is not the disk's speed
    "INSERT INTO track (id, name, position) VALUES (1, 'analista', 1)",
    "INSERT INTO course (id, name) VALUES (10, 'SQL'), (20, 'Excel')",
    "INSERT INTO track_course (track, course, position, half_weeks) VALUES (1, 10, 1, 2), (1, 20, 2, 2)",
    "INSERT INTO cohort (id, track, number, tag) VALUES (1, 1, 12, 69), (2, 1, 13, 70)",
};

/// One history from its making to its end.
class Trial {
public:
    explicit Trial(int students)
    {
        auto connection = storage::openHistory(m_folder.path());
        for (const char* sql : preparation) {
            if (connection)
                static_cast<void>(connection->run(QLatin1String(sql)));
        }
        m_store.emplace(*std::move(connection));
        for (qint64 id = 1; id <= students; ++id) {
            platform.lists[id % 3 == 0 ? 70 : 69].push_back(
                {{{id}, QStringLiteral("Aluna %1").arg(id), {}, {}, std::nullopt}, now.addSecs(-7200)});
            platform.reads(id, 10, static_cast<Tenths>(id % 1000));
            if (id % 10 == 0)
                platform.readings[{id, 20}] = {CellState::NoAccess, 0, {}, {}, QStringLiteral("Sem acesso")};
        }
    }

    std::optional<Fault> collect()
    {
        sync::Engine engine(*m_store, platform, m_clock);
        std::optional<sync::Outcome> outcome;
        QObject::connect(&engine, &sync::Engine::finished, &engine, [&](const sync::Outcome& o) { outcome = o; });
        engine.start();
        const QDeadlineTimer limit(longestRunMilliseconds);
        while (!outcome && !limit.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        if (!outcome)
            return Fault::Timeout;
        return outcome->error ? std::optional(outcome->error->fault) : std::nullopt;
    }

    int pages() const { return std::stoi(rows("PRAGMA page_count")); }
    /// So many pages more than now and no further.
    void leaveRoom(int room)
    {
        static_cast<void>(m_store->connection().run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages() + room)));
    }

    std::string rows(const char* sql) const { return tests::rows(m_store->connection(), sql); }
    int stored() const { return std::stoi(rows("SELECT count(*) FROM cell WHERE state <> 3")); }

    /// What the runs left behind, not how many they were.
    std::string state() const
    {
        std::istringstream all(everything(m_store->connection()));
        std::string kept = rows("SELECT * FROM refusal ORDER BY student, course");
        for (std::string line; std::getline(all, line);) {
            if (line.rfind("sync_run|", 0) != 0)
                kept += line + '\n';
        }
        return kept;
    }

    FakePlatform platform;

private:
    QTemporaryDir m_folder;
    std::optional<storage::Store> m_store;
    FixedClock m_clock{now};
};

/// What was not as it must be when the disk is full after so many pages; empty for nothing.
std::string faultsAt(int students, int room, const std::string& undisturbed)
{
    Trial trial(students);
    trial.leaveRoom(room);
    if (trial.collect() != Fault::DiskFull)
        return "the run did not end with DiskFull";
    if (trial.rows("PRAGMA integrity_check") != "ok\n")
        return "the history is damaged";
    const int stored = trial.stored();
    trial.leaveRoom(1'000'000);
    trial.platform.asked.clear();
    if (trial.collect())
        return "the next run failed too";
    if (static_cast<int>(trial.platform.asked.size()) > 2 * students - stored)
        return "something that was stored was asked again";
    return trial.state() == undisturbed ? std::string() : "the next run reached another state";
}

} // namespace

FullDiskTrials fillDiskAtEveryStep(int students, int most)
{
    FullDiskTrials trials;
    Trial undisturbed(students);
    const int before = undisturbed.pages();
    if (undisturbed.collect())
        trials.faults.push_back("the undisturbed run failed");
    trials.steps = undisturbed.pages() - before;
    const std::string state = undisturbed.state();
    trials.tried = std::min(most, trials.steps);
    for (int trial = 0; trial < trials.tried; ++trial) {
        const int room = trial * trials.steps / trials.tried;
        if (const std::string fault = faultsAt(students, room, state); !fault.empty())
            trials.faults.push_back("after " + std::to_string(room) + " pages: " + fault);
    }
    return trials;
}

} // namespace farol::tests
