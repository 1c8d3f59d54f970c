#include "subject.h"

#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"

namespace farol::bench {

using domain::Result;

Result<Subject> openSubject(const BulkScale& scale)
{
    auto reader = storage::openReader(scale.folder);
    if (!reader)
        return tl::make_unexpected(reader.error());
    auto school = storage::readSchool(*reader);
    if (!school)
        return tl::make_unexpected(school.error());
    auto raw = RawDatabase::open(storage::databaseFile(scale.folder), storage::Access::Read);
    if (!raw)
        return tl::make_unexpected(raw.error());
    return Subject{scale, *std::move(reader), *std::move(school), *std::move(raw)};
}

Result<qint64> replay(const RawDatabase& raw, const std::vector<QByteArray>& texts)
{
    qint64 count = 0;
    for (const QByteArray& text : texts) {
        const auto rows = raw.read(text);
        if (!rows)
            return tl::make_unexpected(rows.error());
        count += rows->count;
    }
    return count;
}

double patience(const BulkScale& scale)
{
    return scale.name == u"L" ? 1500.0 : 100.0;
}

void tellTime(Bench& bench, const QString& name, const Spread& ours, double longest)
{
    const QString text = QStringLiteral("%1 ms, lower quartile %2: %3 % of %4 ms")
                             .arg(ours.median, 0, 'f', 1)
                             .arg(ours.lower, 0, 'f', 1)
                             .arg(100.0 * ours.lower / longest, 0, 'f', 0)
                             .arg(longest, 0, 'f', 0);
    bench.report.add(Line{name + QStringLiteral(", time"), text,
        {{QStringLiteral("farol_ms"), ours.median}, {QStringLiteral("longest_ms"), longest}},
        verdictOf(ours.lower <= longest)});
}

} // namespace farol::bench
