#include "measurements.h"
#include "peak_memory.h"
#include "tests/app/stage.h"

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr int inTurma = 1000; ///< students
constexpr double mostMegabytes = 150.0;

/// One run of the real farol-cli against the platform in this process, and the most memory it had.
Watched watch(tests::Stage& stage)
{
    const auto process = stage.startAndWait(QStringLiteral("sync --full"), 0);
    const auto look = [&] {
        process->readAllStandardError(); // a long run says much
        stage.host.clearLog();
    };
    return watchToEnd(*process, look, [&] { return stage.finish(*process).code; });
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
