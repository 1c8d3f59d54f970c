#include "app/services/collector.h"
#include "core/storage/check.h"
#include "core/storage/data_folder.h"
#include "measurements.h"
#include "tests/support/dump.h"
#include "tests/support/killing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>

#include <random>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr int latencyMs = 15; ///< so that a run lasts, and its instants lie apart
constexpr int mostAgain = 56; ///< a batch, and what is under way
constexpr int mostSteps = 2000;
const auto original = QStringLiteral("data");

/// Some turmas a week after their start: hardly anybody has finished, so what is asked again follows from a run alone.
simulator::SchoolPlan planOf(int courses)
{
    return simulator::SchoolPlan::ofSizes({160, 12, 7}, courses, QDate(2026, 11, 20), 1, 1);
}

/// The histories of a school before its first photo and after an undisturbed one.
struct Ground {
    tests::Stage stage;
    std::string undisturbed{};
    int milliseconds = 0; ///< an undisturbed run takes

    explicit Ground(int courses) :
        stage(planOf(courses))
    {
    }

    Result<void> prepare()
    {
        stage.connectSchool();
        stage.continueInCopy(original, QStringLiteral("undisturbed"));
        stage.host.setFaults({.latencyMs = latencyMs});
        QElapsedTimer since;
        since.start();
        const tests::Ran ran = stage.run(QStringLiteral("sync"));
        milliseconds = static_cast<int>(since.elapsed());
        undisturbed = tests::withoutRuns(stage.history());
        return ran.code == 0 ? Result<void>() : failed(Fault::Invalid, QString::fromUtf8(ran.err));
    }
};

/// What many mishaps and the runs after them came to.
struct Sum {
    int mishaps = 0;
    int same = 0; ///< reached the state of an undisturbed run
    int findings = 0; ///< of checks after the mishap
    int lost = 0; ///< stored pairs asked again
    int again = 0; ///< the most pairs asked again after one of them
    int finished = 0; ///< of the mishaps, those after the photo was finished

    bool isGood() const { return mishaps > 0 && same == mishaps && findings == 0 && lost == 0 && again <= mostAgain; }
};

void tell(Report& report, const QString& name, const Sum& sum, const QString& how)
{
    const QString text =
        QStringLiteral("%1 %2 (%3 of them while the copy was written): %4 reached the same state by one "
                       "more run, %5 stored cells lost, %6 findings of a check, at most %7 pairs asked "
                       "again (%8 allowed)")
            .arg(sum.mishaps)
            .arg(how)
            .arg(sum.finished)
            .arg(sum.same)
            .arg(sum.lost)
            .arg(sum.findings)
            .arg(sum.again)
            .arg(mostAgain);
    report.add(Line{name, text,
        {{QStringLiteral("mishaps"), sum.mishaps}, {QStringLiteral("same"), sum.same},
            {QStringLiteral("lost"), sum.lost}, {QStringLiteral("findings"), sum.findings},
            {QStringLiteral("again"), sum.again}, {QStringLiteral("finished"), sum.finished}},
        verdictOf(sum.isGood())});
}

/// A run in this process, with so many pages of the file left; without a number, as many as it wants.
Result<sync::Outcome> collect(const tests::Stage& stage, std::optional<int> room)
{
    services::Environment environment;
    environment.clock = std::make_shared<FixedClock>(stage.now());
    environment.rate = 0.0;
    const auto address = SchoolAddress::parse(stage.origin());
    const auto key = ApiKey::parse(stage.host.key());
    if (!address || !key)
        return failed(Fault::Invalid, QStringLiteral("the stage's address"));
    const auto collector = services::Collector::open(stage.dataFolder(), *address, *key, environment);
    if (!collector)
        return tl::make_unexpected(collector.error().error);
    const storage::Connection& history = (*collector)->store().connection();
    if (room) {
        const int pages = std::stoi(tests::rows(history, "PRAGMA page_count")) + *room;
        if (const auto set = history.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)); !set)
            return tl::make_unexpected(set.error());
    }
    QEventLoop loop;
    sync::Outcome came;
    QObject::connect(&(*collector)->engine(), &sync::Engine::finished, &loop, [&](const sync::Outcome& outcome) {
        came = outcome;
        loop.quit();
    });
    (*collector)->begin({});
    loop.exec();
    static_cast<void>((*collector)->finish(came));
    return came;
}

/// A run that meets a full disk and one that does not; whether the disk was large enough for the first.
Result<bool> fillAndContinue(Ground& ground, int room, Sum& sum)
{
    ground.stage.host.clearLog();
    const auto full = collect(ground.stage, room);
    if (!full)
        return tl::make_unexpected(full.error());
    if (!full->error)
        return true;
    if (full->error->fault != Fault::DiskFull)
        return tl::make_unexpected(*full->error);
    const auto findings = storage::checkHistory(ground.stage.history());
    const std::string stored =
        tests::rows(ground.stage.history(), "SELECT student || '/' || course FROM cell WHERE state <> 3");
    const auto before = tests::pairsAsked(ground.stage.host.log());
    ground.stage.host.clearLog();
    const auto next = collect(ground.stage, std::nullopt);
    if (!next || next->error)
        return tl::make_unexpected(next ? *next->error : next.error());
    ++sum.mishaps;
    sum.findings += findings ? static_cast<int>(findings->size()) : 1;
    int again = 0;
    for (const auto& [pair, times] : tests::pairsAsked(ground.stage.host.log())) {
        again += before.contains(pair) ? 1 : 0;
        sum.lost += ('\n' + stored).find('\n' + pair + '\n') != std::string::npos ? 1 : 0;
    }
    sum.again = std::max(sum.again, again);
    sum.same += tests::withoutRuns(ground.stage.history()) == ground.undisturbed ? 1 : 0;
    return false;
}

} // namespace

Result<void> measureKills(Bench& bench)
{
    Ground ground(1);
    if (const auto prepared = ground.prepare(); !prepared)
        return prepared;
    std::mt19937 random(20261120);
    Sum sum;
    for (int tried = 0; sum.mishaps < bench.options.kills() && tried < 3 * bench.options.kills(); ++tried) {
        tests::Stage& stage = ground.stage;
        const auto copy = QStringLiteral("killed%1").arg(tried);
        stage.continueInCopy(original, copy);
        const int instant = static_cast<int>(random() % static_cast<unsigned>(ground.milliseconds));
        const auto came = tests::killAndContinue(
            stage,
            [&] {
                auto process = stage.startAndWait(QStringLiteral("sync"), 0);
                process->waitForFinished(instant);
                return process;
            },
            ground.undisturbed);
        QDir(stage.dataFolder()).removeRecursively();
        if (!came.wasKilled)
            continue;
        ++sum.mishaps;
        sum.same += came.isSame && came.nextCode == 0 ? 1 : 0;
        sum.findings += came.findings;
        sum.lost += came.lost;
        sum.finished += came.hadFinished ? 1 : 0;
        if (!came.hadFinished)
            sum.again = std::max(sum.again, came.again);
    }
    tell(bench.report, QStringLiteral("kill -9"), sum,
        QStringLiteral("kills at random instants of a run of %1 ms").arg(ground.milliseconds));
    return {};
}

Result<void> measureFullDisk(Bench& bench)
{
    Ground ground(6); // so that there are some dozens of pages to be written
    if (const auto prepared = ground.prepare(); !prepared)
        return prepared;
    ground.stage.host.setFaults({});
    const int step = bench.options.depth == Depth::Quick ? 8 : 1;
    Sum sum;
    for (int room = 0; room < mostSteps; room += step) {
        ground.stage.continueInCopy(original, QStringLiteral("full%1").arg(room));
        const auto wasEnough = fillAndContinue(ground, room, sum);
        QDir(ground.stage.dataFolder()).removeRecursively();
        if (!wasEnough)
            return tl::make_unexpected(wasEnough.error());
        if (*wasEnough)
            break;
    }
    tell(bench.report, QStringLiteral("disk full"), sum,
        QStringLiteral("full disks, each with %1 more pages than the one before").arg(step));
    return {};
}

} // namespace farol::bench
