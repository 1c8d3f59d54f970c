#include "app/simulator/student.h"
#include "tests/app/stage.h"
#include "tests/support/files.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// What must be nowhere: the key, and of each student the document in two spellings and the log-in token.
std::vector<QByteArray> secretsOf(const Stage& stage)
{
    std::vector<QByteArray> secrets{stage.host.key(), "crstk", "login_auto"};
    for (const auto& student : stage.school().students()) {
        secrets.push_back(simulator::loginToken(student.id).toUtf8());
        if (student.document.isEmpty())
            continue;
        QString digits = student.document;
        digits.remove(u'.').remove(u'-');
        secrets.push_back(student.document.toUtf8());
        secrets.push_back(digits.toUtf8());
    }
    return secrets;
}

} // namespace

TEST(Secrets, AreInNoFileNoExportAndNoWord)
{
    Stage stage({12, 5}, 2);
    stage.connectSchool();
    const auto run = stage.startAndWait(QStringLiteral("sync"), 20);
    run->kill();
    stage.finish(*run);
    for (const char* command : {"tags", "school test", "sync", "status", "--json status", "check", "turma list"})
        EXPECT_EQ(stage.run(QLatin1String(command)).code, 0) << command;
    for (const char* report : {"resumo", "geral", "por-turma", "por-curso", "cursos", "mudancas", "tabelao"}) {
        for (const char* format : {"table", "csv", "json"}) {
            const QString options =
                QStringLiteral("report %1 --format %2").arg(QLatin1String(report), QLatin1String(format));
            const QString file = stage.file(QStringLiteral("%1.%2").arg(QLatin1String(report), QLatin1String(format)));
            EXPECT_EQ(stage.run(options + QStringLiteral(" --out ") + file).code, 0) << options.toStdString();
            EXPECT_EQ(modeOf(file), "rw-------");
        }
    }
    EXPECT_EQ(stage.run(QStringLiteral("backup ") + stage.file(QStringLiteral("copy.sqlite"))).code, 0);
    EXPECT_EQ(stage.run(QStringLiteral("school export ") + stage.file(QStringLiteral("export.json"))).code, 0);
    stage.host.setFaults({.rules = {{.mishap = simulator::Mishap::NotAllowed}}});
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 3);

    QByteArray everything = stage.spoken;
    int files = 0;
    for (QDirIterator all(stage.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
         all.hasNext(); ++files)
        everything += bytesOf(all.next());
    EXPECT_GT(files, 18);
    EXPECT_TRUE(everything.contains(stage.school().students()[0].name.toUtf8())) << "or the search would find nothing";
    for (const QByteArray& secret : secretsOf(stage))
        EXPECT_FALSE(everything.contains(secret)) << secret.toStdString();
}

TEST(Secrets, AFolderAndItsFilesAreForTheirOwnerAlone)
{
    Stage stage({3}, 1);
    stage.connectSchool();
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(modeOf(stage.dataFolder()), "rwx------");
    int files = 0;
    for (QDirIterator all(
             stage.dataFolder(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         all.hasNext(); ++files) {
        const QString entry = all.next();
        EXPECT_EQ(modeOf(entry), all.fileInfo().isDir() ? "rwx------" : "rw-------") << entry.toStdString();
    }
    EXPECT_GE(files, 5) << "the history, a copy of it and the log, in two folders";
}

} // namespace farol::tests
