#include "export_notices.h"

#include <QDir>
#include <QFileInfo>

namespace farol::ui {

using domain::Fault;

namespace {

QString nameOf(const QString& file)
{
    return QFileInfo(file).fileName();
}

} // namespace

bool isHeld(const QString& file)
{
    // Opened without a change; where another program forbids writing, as Excel does, this is refused.
    return QFileInfo(file).isFile() && !QFile(file).open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

FileTrouble troubleWith(const QString& file)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        return FileTrouble::FolderGone;
    if (target.isDir())
        return FileTrouble::IsFolder;
    if (!folder.isWritable())
        return FileTrouble::NoPermission;
    return target.exists() ? FileTrouble::Held : FileTrouble::Unknown;
}

Notice ExportNotices::saved(const QString& file, const ExportEnd& end, const Numbers& numbers)
{
    const QString place = QDir::toNativeSeparators(file);
    if (QFileInfo(file).isDir())
        return {BannerKind::Ok, tr("%n file(s) saved in %1", nullptr, end.files).arg(place)};
    QString text = tr("Saved in %1").arg(place);
    if (end.rows > 0)
        text += QStringLiteral(" · ")
            + (end.sheets > 1 ? tr("%1 rows in %2 sheets").arg(numbers.count(end.rows), numbers.count(end.sheets))
                              : tr("%Ln row(s)", nullptr, int(end.rows)));
    if (end.cutTexts > 0)
        text += QStringLiteral(". ")
            + tr("%n text(s) were longer than a cell of Excel takes and end in “…”.", nullptr, end.cutTexts);
    return {end.cutTexts > 0 ? BannerKind::Warn : BannerKind::Ok, text};
}

Notice ExportNotices::cancelled(const QString& file)
{
    const QString left =
        QFileInfo::exists(file) ? tr("The file that was there is as it was.") : tr("No file was left.");
    return {BannerKind::Info, tr("Cancelled: %1. %2").arg(nameOf(file), left)};
}

Notice ExportNotices::held(const QString& file)
{
    return {BannerKind::Late,
        tr("%1 is open in another program, probably Excel. Close the file there and try again.").arg(nameOf(file))};
}

Notice ExportNotices::oneAtATime(const QString& words)
{
    return {BannerKind::Info,
        tr("One file is written at a time, and “%1” is not done yet. Wait for it, or cancel it below.").arg(words)};
}

Notice ExportNotices::failed(const QString& file, const domain::Error& error)
{
    const auto late = [](const QString& sentence) { return Notice{BannerKind::Late, sentence}; };
    if (error.fault == Fault::Cancelled)
        return cancelled(file);
    if (error.fault == Fault::DiskFull)
        return late(tr("There is not enough room on the disk for %1. Free some space and try again; the file that was "
                       "there is as it was.")
                        .arg(nameOf(file)));
    if (error.fault != Fault::File)
        return Notices::ofError(error);
    switch (troubleWith(file)) {
    case FileTrouble::Held:
        return held(file);
    case FileTrouble::NoPermission:
        return late(
            tr("%1 may not be written in this folder. Choose another one, such as your documents.").arg(nameOf(file)));
    case FileTrouble::FolderGone:
        return late(
            tr("The folder of %1 is not there any more: deleted, or its disk was taken out. Choose another one.")
                .arg(nameOf(file)));
    case FileTrouble::IsFolder:
        return late(tr("There is a folder called %1. Give the file another name.").arg(nameOf(file)));
    case FileTrouble::Unknown:
        break;
    }
    return late(tr("%1 could not be written. Choose another folder and try again.").arg(nameOf(file)));
}

} // namespace farol::ui
