#include "privacy.h"

#include "core/analytics/student_data.h"
#include "core/spreadsheet/output.h"
#include "core/storage/school_reader.h"
#include "log_words.h"

#include <QSaveFile>

namespace farol::services {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

const auto room = QStringLiteral("privacy");

Result<void> writePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(Fault::File, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return spreadsheet::writeAll(file, bytes).and_then([&]() -> Result<void> {
        return file.commit() ? Result<void>() : failed(Fault::File, file.errorString());
    });
}

} // namespace

Result<storage::Erasure> eraseAndNote(const storage::Connection& history, domain::StudentId student, const Log& log)
{
    auto erasure = storage::eraseStudent(history, student);
    if (!erasure) {
        log.write(Level::Error, room, QStringLiteral("a student is not wholly erased: ") + logText(erasure.error()));
        return erasure;
    }
    log.write(erasure->copiesLeft.isEmpty() ? Level::Info : Level::Warning, room,
        QStringLiteral("a student was erased; %1 copies rewritten, %2 could not be")
            .arg(erasure->copiesRewritten)
            .arg(erasure->copiesLeft.size()));
    return erasure;
}

Result<void> exportStudent(const storage::Connection& history, domain::StudentId student, const QString& file,
    const QDateTime& now, const Log& log)
{
    return storage::readSchool(history)
        .and_then([&](const domain::School& school) { return analytics::studentData(history, school, student, now); })
        .and_then([&](const QJsonDocument& data) { return writePrivately(file, data.toJson(QJsonDocument::Indented)); })
        .map([&] { log.write(Level::Info, room, QStringLiteral("what is known of a student was exported")); });
}

} // namespace farol::services
