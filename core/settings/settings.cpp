#include "settings.h"

#include "settings_text.h"

#include <QFile>
#include <QSaveFile>

namespace farol::settings {

using domain::Error;
using domain::Fault;
using domain::Result;

namespace {

constexpr qint64 largestFile = 1 << 20;

/// A name beside the file that is still free: "….damaged", "….damaged-2".
QString freeNameBeside(const QString& file)
{
    const QString first = file + QStringLiteral(".damaged");
    QString name = first;
    for (int count = 2; QFile::exists(name); ++count)
        name = first + u'-' + QString::number(count);
    return name;
}

bool setAside(const QString& file)
{
    return QFile::rename(file, freeNameBeside(file));
}

Result<QByteArray> contentOf(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return domain::failed(Fault::File, source.errorString());
    if (source.size() > largestFile)
        return domain::failed(Fault::Damaged, QStringLiteral("too large"));
    return source.readAll();
}

Loaded read(const QString& file)
{
    const auto content = contentOf(file);
    return content ? fromText(*content) : Loaded{{}, content.error()};
}

} // namespace

QString fileIn(const QString& folder)
{
    return folder + QStringLiteral("/settings.json");
}

Loaded load(const QString& file)
{
    if (!QFile::exists(file))
        return {};
    Loaded loaded = read(file);
    // Moved now, while it is known to be damaged: the next save would put defaults in its place.
    if (loaded.error && loaded.error->fault == Fault::Damaged && !setAside(file))
        loaded.error->fault = Fault::File;
    return loaded;
}

Result<void> save(const Settings& settings, const QString& file)
{
    if (QFile::exists(file) && read(file).error && !setAside(file))
        return domain::failed(Fault::File, QStringLiteral("a damaged file stands there"));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return domain::failed(Fault::File, target.errorString());
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    target.write(toText(settings));
    if (!target.commit())
        return domain::failed(Fault::File, target.errorString());
    return {};
}

} // namespace farol::settings
