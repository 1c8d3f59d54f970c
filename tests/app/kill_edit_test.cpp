#include "core/storage/check.h"
#include "core/storage/school_reader.h"
#include "tests/app/stage.h"
#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

constexpr int kills = 20;

/// A school file that takes a while to write: the trilha with more courses, and many turmas.
QByteArray largeEdit(const QByteArray& exported)
{
    QJsonObject file = QJsonDocument::fromJson(exported).object();
    QJsonArray tracks = file[QStringLiteral("trilhas")].toArray();
    QJsonObject track = tracks[0].toObject();
    QJsonArray courses = track[QStringLiteral("cursos")].toArray();
    for (int course = 1; course <= 40; ++course)
        courses.append(QJsonObject{{QStringLiteral("produto_id"), 700'000 + course},
            {QStringLiteral("nome"), QStringLiteral("Curso novo %1").arg(course)}, {QStringLiteral("semanas"), 2.5}});
    track[QStringLiteral("cursos")] = courses;
    tracks[0] = track;
    file[QStringLiteral("trilhas")] = tracks;
    QJsonArray cohorts = file[QStringLiteral("turmas")].toArray();
    for (int number = 1000; number < 1400; ++number)
        cohorts.append(QJsonObject{{QStringLiteral("trilha"), track[QStringLiteral("nome")]},
            {QStringLiteral("numero"), number}, {QStringLiteral("tag_id"), 900'000 + number}});
    file[QStringLiteral("turmas")] = cohorts;
    return QJsonDocument(file).toJson();
}

/// Lets a process live for so long, unless it ends before.
bool killAfter(QProcess& process, std::chrono::milliseconds life)
{
    const bool ended = process.waitForFinished(static_cast<int>(life.count()));
    process.kill();
    process.waitForFinished();
    return !ended;
}

} // namespace

TEST(KillEdit, AtAnyInstantLeavesTheOldSchoolOrTheNewOneNeverHalf)
{
    Stage stage({40, 30}, 3);
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0); // so that the open week's cells follow the edit, too
    const domain::School old = *storage::readSchool(stage.history());
    ASSERT_EQ(stage.run(QStringLiteral("school export ") + stage.file(QStringLiteral("old.json"))).code, 0);
    const QString edit = stage.file(QStringLiteral("edit.json"));
    writeBytes(edit, largeEdit(bytesOf(stage.file(QStringLiteral("old.json")))));

    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("undisturbed"));
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(stage.run(QStringLiteral("school import ") + edit).code, 0);
    const auto whole = std::chrono::milliseconds(clock.elapsed());
    const domain::School fresh = *storage::readSchool(stage.history());
    ASSERT_NE(old, fresh);

    int killed = 0;
    for (int round = 0; round < kills; ++round) {
        stage.continueInCopy(QStringLiteral("data"), QStringLiteral("killed%1").arg(round));
        const auto process = stage.startAndWait(QStringLiteral("school import ") + edit, 0);
        killed += killAfter(*process, whole * (round + 1) / (kills + 1)) ? 1 : 0;
        const domain::School now = *storage::readSchool(stage.history());
        EXPECT_TRUE(now == old || now == fresh) << "round " << round << ": half an edit";
        EXPECT_EQ(storage::checkHistory(stage.history()), std::vector<storage::Finding>()) << "round " << round;
    }
    EXPECT_GT(killed, kills / 2) << "most had ended before they were killed";
}

} // namespace farol::tests
