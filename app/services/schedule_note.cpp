#include "schedule_note.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

QString noteFile(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("schedule.json"));
}

const QString weekdayKey = QStringLiteral("weekday");
const QString timeKey = QStringLiteral("time");
const QString installedKey = QStringLiteral("installedAt");
const QString timeFormat = QStringLiteral("HH:mm");

std::optional<Installation> parsed(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const int weekday = object[weekdayKey].toInt();
    const QTime time = QTime::fromString(object[timeKey].toString(), timeFormat);
    const QDateTime installedAt = QDateTime::fromString(object[installedKey].toString(), Qt::ISODate);
    if (weekday < Qt::Monday || weekday > Qt::Sunday || !time.isValid() || !installedAt.isValid())
        return std::nullopt;
    return Installation{{weekday, time}, installedAt.toUTC()};
}

} // namespace

Result<std::optional<Installation>> readScheduleNote(const QString& folder)
{
    constexpr qint64 largest = 4096;
    QFile file(noteFile(folder));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return domain::failed(Fault::File, QStringLiteral("schedule.json"));
    return parsed(file.read(largest));
}

Result<void> writeScheduleNote(const QString& folder, const Installation& installation)
{
    const QJsonObject object{{weekdayKey, installation.schedule.weekday},
        {timeKey, installation.schedule.time.toString(timeFormat)},
        {installedKey, installation.installedAt.toUTC().toString(Qt::ISODate)}};
    QSaveFile file(noteFile(folder));
    if (!file.open(QIODevice::WriteOnly))
        return domain::failed(Fault::File, QStringLiteral("schedule.json"));
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(object).toJson());
    return file.commit() ? Result<void>() : domain::failed(Fault::File, QStringLiteral("schedule.json"));
}

Result<void> removeScheduleNote(const QString& folder)
{
    const QString file = noteFile(folder);
    return !QFile::exists(file) || QFile::remove(file) ? Result<void>()
                                                       : domain::failed(Fault::File, QStringLiteral("schedule.json"));
}

} // namespace farol::services
