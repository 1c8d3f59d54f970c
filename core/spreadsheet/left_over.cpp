#include "core/spreadsheet/left_over.h"

#include "core/domain/clock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace farol::spreadsheet {

namespace {

constexpr qint64 oldEnough = 24 * 60 * 60; // seconds

/// Elsewhere the folder's own rights decide.
bool isOwn(const QFileInfo& info)
{
#ifdef Q_OS_UNIX
    return info.ownerId() == geteuid();
#else
    Q_UNUSED(info)
    return true;
#endif
}

} // namespace

QString unfinishedName()
{
    return QStringLiteral(".farol-XXXXXX.part");
}

void removeLeftOvers(const QString& folder)
{
    static const QRegularExpression name(QStringLiteral(R"(\A\.farol-[A-Za-z]{6}\.part\z)"));
    const QDateTime now = domain::SystemClock().now();
    const QFileInfoList parts = QDir(folder).entryInfoList(
        {QStringLiteral(".farol-*.part")}, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks);
    for (const QFileInfo& part : parts) {
        if (name.match(part.fileName()).hasMatch() && part.isFile() && isOwn(part)
            && part.lastModified().secsTo(now) > oldEnough)
            QFile::remove(part.filePath());
    }
}

} // namespace farol::spreadsheet
