#include "measurements.h"
#include "tests/app/stage.h"

#include <QElapsedTimer>
#include <QFile>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr int inTurma = 1000; ///< students
constexpr double mostMegabytes = 150.0;
constexpr int lookMs = 50;

/// The most memory a living process ever had, in MB (VmHWM); what was known before when it has gone.
double peakOf(const QProcess& process, double before)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return before;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return std::max(before, line.simplified().split(' ').value(1).toDouble() / 1000.0);
    }
    return before;
}

/// One run of the real farol-cli against the platform in this process, and the most memory it had.
struct Watched {
    int code = -1;
    double megabytes = 0.0;
    double seconds = 0.0;
};

Watched watch(tests::Stage& stage)
{
    Watched watched;
    QElapsedTimer since;
    since.start();
    const auto process = stage.startAndWait(QStringLiteral("sync --full"), 0);
    while (!process->waitForFinished(lookMs) && process->state() != QProcess::NotRunning) {
        watched.megabytes = peakOf(*process, watched.megabytes);
        process->readAllStandardError(); // a long run says much
        stage.host.clearLog();
    }
    watched.seconds = static_cast<double>(since.elapsed()) / 1000.0;
    watched.code = stage.finish(*process).code;
    return watched;
}

} // namespace

Result<void> measureMemory(Bench& bench)
{
    const int turmas = bench.options.depth == Depth::Quick ? 2 : 20;
    const int courses = bench.options.largest == Largest::L ? 16 : 4;
    const std::vector<int> sizes(static_cast<size_t>(turmas), inTurma);
    tests::Stage stage(sizes, courses);
    stage.connectSchool();
    for (const char* photo : {"the first photo", "the next one"}) {
        const Watched watched = watch(stage);
        if (watched.code != 0)
            return failed(Fault::Invalid, QStringLiteral("farol-cli sync: %1").arg(watched.code));
        const QString text = QStringLiteral("%1 students x %2 courses, %3, copied and checked: at most %4 MB resident "
                                            "(bound %5), %6 s")
                                 .arg(turmas * inTurma)
                                 .arg(courses)
                                 .arg(QLatin1String(photo))
                                 .arg(watched.megabytes, 0, 'f', 1)
                                 .arg(mostMegabytes, 0, 'f', 0)
                                 .arg(watched.seconds, 0, 'f', 1);
        bench.report.add(Line{QStringLiteral("memory, %1").arg(QLatin1String(photo)), text,
            {{QStringLiteral("megabytes"), watched.megabytes}, {QStringLiteral("seconds"), watched.seconds}},
            verdictOf(watched.megabytes <= mostMegabytes)});
        stage.setNow(stage.now().addDays(7));
    }
    return {};
}

} // namespace farol::bench
