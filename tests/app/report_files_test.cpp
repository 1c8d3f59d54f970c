#include "tests/app/stage.h"
#include "tests/support/files.h"
#include "tests/support/read_workbook.h"
#include "tests/support/small_files.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <gtest/gtest.h>

namespace farol::tests {

namespace {

/// A school whose photo was taken once.
class ReportFiles : public testing::Test {
protected:
    void SetUp() override
    {
        stage.connectSchool();
        ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        ASSERT_TRUE(QDir().mkpath(folder()));
    }

    QString folder() const { return stage.file(QStringLiteral("out")); }
    QString file() const { return folder() + QStringLiteral("/tabelao.xlsx"); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    Stage stage{{40, 5}, 6};
};

/// A cell as JSON says the same: percentages are shares of one in a workbook.
QString shownInJson(const ReadCell& cell)
{
    return cell.format == u"0.0%" ? QString::number(cell.text.toDouble() * 100.0, 'f', 1) : cell.text;
}

QString shown(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 1);
    return value.toString();
}

} // namespace

TEST_F(ReportFiles, AWorkbookSaysWhatTheOtherFormatsSay)
{
    for (const char* name : {"tabelao", "geral", "por-turma", "por-curso", "resumo", "cursos", "mudancas"}) {
        const Ran ran = stage.run(QStringLiteral("report %1 --format xlsx --out %2").arg(QLatin1String(name), file()));
        ASSERT_EQ(ran.code, 0) << name << ran.err.toStdString();
        EXPECT_TRUE(ran.out.isEmpty());
        EXPECT_EQ(modeOf(file()), "rw-------");
        const ReadBook book = readWorkbook(file());
        ASSERT_EQ(book.names(), QStringList{QLatin1String(name)});
        const ReadSheet& sheet = book.sheets.first();
        const auto rows =
            QJsonDocument::fromJson(stage.run(QStringLiteral("--json report ") + QLatin1String(name)).out);
        const QStringList keys = sheet.row(1);
        int compared = 0;
        for (qsizetype row = 0; row < rows.array().size(); ++row) {
            const QJsonObject said = rows.array()[row].toObject();
            EXPECT_EQ(keys.size(), said.size()) << name;
            for (qsizetype column = 0; column < keys.size(); ++column) {
                const QString address = QStringLiteral("%1%2").arg(QChar(char16_t(u'A' + column))).arg(row + 2);
                const ReadCell cell = sheet.cells.value(address);
                const QJsonValue value = said.value(keys[column]);
                if (cell.format.startsWith(u"dd")) // compared in ValuesKeepTheirTypes
                    continue;
                const bool isNumber = cell.type == u"n" && value.isDouble();
                const QString inBook = isNumber && cell.format != u"0.0%"
                    ? QString::number(cell.text.toDouble(), 'f', 1)
                    : shownInJson(cell);
                EXPECT_EQ(inBook,
                    value.isNull() ? QString()
                        : isNumber ? shown(value)
                                   : value.toVariant().toString())
                    << name << ' ' << address.toStdString();
                ++compared;
            }
        }
        EXPECT_GE(compared, rows.array().size());
        EXPECT_EQ(sheet.row(static_cast<int>(rows.array().size()) + 2), QStringList()) << name;
    }
}

TEST_F(ReportFiles, AWorkbookNeedsAFile)
{
    const Ran ran = stage.run(QStringLiteral("report geral --format xlsx"));
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(ran.err.contains("--out")) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.isEmpty());
    EXPECT_EQ(stage.run(QStringLiteral("--json report geral --format xlsx --out ") + file()).code, 0);
}

TEST_F(ReportFiles, WithoutNamesNobodyStandsInAWorkbook)
{
    ASSERT_EQ(stage.run(QStringLiteral("report tabelao --sem-nomes --format xlsx --out ") + file()).code, 0);
    const ReadBook book = readWorkbook(file());
    for (const simulator::Student& student : stage.school().students()) {
        for (const QByteArray& part : book.parts) {
            EXPECT_FALSE(part.contains(student.name.toUtf8()));
            EXPECT_FALSE(part.contains(student.email.toUtf8()));
        }
    }
}

TEST_F(ReportFiles, APlaceThatCannotBeWrittenIsToldAndLeavesTheOldFile)
{
    for (const char* format : {"xlsx", "csv"}) {
        const Ran ran = stage.run(
            QStringLiteral("report geral --format %1 --out %2/none/geral").arg(QLatin1String(format), folder()));
        EXPECT_EQ(ran.code, 1) << format;
        EXPECT_FALSE(ran.err.isEmpty()) << format;
        writeBytes(file(), "the old file");
        const SmallFiles small(2000); // what the process started here takes over
        EXPECT_NE(
            stage.run(QStringLiteral("report tabelao --format %1 --out %2").arg(QLatin1String(format), file())).code,
            0);
        EXPECT_EQ(bytesOf(file()), "the old file") << format;
        EXPECT_EQ(files(), QStringList{QStringLiteral("tabelao.xlsx")}) << format;
    }
}

TEST_F(ReportFiles, InterruptedAtAnyMomentLeaveNothingHalfWritten)
{
    int cancelled = 0;
    int moment = 0;
    for (; moment < 60; ++moment) {
        QFile::remove(file());
        const auto process = stage.startAndWait(QStringLiteral("report tabelao --format xlsx --out ") + file(), 0);
        // Not a sleep: it may well end before.
        if (!process->waitForFinished(3 * moment))
            ::kill(static_cast<pid_t>(process->processId()), SIGINT);
        const Ran ran = stage.finish(*process);
        // Stopped while it only had to end, it leaves the file, too: a whole one.
        if (QFile::exists(file())) {
            EXPECT_EQ(readWorkbook(file()).sheets.size(), 1) << moment;
            EXPECT_EQ(files().size(), 1) << moment;
        } else {
            EXPECT_EQ(files(), QStringList()) << moment << ran.err.toStdString();
        }
        if (ran.code == 0)
            break;
        cancelled += ran.code == 130 ? 1 : 0;
    }
    EXPECT_GT(moment, 0);
    EXPECT_GT(cancelled, 0);
}

} // namespace farol::tests
