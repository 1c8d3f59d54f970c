#include "measurements.h"
#include "peak_memory.h"

#include <QElapsedTimer>
#include <QHash>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr int longestMs = 120'000;
constexpr double longestStall = 50.0; ///< ms
constexpr double longestFrame = 8.0; ///< ms, p95
constexpr double framesAtMost = 1.5;

/// Of what a history of this size may take.
struct Bounds {
    double paint = 4.0; ///< of the bare window's time
    double figures = 150.0; ///< ms after the first paint
    double megabytes = 150.0;
};

Bounds boundsOf(const BulkScale& scale)
{
    return scale.name == u"L" ? Bounds{6.0, 1500.0, 300.0} : Bounds{};
}

/// What the program said, and when (ms since its start).
struct Run {
    QHash<QString, double> when;
    QHash<QString, QStringList> said;
    Watched watched;

    double figure(const QString& word, int place) const { return said.value(word).value(place).toDouble(); }
};

Result<Run> runProbe(const QStringList& arguments)
{
    Run run;
    QProcess process;
    QElapsedTimer since;
    QObject::connect(&process, &QProcess::readyReadStandardOutput, [&] {
        while (process.canReadLine()) {
            QStringList words = QString::fromLatin1(process.readLine()).split(u' ');
            words.last() = words.last().trimmed();
            const QString word = words.takeFirst();
            run.when.insert(word, static_cast<double>(since.nsecsElapsed()) / 1e6);
            run.said.insert(word, words);
        }
    });
    since.start();
    process.start(QStringLiteral(FAROL_WINDOW_PROBE), arguments);
    run.watched = watchToEnd(
        process,
        [&] {
            if (since.elapsed() > longestMs)
                process.kill();
        },
        [&] { return process.exitCode(); });
    if (run.watched.code != 0 || process.exitStatus() != QProcess::NormalExit)
        return failed(
            Fault::Timeout, arguments.join(u' ') + u'\n' + QString::fromLocal8Bit(process.readAllStandardError()));
    return run;
}

Line lineOf(const QString& name, const QString& text, double figure, double bound)
{
    return {
        name, text, {{QStringLiteral("figure"), figure}, {QStringLiteral("bound"), bound}}, verdictOf(figure <= bound)};
}

/// From the start of the process to the first paint, in turns with a window that has only a chart in it.
Result<void> measureFirstPaint(Bench& bench, const BulkScale& scale, const QString& folder)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> figures;
    for (int round = 0; round <= bench.options.rounds(); ++round) {
        const auto farol = runProbe({QStringLiteral("first"), folder});
        const auto bare = runProbe({QStringLiteral("bare")});
        if (!farol || !bare)
            return tl::make_unexpected(farol ? bare.error() : farol.error());
        ours.push_back(farol->when.value(QStringLiteral("paint")));
        theirs.push_back(bare->when.value(QStringLiteral("paint")));
        figures.push_back(farol->when.value(QStringLiteral("figures")) - ours.back());
    }
    const QString name = QStringLiteral("opening %1, ").arg(scale.name);
    bench.report.add(name + QStringLiteral("first paint"), compared(ours, theirs),
        QStringLiteral("a window with an empty chart"), boundsOf(scale).paint);
    const Spread after = spreadOf(figures);
    bench.report.add(lineOf(name + QStringLiteral("first figures"),
        QStringLiteral("%1 ms after the first paint (p95 %2, at most %3)")
            .arg(after.median, 0, 'f', 0)
            .arg(after.p95, 0, 'f', 0)
            .arg(boundsOf(scale).figures, 0, 'f', 0),
        after.lower, boundsOf(scale).figures));
    return {};
}

/// Every page once: the most memory meanwhile, and how long the window was away from its event loop.
Result<void> measureVisit(Bench& bench, const BulkScale& scale, const QString& folder)
{
    const QString stall = QStringLiteral("stall");
    const QStringList words{QStringLiteral("visit"), folder};
    auto run = runProbe(words);
    if (run && run->figure(stall, 0) > longestStall)
        run = runProbe(words); // the machine may have been to blame
    if (!run)
        return tl::make_unexpected(run.error());
    const QString name = QStringLiteral("opening %1, every page: ").arg(scale.name);
    const double most = boundsOf(scale).megabytes;
    bench.report.add(lineOf(name + QStringLiteral("memory"),
        QStringLiteral("at most %1 MB resident (bound %2)").arg(run->watched.megabytes, 0, 'f', 1).arg(most, 0, 'f', 0),
        run->watched.megabytes, most));
    bench.report.add(lineOf(name + QStringLiteral("stall"),
        QStringLiteral("longest %1 ms, on page %5 (p95 %2, median %3; at most %4)")
            .arg(run->figure(stall, 0))
            .arg(run->figure(stall, 1))
            .arg(run->figure(stall, 2))
            .arg(longestStall, 0, 'f', 0)
            .arg(run->said.value(QStringLiteral("worst")).value(0)),
        run->figure(stall, 0), longestStall));
    return {};
}

Result<void> measureFrames(Bench& bench, const BulkScale& scale, const QString& folder)
{
    const auto run = runProbe({QStringLiteral("frames"), folder});
    if (!run)
        return tl::make_unexpected(run.error());
    const auto figure = [&](const char* word, int place) { return run->figure(QLatin1String(word), place); };
    const QString name = QStringLiteral("opening %1, frames of the heat table").arg(scale.name);
    bench.report.add(lineOf(name,
        QStringLiteral("%1 rows at 1920 x 1080: Farol %2 ms (p95 %3, at most %4), bare heat table %5 ms (p95 %6)")
            .arg(figure("rows", 0))
            .arg(figure("ours", 0), 0, 'f', 2)
            .arg(figure("ours", 1), 0, 'f', 2)
            .arg(longestFrame)
            .arg(figure("theirs", 0), 0, 'f', 2)
            .arg(figure("theirs", 1), 0, 'f', 2),
        figure("ours", 1), longestFrame));
    bench.report.add(lineOf(name + QStringLiteral(", ratio"),
        QStringLiteral("%1 [%2 to %3], at most %4")
            .arg(figure("ratio", 1), 0, 'f', 2)
            .arg(figure("ratio", 0), 0, 'f', 2)
            .arg(figure("ratio", 2), 0, 'f', 2)
            .arg(framesAtMost),
        figure("ratio", 0), framesAtMost));
    return {};
}

} // namespace

Result<void> measureOpening(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        const auto done =
            bench.scales.copyOf(scale, QStringLiteral("opening-") + scale.name).and_then([&](const QString& folder) {
                return measureFirstPaint(bench, scale, folder)
                    .and_then([&] { return measureVisit(bench, scale, folder); })
                    .and_then([&] { return measureFrames(bench, scale, folder); });
            });
        if (!done)
            return done;
    }
    return {};
}

} // namespace farol::bench
