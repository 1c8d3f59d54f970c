#include "tests/app/truth.h"
#include "tests/support/dump.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace farol::tests {

namespace {

QByteArray tabelao(Stage& stage, const QString& options)
{
    const Ran report = stage.run(QStringLiteral("report tabelao ") + options);
    EXPECT_EQ(report.code, 0) << report.err.toStdString();
    return report.out;
}

/// A JSON value as the international CSV writes it.
QString textOf(const QString& column, const QJsonValue& value)
{
    if (value.isNull())
        return {};
    if (!value.isDouble())
        return value.toString();
    const bool share = column == u"progresso" || column == u"esperado";
    return share ? QString::number(value.toDouble(), 'f', 1) : QString::number(value.toInteger());
}

QList<QStringList> rowsOf(const QByteArray& json, const QStringList& titles)
{
    QList<QStringList> rows;
    for (const QJsonValue value : QJsonDocument::fromJson(json).array()) {
        QStringList row;
        for (const QString& title : titles)
            row << textOf(title, value[title]);
        rows << row;
    }
    return rows;
}

/// The Brazilian cells in the international forms; dates and instants, which the test knows, are left out.
QList<QStringList> internationally(QList<QStringList> lines)
{
    const QStringList titles = lines.constFirst();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        for (const QString& share : {QStringLiteral("progresso"), QStringLiteral("esperado")})
            lines[i][titles.indexOf(share)].replace(u',', u'.');
    }
    return lines;
}

QList<QStringList> withoutDates(QList<QStringList> lines)
{
    const QStringList titles = lines.constFirst();
    for (QStringList& line : lines) {
        line.removeAt(titles.indexOf(QStringLiteral("coletado_em")));
        line.removeAt(titles.indexOf(QStringLiteral("inicio_semana")));
    }
    return lines;
}

QJsonObject documentOf(const Ran& ran)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ran.out, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << ran.out.toStdString();
    return document.object();
}

} // namespace

TEST(Photo, IsTheSchoolCellByCellInEveryForm)
{
    Stage stage({320, 12, 7}, 4);
    stage.connectSchool();
    const Ran sync = stage.run(QStringLiteral("--json sync"));
    ASSERT_EQ(sync.code, 0) << sync.err.toStdString();
    EXPECT_EQ(documentOf(sync)[u"celulas"], 339 * 4);

    const QByteArray brazilian = tabelao(stage, QStringLiteral("--format csv"));
    const std::string truth = truthOf(stage);
    ASSERT_EQ(linesWith(truth, {QStringLiteral("analista")}), 339 * 4);
    EXPECT_EQ(truthColumnsOf(brazilian), truth) << "nobody missing, nobody twice, every value the platform's own";
    EXPECT_GT(linesWith(truth, {QStringLiteral("|sem acesso|")}), 0) << "or the school would show too little";

    const auto lines = cellsOf(brazilian, u';');
    const qsizetype collected = lines[0].indexOf(QStringLiteral("coletado_em"));
    EXPECT_EQ(lines[1].mid(0, 2), QStringList({QStringLiteral("2026-W47"), QStringLiteral("16/11/2026")}));
    EXPECT_EQ(lines[1][collected], QStringLiteral("20/11/2026 14:00"));

    const auto international = cellsOf(tabelao(stage, QStringLiteral("--format csv --dialect intl")), u',');
    EXPECT_EQ(international[1].mid(0, 2), QStringList({QStringLiteral("2026-W47"), QStringLiteral("2026-11-16")}));
    EXPECT_EQ(international[1][collected], QStringLiteral("2026-11-20T14:00:00-03:00"));
    EXPECT_EQ(withoutDates(international), withoutDates(internationally(lines)));

    const auto fromJson = rowsOf(tabelao(stage, QStringLiteral("--format json")), international[0]);
    EXPECT_EQ(fromJson, international.mid(1));
}

TEST(Photo, TwiceInTheSameHourIsTheSameRows)
{
    Stage stage({12, 5}, 3);
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const QByteArray first = tabelao(stage, QStringLiteral("--format csv"));
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_EQ(tabelao(stage, QStringLiteral("--format csv")), first);
    EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM photo"), "1\n");
}

TEST(Photo, TwoDaysLaterInTheWeekItHasTheNewValuesOfWhoStudied)
{
    Stage stage({40, 12}, 4);
    const QDateTime friday = stage.now();
    stage.setNow(friday.addDays(-4));
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const std::string monday = truthOf(stage);
    EXPECT_EQ(truthColumnsOf(tabelao(stage, QStringLiteral("--format csv"))), monday);

    stage.setNow(friday);
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    EXPECT_NE(truthOf(stage), monday) << "or nobody would have moved on";
    EXPECT_EQ(truthColumnsOf(tabelao(stage, QStringLiteral("--format csv"))), truthOf(stage));
    EXPECT_EQ(rows(stage.history(), "SELECT count(*) FROM photo"), "1\n");
}

TEST(Photo, AFullRunAsksEverybodyAgain)
{
    Stage stage({6}, 2);
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    stage.host.clearLog();
    ASSERT_EQ(stage.run(QStringLiteral("sync --full")).code, 0);
    EXPECT_EQ(pairsAsked(stage.host.log()).size(), 12u);
}

TEST(Photo, ItsJsonHasTheKeysOfTheContractAndStandsAlone)
{
    Stage stage({12, 5}, 4);
    stage.connectSchool();
    const auto student = stage.school().members({101}, stage.now()).front().student->id;
    stage.host.setFaults({.rules = {{.mishap = simulator::Mishap::Conflict, .student = student}}});
    const Ran sync = stage.run(QStringLiteral("sync --json"));
    ASSERT_EQ(sync.code, 0) << sync.err.toStdString();
    const QJsonObject document = documentOf(sync);
    const QString refused = QStringLiteral("|sem acesso|");
    EXPECT_EQ(document.keys().join(u' '),
        QStringLiteral("alunos buscadas celulas nao_coletadas repetidas requisicoes segundos sem_acesso semana"));
    EXPECT_EQ(document[u"semana"], QStringLiteral("2026-W47"));
    EXPECT_EQ(document[u"alunos"], 17);
    EXPECT_EQ(document[u"celulas"], 17 * 4);
    EXPECT_EQ(document[u"sem_acesso"],
        4 + linesWith(truthOf(stage), {refused})
            - linesWith(truthOf(stage), {refused, QString::number(student.value)}));
    EXPECT_EQ(document[u"celulas"].toInt(),
        document[u"buscadas"].toInt() + document[u"repetidas"].toInt() + document[u"sem_acesso"].toInt()
            + document[u"nao_coletadas"].toInt());
    EXPECT_EQ(document[u"requisicoes"], static_cast<int>(stage.host.log().size()));
    EXPECT_FALSE(sync.err.isEmpty()) << "progress goes to standard error";
}

TEST(Photo, AnEmptySchoolIsAnEmptyPhotoWithItsHeadings)
{
    Stage stage({0}, 2);
    stage.connectSchool();
    EXPECT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const auto lines = cellsOf(tabelao(stage, QStringLiteral("--format csv")), u';');
    ASSERT_EQ(lines.size(), 1);
    EXPECT_EQ(lines[0].join(u';'),
        QStringLiteral("semana;inicio_semana;trilha;turma;tutor;aluno_id;aluno;email;celular;curso_id;curso;estado;"
                       "progresso;aulas_completas;aulas_assistidas;coletado_em;origem;esperado;situacao"));
    EXPECT_EQ(tabelao(stage, QStringLiteral("--format json")).simplified(), "[]");
}

TEST(Photo, FiguresOfATurmaAreTheMeansOfItsCells)
{
    Stage stage({12, 5}, 4);
    stage.connectSchool();
    ASSERT_EQ(stage.run(QStringLiteral("sync")).code, 0);
    const Ran report =
        stage.run(QStringLiteral("--json report por-turma --trilha ANALISTA --turma 2 --semana 2026-W47"));
    ASSERT_EQ(report.code, 0) << report.err.toStdString();
    const QJsonArray turmas = QJsonDocument::fromJson(report.out).array();
    ASSERT_EQ(turmas.size(), 1);
    double sum = 0;
    int answered = 0;
    for (const auto& member : stage.school().members({102}, stage.now())) {
        for (const auto& course : stage.school().plan().tracks[0].courses) {
            const auto truth = stage.school().truth(member.student->id, course.id, stage.now());
            sum += truth->access ? truth->tenths() / 10.0 : 0.0;
            answered += truth->access ? 1 : 0;
        }
    }
    EXPECT_NEAR(turmas[0][u"media"].toDouble(), sum / answered, 0.051);
    EXPECT_EQ(turmas[0][u"coletados"], answered);
    EXPECT_EQ(turmas[0][u"turma"], QStringLiteral("turma 2"));
}

} // namespace farol::tests
