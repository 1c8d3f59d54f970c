#include "files.h"

#include "app/services/collector.h"
#include "context.h"
#include "core/spreadsheet/output.h"
#include "core/spreadsheet/whole_file.h"
#include "wait.h"

#include <QFile>

namespace farol::cli {

using domain::Fault;
using domain::Result;

Result<QByteArray> readFile(const QString& path)
{
    constexpr qint64 largest = 64 * 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::failed(Fault::File, path);
    const QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > largest)
        return domain::failed(Fault::File, path);
    return bytes;
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    return spreadsheet::writeWhole(path, [&](QIODevice& file) { return spreadsheet::writeAll(file, bytes); });
}

tl::expected<std::vector<domain::Tag>, ExitCode> platformTags(Context& context, const storage::Connection& connection)
{
    const auto address = services::addressOf(connection);
    if (!address)
        return tl::make_unexpected(context.fail(address.error()));
    const auto key = context.key(address->origin());
    if (!key)
        return tl::make_unexpected(context.fail(key.error()));
    services::Platform platform(*address, *key, context.environment(), context.folder());
    return waitFor<Result<std::vector<domain::Tag>>>([&](auto then) {
        platform.source().tags(std::move(then));
    }).map_error([&](const domain::Error& error) { return context.fail(error); });
}

} // namespace farol::cli
