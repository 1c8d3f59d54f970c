#include "bulk_scale.h"

#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>

namespace farol::bench {

using domain::Fault;
using domain::Result;

namespace {

constexpr int courses = 16; ///< the mean of the two real trilhas

tests::BulkPlan withCourses(tests::BulkPlan plan)
{
    plan.courses = courses;
    return plan;
}

tests::BulkPlan stressTest()
{
    tests::BulkPlan plan;
    plan.students = 20'000;
    plan.cohorts = 200;
    plan.weeks = 104;
    return plan;
}

Result<qint64> writeAndCount(const QString& folder, const tests::BulkPlan& plan)
{
    return storage::openHistory(folder).and_then([&](const storage::Connection& connection) {
        return tests::writeBulkHistory(connection, plan)
            .and_then([&] { return storage::oneNumber(connection, QStringLiteral("SELECT count(*) FROM cell")); })
            .map([](std::optional<qint64> count) { return count.value_or(0); });
    });
}

} // namespace

BulkScales::BulkScales(const Options& options)
{
    m_scales.push_back({QStringLiteral("S"), withCourses(tests::BulkPlan::small())});
    if (options.depth == Depth::Full)
        m_scales.push_back({QStringLiteral("M"), withCourses(tests::BulkPlan::large())});
    if (options.largest == Largest::L)
        m_scales.push_back({QStringLiteral("L"), withCourses(stressTest())});
}

Result<void> BulkScales::make(BulkScale& scale) const
{
    if (!scale.folder.isEmpty())
        return {};
    const QString folder = m_folder.filePath(scale.name);
    // Closing the last connection writes the log back into the file.
    const auto cells = writeAndCount(folder, scale.plan);
    if (!cells)
        return tl::make_unexpected(cells.error());
    scale.folder = folder;
    scale.cells = *cells;
    scale.bytes = QFileInfo(storage::databaseFile(folder)).size();
    return {};
}

Result<std::vector<BulkScale>> BulkScales::all()
{
    for (BulkScale& scale : m_scales) {
        if (const auto made = make(scale); !made)
            return tl::make_unexpected(made.error());
    }
    return m_scales;
}

Result<BulkScale> BulkScales::small()
{
    return make(m_scales.front()).map([this] { return m_scales.front(); });
}

Result<QString> BulkScales::copyOf(const BulkScale& scale, const QString& name) const
{
    const QString folder = m_folder.filePath(name);
    if (const auto prepared = storage::prepareFolder(folder); !prepared)
        return tl::make_unexpected(prepared.error());
    if (!QFile::copy(storage::databaseFile(scale.folder), storage::databaseFile(folder)))
        return domain::failed(Fault::File, QStringLiteral("the history cannot be copied to %1").arg(folder));
    return folder;
}

} // namespace farol::bench
