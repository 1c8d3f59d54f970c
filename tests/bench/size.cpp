#include "measurements.h"

namespace farol::bench {

using domain::Result;

namespace {

constexpr double mostBytes = 36.0; ///< of the whole file per cell

}

Result<void> measureSize(Bench& bench)
{
    return bench.scales.all().map([&](const std::vector<BulkScale>& scales) {
        for (const BulkScale& scale : scales) {
            const double each =
                static_cast<double>(scale.bytes) / static_cast<double>(std::max<qint64>(1, scale.cells));
            const QString text =
                QStringLiteral("%1 students, %2 turmas, %3 weeks, seed %4: %5 cells, %6 bytes, %7 a cell, at most %8")
                    .arg(scale.plan.students)
                    .arg(scale.plan.cohorts)
                    .arg(scale.plan.weeks)
                    .arg(scale.plan.seed)
                    .arg(scale.cells)
                    .arg(scale.bytes)
                    .arg(each, 0, 'f', 1)
                    .arg(mostBytes);
            bench.report.add(Line{QStringLiteral("size %1").arg(scale.name), text,
                {{QStringLiteral("cells"), scale.cells}, {QStringLiteral("bytes"), scale.bytes},
                    {QStringLiteral("bytes_per_cell"), each},
                    {QStringLiteral("seed"), static_cast<qint64>(scale.plan.seed)}},
                verdictOf(each <= mostBytes)});
        }
    });
}

} // namespace farol::bench
