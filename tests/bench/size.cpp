#include "grown.h"
#include "measurements.h"

namespace farol::bench {

using domain::Result;

namespace {

constexpr double mostBytes = 36.0; ///< of the whole file per cell

void tell(Report& report, const QString& name, const BulkScale& scale)
{
    const double each = static_cast<double>(scale.bytes) / static_cast<double>(std::max<qint64>(1, scale.cells));
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
    report.add(Line{name, text,
        {{QStringLiteral("cells"), scale.cells}, {QStringLiteral("bytes"), scale.bytes},
            {QStringLiteral("bytes_per_cell"), each}, {QStringLiteral("seed"), static_cast<qint64>(scale.plan.seed)}},
        verdictOf(each <= mostBytes)});
}

} // namespace

Result<void> measureSize(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales)
        tell(bench.report, QStringLiteral("size %1, loaded at once").arg(scale.name), scale);
    return growAgain(bench.scales, scales->front()).map([&](const BulkScale& grown) {
        tell(bench.report, QStringLiteral("size %1, grown week by week").arg(grown.name), grown);
    });
}

} // namespace farol::bench
