#include "answers.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "measurements.h"
#include "raw_batch.h"
#include "recorder.h"

#include <ctime>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr double commitAtMost = 1.4; ///< of the same statements in raw SQLite
constexpr auto checkSql = R"(
SELECT (SELECT sum(student * 31 + course + tenths * 7 + state) FROM cell),
    (SELECT sum(cohort * 31 + cells + answered * 3 + sum_tenths * 7 + not_started + finished * 5) FROM sums),
    (SELECT sum(student * 31 + answered + sum_tenths * 7 + finished * 5 + gain_cells * 3 + gain_tenths) FROM student_week),
    (SELECT sum(student * 31 + course + started_week * 7 + start_seen + coalesce(finished_week, 0) * 5) FROM milestone))";

/// The same history twice, one for each side.
struct Pair {
    storage::Store store;
    RawDatabase raw;
    Week week;
    Answers ours;
    Answers theirs;
};

Result<Pair> openPair(const BulkScales& scales, const BulkScale& scale)
{
    const auto ourFolder = scales.copyOf(scale, scale.name + QStringLiteral("-ours"));
    const auto theirFolder = scales.copyOf(scale, scale.name + QStringLiteral("-theirs"));
    if (!ourFolder || !theirFolder)
        return tl::make_unexpected(ourFolder ? theirFolder.error() : ourFolder.error());
    auto connection = storage::openHistory(*ourFolder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    storage::Store store(*std::move(connection));
    const Week week = scale.plan.last;
    const auto held = store.heldPairs(week);
    if (!held)
        return tl::make_unexpected(held.error());
    auto raw = RawDatabase::open(storage::databaseFile(*theirFolder), storage::Access::Write);
    if (!raw)
        return tl::make_unexpected(raw.error());
    return Pair{std::move(store), *std::move(raw), week, Answers(*held, week), Answers(*held, week)};
}

Result<void> saveOurs(Pair& pair)
{
    return pair.store.save(pair.week, pair.ours.next(), pair.ours.now());
}

Result<void> saveTheirs(Pair& pair, RawBatch& batch)
{
    return batch.save(pair.week, pair.theirs.next(), pair.theirs.now());
}

/// Stores the first batch on our side and returns its statements.
Result<std::vector<QByteArray>> recordBatch(Pair& pair)
{
    const auto recorder = Recorder::begin(pair.store.connection(), Values::Marked);
    if (!recorder)
        return tl::make_unexpected(recorder.error());
    return saveOurs(pair).map([&] { return recorder->distinctTexts(); });
}

/// Whether both files hold the same now, by sums over the cells and what is derived from them.
Result<bool> agree(const Pair& pair)
{
    std::vector<qint64> ours;
    const auto take = [&ours](const storage::Statement& row) {
        ours = {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
    };
    return storage::eachRow(pair.store.connection(), QString::fromLatin1(checkSql), take)
        .and_then([&] { return pair.raw.read(checkSql); })
        .map([&](const Rows& theirs) { return ours == theirs.numbers; });
}

/// Milliseconds of processor time of one call, as the mean of many: waits for the disk and for other programs stay out.
Result<double> processorTime(const Work& work, int calls)
{
    const std::clock_t before = std::clock();
    Result<void> done;
    for (int call = 0; call < calls; ++call)
        done = done.and_then(work);
    const double each = static_cast<double>(std::clock() - before) * 1000.0 / CLOCKS_PER_SEC / calls;
    return done.map([each] { return each; });
}

/// On a busy machine every commit waits for its next turn, on both sides alike, and the ratio of times goes to 1; this
/// one does not.
Result<void> tellProcessorTime(Bench& bench, const QString& name, const Work& ours, const Work& theirs)
{
    const int calls = bench.options.rounds() * 10;
    const auto our = processorTime(ours, calls);
    const auto their = processorTime(theirs, calls);
    if (!our || !their)
        return tl::make_unexpected(our ? their.error() : our.error());
    const double ratio = *our / *their;
    bench.report.add(Line{name + QStringLiteral(", processor"),
        QStringLiteral("Farol %1 ms, raw SQLite %2 ms, ratio %3")
            .arg(*our, 0, 'f', 2)
            .arg(*their, 0, 'f', 2)
            .arg(ratio, 0, 'f', 2),
        {{QStringLiteral("farol_ms"), *our}, {QStringLiteral("peer_ms"), *their}, {QStringLiteral("ratio"), ratio}}});
    return {};
}

Result<void> measureAt(Bench& bench, const BulkScale& scale)
{
    auto pair = openPair(bench.scales, scale);
    if (!pair)
        return tl::make_unexpected(pair.error());
    const auto texts = recordBatch(*pair);
    if (!texts)
        return tl::make_unexpected(texts.error());
    RawBatch batch(pair->raw, *texts);
    const QString name = QStringLiteral("storing %1, a batch of %2").arg(scale.name).arg(Answers::batch);
    const auto same = saveTheirs(*pair, batch).and_then([&] { return agree(*pair); });
    if (!same)
        return tl::make_unexpected(same.error());
    if (!*same) {
        bench.report.add(Line{name, QStringLiteral("both files hold different sums"), {}, Verdict::Broken});
        return {};
    }
    const Work ours = [&] { return saveOurs(*pair); };
    const Work theirs = [&] { return saveTheirs(*pair, batch); };
    const int rounds = bench.options.rounds() * 20; // a disk's moods need more than a few
    const auto comparison = alternateWithin(commitAtMost, rounds, ours, theirs);
    if (!comparison)
        return tl::make_unexpected(comparison.error());
    bench.report.add(name, *comparison, QStringLiteral("raw SQLite, synchronous FULL"), commitAtMost);
    return tellProcessorTime(bench, name, ours, theirs);
}

} // namespace

Result<void> measureStoring(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        if (const auto done = measureAt(bench, scale); !done)
            return done;
    }
    return {};
}

} // namespace farol::bench
