#include "tests/app/stage.h"
#include "tests/support/files.h"

#include <QDir>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// Two turmas of one trilha with one photo.
class WeekReportCommand : public testing::Test {
protected:
    void SetUp() override
    {
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    }

    QStringList filesIn(const QString& folder) const
    {
        return QDir(stage.file(folder)).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    Stage stage{{4, 3}, 1};
};

} // namespace

TEST_F(WeekReportCommand, WritesAWorkbookForItsOwnersEyes)
{
    const Ran ran = stage.run(QStringLiteral("report semana --out %1").arg(stage.file(QStringLiteral("a.xlsx"))));
    EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
    EXPECT_TRUE(bytesOf(stage.file(QStringLiteral("a.xlsx"))).startsWith("PK"));
    EXPECT_EQ(modeOf(stage.file(QStringLiteral("a.xlsx"))), "rw-------");
    EXPECT_TRUE(ran.out.isEmpty());
    EXPECT_TRUE(ran.err.contains("a.xlsx"));
}

TEST_F(WeekReportCommand, WantsAFileAndNoOtherFormat)
{
    EXPECT_EQ(stage.run(QStringLiteral("report semana")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("report pacote")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("report semana --out a.xlsx --format csv")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("report semana --out a.xlsx --trilha nenhuma")).code, 2);
    EXPECT_FALSE(QFileInfo::exists(stage.file(QStringLiteral("a.xlsx"))));
}

TEST_F(WeekReportCommand, APackHasAFileForEachTurmaAndReplacesThemWhole)
{
    const QString folder = stage.file(QStringLiteral("pacote"));
    for (int time = 0; time < 2; ++time) {
        const Ran ran = stage.run(QStringLiteral("report pacote --sem-nomes --out %1").arg(folder));
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        const QStringList files = filesIn(QStringLiteral("pacote"));
        ASSERT_EQ(files.size(), 3) << files.join(u'|').toStdString();
        for (const QString& file : files) {
            EXPECT_TRUE(file.startsWith(u"relatorio_") && file.endsWith(u"_2026-W47_2026-11-22.xlsx"))
                << file.toStdString();
            EXPECT_EQ(modeOf(folder + u'/' + file), "rw-------");
            EXPECT_TRUE(ran.err.contains(file.toUtf8()));
        }
        EXPECT_TRUE(ran.err.trimmed().endsWith("3 files in " + folder.toUtf8())) << ran.err.toStdString();
    }
    EXPECT_EQ(modeOf(folder), "rwx------");
}

TEST_F(WeekReportCommand, AFileThatCannotBeWrittenIsNamedAndTheOthersAreMade)
{
    const QString folder = stage.file(QStringLiteral("pacote"));
    ASSERT_EQ(stage.run(QStringLiteral("report pacote --out %1").arg(folder)).code, 0);
    const QStringList files = filesIn(QStringLiteral("pacote"));
    ASSERT_EQ(files.size(), 3);
    for (const QString& file : files)
        ASSERT_TRUE(QFile::remove(folder + u'/' + file));
    ASSERT_TRUE(QDir(folder).mkdir(files[0])); // a folder stands in its place
    const Ran ran = stage.run(QStringLiteral("report pacote --out %1").arg(folder));
    EXPECT_EQ(ran.code, 1);
    EXPECT_TRUE(ran.err.contains(files[0].toUtf8() + " was not written")) << ran.err.toStdString();
    EXPECT_EQ(filesIn(QStringLiteral("pacote")), files.mid(1));
}

TEST_F(WeekReportCommand, AFileIsNotGivenTheNameOfAnotherKind)
{
    for (const char* command :
        {"report semana --out %1/a.pdf", "report semana --out %1/a.csv", "report geral --format csv --out %1/a.xlsx",
            "report geral --format xlsx --out %1/a.csv", "report tabelao --format xlsx --out %1/a.ods"}) {
        const Ran ran = stage.run(QString::fromLatin1(command).arg(stage.file(QStringLiteral("."))));
        EXPECT_EQ(ran.code, 2) << command;
        EXPECT_TRUE(ran.err.contains("a.") && ran.err.contains("--out")) << command << ": " << ran.err.toStdString();
    }
    const Ran bare = stage.run(QStringLiteral("report geral --out %1").arg(stage.file(QStringLiteral("a.csv"))));
    EXPECT_EQ(bare.code, 2);
    EXPECT_TRUE(bare.err.contains("--format csv")) << "what was meant: " << bare.err.toStdString();
    EXPECT_TRUE(filesIn(QStringLiteral(".")).filter(QStringLiteral("a.")).isEmpty());
    EXPECT_EQ(
        stage.run(QStringLiteral("report geral --format csv --out %1").arg(stage.file(QStringLiteral("a.txt")))).code,
        0)
        << "a name of no kind is left to who gives it";
}

TEST_F(WeekReportCommand, AReportWithoutRowsSaysWhy)
{
    const std::pair<const char*, const char*> table[] = {
        {"report geral --semana 2020-W01", "2026-W47"}, // the photo there is
        {"report mudancas", "Nothing fits"},
    };
    for (const auto& [command, word] : table) {
        const Ran ran = stage.run(QString::fromLatin1(command));
        EXPECT_EQ(ran.code, 0) << command;
        EXPECT_TRUE(ran.err.contains(word)) << command << ": " << ran.err.toStdString();
    }
    EXPECT_FALSE(stage.run(QStringLiteral("report geral")).err.contains("Nothing fits"));
}

TEST_F(WeekReportCommand, WhatIsNotThereIsNamedWithItsPlaceAndARemedy)
{
    const QString gone = stage.file(QStringLiteral("falta/a.json"));
    writeBytes(stage.file(QStringLiteral("nota.json")), QByteArray(3 << 20, ' ')); // larger than any
    const std::pair<QString, QStringList> table[] = {
        {QStringLiteral("report gerall"),
            {QStringLiteral("gerall"), QStringLiteral("tabelao"), QStringLiteral("pacote")}},
        {QStringLiteral("school import ") + gone, {gone}},
        {QStringLiteral("school import ") + stage.file(QStringLiteral("nota.json")),
            {stage.file(QStringLiteral("nota.json")) + QStringLiteral(": nothing was imported.")}},
        {QStringLiteral("school export ") + gone, {gone, QStringLiteral("there is no folder")}},
        {QStringLiteral("backup ") + gone, {gone, QStringLiteral("there is no folder")}},
        {QStringLiteral("restore ") + gone, {gone}},
        {QStringLiteral("history import ") + gone, {gone}},
        {QStringLiteral("history import ") + stage.file(QStringLiteral(".")), {stage.file(QStringLiteral("."))}},
    };
    for (const auto& [command, words] : table) {
        const Ran ran = stage.run(command);
        EXPECT_NE(ran.code, 0) << command.toStdString();
        for (const QString& word : words)
            EXPECT_TRUE(ran.err.contains(word.toUtf8())) << command.toStdString() << ": " << ran.err.toStdString();
    }
}

TEST_F(WeekReportCommand, WhatCannotBeWrittenIsNamedWithARemedy)
{
    const QString file = stage.file(QStringLiteral("nota.txt"));
    writeBytes(file, "x");
    const std::pair<QString, QStringList> table[] = {
        {QStringLiteral("report pacote --out %1").arg(file), {file, QStringLiteral("Give a folder")}},
        {QStringLiteral("report pacote --out %1/dentro").arg(file),
            {file + QStringLiteral("/dentro"), QStringLiteral("could not be made")}},
        {QStringLiteral("report semana --out %1").arg(stage.file(QStringLiteral("falta/a.xlsx"))),
            {stage.file(QStringLiteral("falta/a.xlsx")), QStringLiteral("there is no folder"),
                QStringLiteral("Make it first")}},
        {QStringLiteral("report geral --format csv --out %1").arg(stage.file(QStringLiteral("falta/a.csv"))),
            {stage.file(QStringLiteral("falta/a.csv")), QStringLiteral("there is no folder")}},
    };
    for (const auto& [command, words] : table) {
        const Ran ran = stage.run(command);
        EXPECT_EQ(ran.code, 1) << command.toStdString();
        for (const QString& word : words)
            EXPECT_TRUE(ran.err.contains(word.toUtf8())) << command.toStdString() << ": " << ran.err.toStdString();
    }
}

} // namespace farol::tests
