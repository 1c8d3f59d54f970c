#include "bare_loops.h"
#include "core/analytics/row_counts.h"
#include "core/reports/row_files.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "measurements.h"
#include "peak_memory.h"
#include "peers.h"

#include <QDir>
#include <QElapsedTimer>

#include <functional>

namespace farol::bench {

using namespace farol::domain;
using analytics::ReportName;
using reports::Format;

namespace {

constexpr qint64 rowsWanted = 1'000'000;
constexpr double workbookAtMost = 1.0 / 0.75; ///< of the bare loop's time
constexpr double duckAtMost = 1.0;
constexpr double pandasAtMost = 0.2;
constexpr double flatMegabytes = 30.0; ///< how much more all weeks may take than one

/// The tabelão of the last weeks of a history that come to a million rows, or of all of them.
struct Subject {
    const BulkScale& scale;
    storage::Connection reader;
    School school;
    Filter filter{};
    qint64 rows = 0;

    QString name(const char* what) const
    {
        return QStringLiteral("exporting %1 %2").arg(scale.name, QLatin1String(what));
    }
};

Result<Subject> openSubject(const BulkScale& scale)
{
    auto reader = storage::openReader(scale.folder);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto school = storage::readSchool(*reader);
    if (!school)
        return tl::make_unexpected(school.error());
    Subject subject{scale, *std::move(reader), *std::move(school)};
    const auto weeks = analytics::rowCounts(ReportName::BigTable, subject.reader, subject.school, {});
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    for (auto week = weeks->rbegin(); week != weeks->rend() && subject.rows < rowsWanted; ++week) {
        subject.rows += week->rows;
        subject.filter.from = week->week;
    }
    return subject;
}

Result<void> writeOurs(const Subject& subject, const QString& file, Format format)
{
    reports::RowFile how{format, spreadsheet::Dialect::Brazilian, subject.school.zone, QStringLiteral("tabelao")};
    how.expected = subject.rows;
    const auto rows = [&](analytics::RowSink& sink) {
        return analytics::writeReport(ReportName::BigTable, subject.reader, subject.school, subject.filter, sink);
    };
    return reports::writeRowFile(file, how, rows).and_then([&](const reports::RowFileEnd& end) -> Result<void> {
        if (end.rows != subject.rows)
            return failed(Fault::Invalid, QStringLiteral("%1 rows, not %2").arg(end.rows).arg(subject.rows));
        return {};
    });
}

/// Rows a second of both sides.
void tellRate(Bench& bench, const Subject& subject, const char* what, const Comparison& comparison)
{
    const auto rate = [&](const Spread& spread) { return static_cast<double>(subject.rows) * 1000.0 / spread.median; };
    const QString text = QStringLiteral("%1 rows: Farol %2 rows/s, the other %3 rows/s")
                             .arg(subject.rows)
                             .arg(rate(comparison.ours), 0, 'f', 0)
                             .arg(rate(comparison.theirs), 0, 'f', 0);
    bench.report.add(Line{subject.name(what) + QStringLiteral(", rate"), text,
        {{QStringLiteral("rows"), subject.rows}, {QStringLiteral("farol_rows_per_second"), rate(comparison.ours)},
            {QStringLiteral("other_rows_per_second"), rate(comparison.theirs)}}});
}

Result<void> measureCsv(Bench& bench, const Subject& subject, const QString& folder)
{
    const QString file = folder + QStringLiteral("/tabelao.csv");
    const QString copy = folder + QStringLiteral("/bare.csv");
    if (const auto first = writeOurs(subject, file, Format::Csv); !first)
        return first;
    const int rounds = bench.options.depth == Depth::Quick ? 2 : 5;
    return alternate(
        rounds, [&] { return writeOurs(subject, folder + QStringLiteral("/again.csv"), Format::Csv); },
        [&] { return writeBareLines(file, copy); })
        .map([&](const Comparison& comparison) {
            bench.report.add(subject.name("CSV"), comparison, QStringLiteral("the same lines by fwrite"));
            tellRate(bench, subject, "CSV", comparison);
        });
}

using PeerWrites = std::function<Result<PeerAnswer>()>;

/// Our export and the other's in turns.
Result<Comparison> besidePeer(const Subject& subject, const QString& folder, const PeerWrites& peerWrites)
{
    std::vector<double> theirs;
    std::vector<double> ours;
    for (int round = 0; round <= 5; ++round) {
        QElapsedTimer since;
        since.start();
        if (const auto done = writeOurs(subject, folder + QStringLiteral("/again.csv"), Format::Csv); !done)
            return tl::make_unexpected(done.error());
        ours.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        const auto written = peerWrites();
        if (!written)
            return tl::make_unexpected(written.error());
        if (written->total != subject.rows)
            return failed(Fault::Invalid, QStringLiteral("%1 rows, not %2").arg(written->total).arg(subject.rows));
        theirs.push_back(written->milliseconds);
    }
    return compared(ours, theirs);
}

/// Beside what another makes of the same tables, loaded before, and told without a bound: what it needs to write the
/// joined and sorted table that it finds ready in its memory, which no school has.
Result<void> measurePeer(Bench& bench, const Subject& subject, const QString& folder, Peer& peer)
{
    const QString table = QStringLiteral("tabelao");
    const QString file = folder + QStringLiteral("/tabelao.csv");
    const QString target = folder + QStringLiteral("/peer.csv");
    const double bound = peer.name() == u"pandas" ? pandasAtMost : duckAtMost;
    return peer.normalize(file)
        .and_then(
            [&](const PeerAnswer&) { return besidePeer(subject, folder, [&] { return peer.exportJoined(target); }); })
        .and_then([&](const Comparison& comparison) {
            bench.report.add(subject.name("CSV beside ") + peer.name(), comparison, peer.name(), bound);
            return peer.load(table, file, ';');
        })
        .and_then(
            [&](const PeerAnswer&) { return besidePeer(subject, folder, [&] { return peer.copy(table, target); }); })
        .map([&](const Comparison& comparison) {
            bench.report.add(subject.name("CSV beside ") + peer.name() + QStringLiteral(", its table ready"),
                comparison, peer.name());
        });
}

Result<void> measurePeersOf(Bench& bench, const Subject& subject, const QString& folder)
{
    std::vector<Peer> peers = installedPeers(folder);
    if (peers.empty())
        bench.report.add(Line{subject.name("CSV beside ") + peerNames().join(QStringLiteral(", ")),
            QStringLiteral("skipped: none is installed (./dev peers)")});
    for (Peer& peer : peers) {
        if (const auto done = measurePeer(bench, subject, folder, peer); !done)
            return done;
    }
    return {};
}

Result<void> measureWorkbook(Bench& bench, const Subject& subject, const QString& folder)
{
    Filter lastWeek = subject.filter;
    lastWeek.from = subject.scale.plan.last;
    constexpr size_t kept = 40'000;
    BareRows bare(kept);
    if (const auto read = analytics::writeReport(ReportName::BigTable, subject.reader, subject.school, lastWeek, bare);
        !read)
        return read;
    const int rounds = bench.options.depth == Depth::Quick ? 1 : 3;
    return alternateWithin(
        workbookAtMost, rounds,
        [&] { return writeOurs(subject, folder + QStringLiteral("/tabelao.xlsx"), Format::Xlsx); },
        [&] { return writeBareWorkbook(folder + QStringLiteral("/bare.xlsx"), bare.rows, subject.rows); })
        .map([&](const Comparison& comparison) {
            bench.report.add(subject.name("XLSX"), comparison, QStringLiteral("bare libxlsxwriter"), workbookAtMost);
            tellRate(bench, subject, "XLSX", comparison);
        });
}

Watched watchReport(const Subject& subject, const QString& folder, const QString& format, Week from)
{
    QProcess process;
    process.start(QStringLiteral(FAROL_CLI),
        {QStringLiteral("--data"), subject.scale.folder, QStringLiteral("report"), QStringLiteral("tabelao"),
            QStringLiteral("--semana"), QStringLiteral("%1..%2").arg(from.key(), subject.scale.plan.last.key()),
            QStringLiteral("--format"), format, QStringLiteral("--out"), folder + QStringLiteral("/watched")});
    process.waitForStarted();
    return watchToEnd(
        process, [] {}, [&] { return process.exitCode(); });
}

/// The real farol-cli: all weeks may take little more than one.
Result<void> measurePeaks(Bench& bench, const Subject& subject, const QString& folder)
{
    for (const QString& format : {QStringLiteral("csv"), QStringLiteral("xlsx")}) {
        const Watched one = watchReport(subject, folder, format, subject.scale.plan.last);
        const Watched all = watchReport(subject, folder, format, *subject.filter.from);
        if (one.code != 0 || all.code != 0)
            return failed(Fault::Invalid, QStringLiteral("farol-cli report: %1, %2").arg(one.code).arg(all.code));
        const QString text =
            QStringLiteral("%1 rows: at most %2 MB resident in %3 s; one week %4 MB (bound: %5 MB more)")
                .arg(subject.rows)
                .arg(all.megabytes, 0, 'f', 1)
                .arg(all.seconds, 0, 'f', 1)
                .arg(one.megabytes, 0, 'f', 1)
                .arg(flatMegabytes, 0, 'f', 0);
        bench.report.add(Line{subject.name("memory, ") + format, text,
            {{QStringLiteral("megabytes"), all.megabytes}, {QStringLiteral("one_week_megabytes"), one.megabytes},
                {QStringLiteral("seconds"), all.seconds}},
            verdictOf(all.megabytes - one.megabytes <= flatMegabytes)});
    }
    return {};
}

} // namespace

Result<void> measureExporting(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        const QString folder = bench.scales.folder() + QStringLiteral("/export-") + scale.name;
        QDir().mkpath(folder);
        const auto subject = openSubject(scale);
        if (!subject)
            return tl::make_unexpected(subject.error());
        const auto done = measureCsv(bench, *subject, folder)
                              .and_then([&] { return measurePeersOf(bench, *subject, folder); })
                              .and_then([&] { return measureWorkbook(bench, *subject, folder); })
                              .and_then([&] { return measurePeaks(bench, *subject, folder); });
        QDir(folder).removeRecursively();
        if (!done)
            return done;
    }
    return {};
}

} // namespace farol::bench
