#include "core/storage/check.h"
#include "tests/app/stage.h"
#include "tests/support/dump.h"
#include "tests/support/files.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <sstream>

namespace farol::tests {

namespace {

constexpr int kills = 16;

/// Everything but the record of imports.
std::string withoutRecords(const storage::Connection& history)
{
    std::istringstream all(everything(history));
    std::string kept;
    for (std::string line; std::getline(all, line);) {
        if (line.rfind("intake|", 0) != 0)
            kept += line + '\n';
    }
    return kept;
}

/// The students of the history as the first tool would have had them, in weeks of the year's first half.
QByteArray firstToolTable(const storage::Connection& history, int weeks)
{
    std::istringstream lines(rows(history,
        "SELECT s.email, s.name, o.id, o.name, h.number FROM membership m JOIN student s ON s.id = m.student JOIN "
        "cohort h "
        "ON h.id = m.cohort JOIN track_course t ON t.track = h.track JOIN course o ON o.id = t.course "
        "WHERE s.email <> '' ORDER BY s.id, o.id"));
    QByteArray table = "aluno_email,nome,celular,produto_id,nome_produto,progresso_do_aluno,semana_ano,turma\r\n";
    int count = 0;
    for (std::string line; std::getline(lines, line);) {
        const QByteArrayList cells = QByteArray::fromStdString(line).split('|');
        for (int week = 1; week <= weeks; ++week)
            table += cells[0] + ",\"" + cells[1] + "\",," + cells[2] + ",\"" + cells[3] + "\","
                + QByteArray::number((++count * 7 + week) % 100) + ".0," + QByteArray::number(week) + ",turma "
                + cells[4] + "\r\n";
    }
    return table;
}

QJsonObject objectOf(const Ran& ran)
{
    return QJsonDocument::fromJson(ran.out).object();
}

/// A stage whose school has a photo, and a table of older weeks beside it.
struct ImportStage {
    explicit ImportStage(int weeks) :
        stage({25, 20}, 3)
    {
        stage.connectSchool();
        EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
        file = stage.file(QStringLiteral("velho.csv"));
        writeBytes(file, firstToolTable(stage.history(), weeks));
        command = QStringLiteral("history import %1 --ano 2026").arg(file);
    }

    Stage stage;
    QString file;
    QString command;
};

} // namespace

TEST(HistoryImport, FillsListsAndUndoesByCommand)
{
    ImportStage with(5);
    Stage& stage = with.stage;
    const std::string before = withoutRecords(stage.history());
    const Ran asked = stage.run(QStringLiteral("history import ") + with.file);
    EXPECT_EQ(asked.code, 2);
    EXPECT_TRUE(asked.err.contains("velho.csv")) << asked.err.toStdString();
    EXPECT_TRUE(asked.err.contains("--ano")) << asked.err.toStdString();

    const QJsonObject looked = objectOf(stage.run(QStringLiteral("--json %1 --simular").arg(with.command)));
    EXPECT_EQ(looked[QStringLiteral("semanas")], 5);
    EXPECT_EQ(withoutRecords(stage.history()), before);

    const Ran filled = stage.run(QStringLiteral("--json ") + with.command);
    EXPECT_EQ(filled.code, 0) << filled.err.toStdString();
    EXPECT_EQ(objectOf(filled)[QStringLiteral("importacao")], 1);
    EXPECT_EQ(objectOf(filled)[QStringLiteral("celulas")], looked[QStringLiteral("celulas")]);
    EXPECT_GT(looked[QStringLiteral("celulas")].toInt(), 500);
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
    EXPECT_TRUE(stage.run(QStringLiteral("report tabelao --format csv")).out.contains(";importado;"));
    EXPECT_TRUE(stage.run(QStringLiteral("history imports")).out.contains("velho.csv"));

    const QJsonObject again = objectOf(stage.run(QStringLiteral("--json ") + with.command));
    EXPECT_EQ(again[QStringLiteral("celulas")], 0);
    EXPECT_FALSE(again.contains(QStringLiteral("importacao")));

    EXPECT_EQ(stage.run(QStringLiteral("history undo 1")).code, 0);
    EXPECT_EQ(withoutRecords(stage.history()), before);
    EXPECT_EQ(stage.run(QStringLiteral("history undo 1")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("history undo x")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("check")).code, 0);
}

TEST(HistoryImport, OfItsOwnTabelaoChangesNothing)
{
    ImportStage with(2);
    Stage& stage = with.stage;
    ASSERT_EQ(stage.run(with.command).code, 0);
    const std::string before = withoutRecords(stage.history());
    for (const char* format : {"csv --dialect br", "csv --dialect intl", "xlsx"}) {
        const QString file = stage.file(QStringLiteral("tabelao.") + QString::fromLatin1(format).left(4).trimmed());
        ASSERT_EQ(
            stage.run(QStringLiteral("report tabelao --format %1 --out %2").arg(QLatin1String(format), file)).code, 0);
        const Ran ran = stage.run(QStringLiteral("--json history import ") + file);
        EXPECT_EQ(ran.code, 0) << ran.err.toStdString();
        EXPECT_EQ(objectOf(ran)[QStringLiteral("celulas")], 0) << format;
        EXPECT_EQ(objectOf(ran)[QStringLiteral("diferentes")], 0) << format << ran.err.toStdString();
        EXPECT_EQ(objectOf(ran)[QStringLiteral("deixadas")].toArray().size(), 0) << format;
        EXPECT_GT(objectOf(ran)[QStringLiteral("iguais")].toInt(), 200) << format;
        EXPECT_EQ(withoutRecords(stage.history()), before);
    }
}

TEST(HistoryImport, BadFilesAndOptionsAreUsageErrorsThatNameThem)
{
    ImportStage with(1);
    Stage& stage = with.stage;
    const QString bad = stage.file(QStringLiteral("ruim.csv"));
    writeBytes(bad, "email;turma;curso;progresso;semana\nana@x.com;12;SQL;muito;2026-W02\n");
    const Ran ran = stage.run(QStringLiteral("history import ") + bad);
    EXPECT_EQ(ran.code, 2);
    EXPECT_TRUE(
        ran.err.contains("ruim.csv") && ran.err.contains("2") && ran.err.contains("D") && ran.err.contains("muito"))
        << ran.err.toStdString();
    for (const char* options : {"--ano 26", "--ano 99=2026", "--coluna x=y", "--zeros talvez", "--escala x", "--nada"})
        EXPECT_EQ(stage.run(QStringLiteral("history import %1 %2").arg(bad, QLatin1String(options))).code, 2)
            << options;
    EXPECT_EQ(stage.run(QStringLiteral("history import ") + stage.file(QStringLiteral("falta.csv"))).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("history import")).code, 2);
    EXPECT_EQ(stage.run(QStringLiteral("history")).code, 2);
}

TEST(HistoryImport, KilledAtAnyInstantLeavesAllOrNothing)
{
    ImportStage with(12);
    Stage& stage = with.stage;
    const std::string before = withoutRecords(stage.history());
    stage.continueInCopy(QStringLiteral("data"), QStringLiteral("undisturbed"));
    QElapsedTimer clock;
    clock.start();
    ASSERT_EQ(stage.run(with.command).code, 0);
    const qint64 whole = clock.elapsed();
    const std::string after = withoutRecords(stage.history());
    ASSERT_NE(before, after);
    int killed = 0;
    for (int round = 0; round < kills; ++round) {
        stage.continueInCopy(QStringLiteral("data"), QStringLiteral("killed%1").arg(round));
        const auto process = stage.startAndWait(with.command, 0);
        killed += process->waitForFinished(static_cast<int>(whole * (round + 1) / (kills + 1))) ? 0 : 1;
        process->kill();
        process->waitForFinished();
        const std::string now = withoutRecords(stage.history());
        EXPECT_TRUE(now == before || now == after) << "round " << round << ": half an import";
        EXPECT_EQ(storage::checkHistory(stage.history()), std::vector<storage::Finding>()) << "round " << round;
    }
    EXPECT_GT(killed, kills / 2) << "most had ended before they were killed";
}

} // namespace farol::tests
