#include "files.h"

#include "app/services/collector.h"
#include "context.h"
#include "core/spreadsheet/output.h"
#include "core/spreadsheet/whole_file.h"
#include "wait.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

QString problemOfName(const QString& path, const QString& kind)
{
    static const QStringList kinds{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods"),
        QStringLiteral("csv"), QStringLiteral("json"), QStringLiteral("pdf")};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == kind || !kinds.contains(suffix))
        return {};
    return Words::tr("--out %1: what is written is no .%2. Give the file a name that ends in .%3.")
        .arg(QDir::toNativeSeparators(path), suffix, kind == u"table" ? QStringLiteral("txt") : kind);
}

ExitCode failToRead(Context& context, const QString& path, const domain::Error& error)
{
    if (error.fault != Fault::File)
        return context.fail(error);
    const QString name = QDir::toNativeSeparators(path);
    const QFileInfo file(path);
    context.tell(!file.exists() ? Words::tr("%1 is not there. Check the name and the folder.").arg(name)
            : file.isDir()
            ? Words::tr("%1 is a folder, not a file.").arg(name)
            : Words::tr("%1 cannot be read. Check that it is yours and no larger than 64 MB.").arg(name));
    return exitCodeOf(error.fault);
}

ExitCode failToKeep(Context& context, const QString& path, const domain::Error& error)
{
    const QFileInfo target(path);
    if (target.dir().exists() && !target.isDir())
        return context.fail(error);
    const QString name = QDir::toNativeSeparators(path);
    context.tell(target.isDir()
            ? Words::tr("%1 is a folder: give the name of a file in it.").arg(name)
            : Words::tr("%1 was not written: there is no folder %2. Make it first, or give another.")
                  .arg(name, QDir::toNativeSeparators(target.absolutePath())));
    return exitCodeOf(error.fault);
}

ExitCode failToWrite(Context& context, const QString& path, const domain::Error& error)
{
    if (error.fault != Fault::File)
        return context.fail(error);
    const QFileInfo target(path);
    const QString name = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(target.absolutePath());
    if (target.isDir())
        context.tell(Words::tr("%1 is a folder: give the file a name, as in --out %1/name.").arg(name));
    else if (!target.dir().exists())
        context.tell(Words::tr("%1 was not written: there is no folder %2. Make it first, or give another --out.")
                         .arg(name, folder));
    else
        context.tell(Words::tr("%1 was not written. Check that files may be written in %2 and that no other program "
                               "holds the file, or give another --out.")
                         .arg(name, folder));
    return exitCodeOf(error.fault);
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
