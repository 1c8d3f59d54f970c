#include "core/analytics/reports.h"
#include "core/reports/row_files.h"
#include "tests/support/read_workbook.h"
#include "tests/support/world.h"
#include "tests/ui/as_in_file.h"
#include "tests/ui/open_window.h"
#include "tests/ui/pages/portuguese.h"
#include "tests/ui/read_csv.h"
#include "ui/data/table_panel.h"
#include "ui/figure_card.h"
#include "ui/pages/history_page.h"
#include "ui/pages/status_chips.h"
#include "ui/pages/student/situation_tag.h"
#include "ui/pages/student/student_page.h"
#include "ui/segmented.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using analytics::ReportName;
using tests::asInFile;
using tests::OpenWindow;
using tests::patience;
using tests::visible;

namespace {

const QString lastWeek = QStringLiteral("2026-W47");

/// One trilha, as a page shows one; every state, somebody who entered, left, moved, stopped, fell back and finished.
constexpr std::string_view school = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 4
turma analista 2 tag=69 inicio=2026-10-05 tutor=Ana
turma analista 10 tag=70 inicio=2026-10-19 tutor="Rui Melo"
foto 2026-W43 2: 1 | 10 0 ; 2 | 10 5 ; 5 | 30 30 ; 7 | 5 0
foto 2026-W43 10: 3 | x x ; 4 | 50 50 ; 6 | 3 3
foto 2026-W44 2: 1 | 15 0 ; 2 | 10 5 ; 5 | 30 30 ; 7 | 10 0
foto 2026-W44 10: 3 | x x ; 4 | 55 50 ; 6 | 3 3
foto 2026-W45 2: 1 | 20 0 ; 2 | 10 5 ; 5 | 30 30 ; 7 | 15 0
foto 2026-W45 10: 3 | x x ; 4 | 60 50 ; 6 | 3 3
foto 2026-W46 2: 1 | 25 0 ; 2 | 10 5 ; 5 | 30 30 ; 7 | 20 0
foto 2026-W46 10: 3 | x x ; 4 | 65 50 ; 6 | 3 3
foto 2026-W47 2: 1 | 41,7 10 ; 2 | - - ; 5 | 20 30 ; 8 | 0 0
foto 2026-W47 10: 3 acesso=2026-11-17T01:30 | x 0 ; 4 | 100 100 ; 7 | 20,5 0
)";

/// A line of a report by the keys of its columns, as the Brazilian CSV says it.
using Line = QMap<QString, QString>;

std::string plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ').toStdString();
}

/// A cell of a workbook says what the CSV says: a text as it is, a number in its own format.
void expectSame(const QString& csv, const tests::ReadCell& cell, const QString& key)
{
    if (cell.format.startsWith(u"dd"))
        return; // days and moments: ValuesKeepTheirTypes
    if (cell.type != u"n") {
        EXPECT_EQ(plain(cell.text), plain(csv)) << key.toStdString();
        return;
    }
    const double number = cell.text.toDouble() * (cell.format.contains(u'%') ? 100 : 1);
    EXPECT_NEAR(number, QString(csv).replace(u',', u'.').toDouble(), 0.001) << key.toStdString();
    EXPECT_FALSE(csv.isEmpty()) << key.toStdString() << ": missing is never zero";
}

class ReportsOnScreen : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(portuguese.isLoaded());
        ASSERT_TRUE(open.isReady());
        open.window->resize(1920, 1080); // cards, not their line
    }

    /// The report as its CSV, which its workbook must say cell by cell, too.
    std::vector<Line> report(ReportName name) const
    {
        const auto write = [&](reports::Format format, const QString& file) {
            reports::RowFile how;
            how.format = format;
            how.zone = domain::defaultZone();
            how.sheet = QStringLiteral("folha");
            EXPECT_TRUE(reports::writeRowFile(file, how, [&](analytics::RowSink& sink) {
                return analytics::writeReport(name, world.connection(), world.school(), {}, sink);
            }));
        };
        const QString csv = folder.filePath(QStringLiteral("a.csv"));
        const QString xlsx = folder.filePath(QStringLiteral("a.xlsx"));
        write(reports::Format::Csv, csv);
        write(reports::Format::Xlsx, xlsx);
        const tests::ReadBook book = tests::readWorkbook(xlsx);
        const auto rows = tests::readCsv(csv);
        std::vector<Line> lines;
        for (size_t row = 0; row < rows.size(); ++row) {
            Line line;
            for (qsizetype column = 0; column < rows[0].size(); ++column) {
                const QString& said = rows[row][column];
                const QString address = QStringLiteral("%1%2").arg(QChar(char16_t(u'A' + column))).arg(row + 1);
                expectSame(said, book.sheets.front().cells.value(address), rows[0][column]);
                line.insert(rows[0][column], said);
            }
            if (row > 0)
                lines.push_back(line);
        }
        EXPECT_FALSE(lines.empty());
        return lines;
    }
    Line lastLine(ReportName name) const
    {
        for (const Line& line : report(name)) {
            if (line[QStringLiteral("semana")] == lastWeek)
                return line;
        }
        return {};
    }

    /// Turns to a page and one part of its first choice.
    Page& go(const char* key, int part = 0)
    {
        open.window->go({QString::fromLatin1(key)});
        page = open.page(QString::fromLatin1(key));
        isAnswered();
        if (part > 0) {
            visible<Segment>(*page).at(part)->click();
            isAnswered();
        }
        return *page;
    }
    void isAnswered() const
    {
        const auto* history = dynamic_cast<HistoryPage*>(page);
        EXPECT_TRUE(QTest::qWaitFor(
            [&] {
                return !(history && history->isAsking()) && !visible<TableView>(*page).isEmpty()
                    && visible<TableView>(*page).first()->rows()->rowCount() > 0;
            },
            patience));
        QCoreApplication::processEvents();
    }
    const RowsModel& table() const { return *visible<TableView>(*page).first()->rows(); }
    QModelIndex cell(int row, const QString& key) const { return table().index(row, table().columnOf(key)); }
    QString shown(int row, const char* key) const { return cell(row, QString::fromLatin1(key)).data().toString(); }
    /// The row whose first column says this, −1 when there is none.
    int rowOf(const QString& name) const
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().index(row, 0).data().toString().compare(name, Qt::CaseInsensitive) == 0)
                return row;
        }
        return -1;
    }
    void expectShown(int row, const QString& key, const QString& inReport)
    {
        ASSERT_GE(row, 0);
        ASSERT_GE(table().columnOf(key), 0) << key.toStdString();
        EXPECT_EQ(plain(asInFile(cell(row, key).data().toString())), plain(inReport))
            << key.toStdString() << " of " << plain(table().index(row, 0).data().toString());
        ++compared;
    }

    tests::Portuguese portuguese;
    tests::World world = tests::world(school);
    OpenWindow open{world.connection().file()};
    QTemporaryDir folder;
    Page* page = nullptr;
    int compared = 0; ///< cells of the screen
};

} // namespace

TEST_F(ReportsOnScreen, ResumoIsTheCardsTheSituationsAndTheTotals)
{
    const std::vector<Line> lines = report(ReportName::Summary);
    const Line last = lastLine(ReportName::Summary);
    go("progresso");
    QStringList cards;
    for (const FigureCard* card : visible<FigureCard>(*page))
        cards << QString::fromStdString(plain(asInFile(card->accessibleName())));
    ASSERT_EQ(cards.size(), 5);
    const auto says = [&](int card, const char* words, const char* key) {
        const QString wanted = QString::fromUtf8(words).arg(last[QLatin1String(key)]);
        return cards[card].contains(wanted) ? "" : cards[card].toStdString() + " without " + wanted.toStdString();
    };
    EXPECT_EQ(says(0, ": %1 ", "alunos"), "");
    EXPECT_EQ(says(1, ": %1 ", "turmas"), "");
    EXPECT_EQ(says(2, ": %1 %", "media"), "");
    EXPECT_EQ(says(2, "%1 p.p.", "variacao"), "");
    EXPECT_EQ(says(4, ": %1 ", "parados"), "");
    EXPECT_TRUE(cards[2].contains(QStringLiteral("%1 de %2 coletados · %3 sem acesso")
                                      .arg(last[QStringLiteral("coletados")], last[QStringLiteral("esperados")],
                                          last[QStringLiteral("sem_acesso")])))
        << qPrintable(cards[2]);
    QStringList chips;
    for (const StatusChip* chip : visible<StatusChip>(*page))
        chips << chip->accessibleName();
    EXPECT_EQ(chips,
        (QStringList{QStringLiteral("concluído: ") + last[QStringLiteral("concluido")],
            QStringLiteral("em dia: ") + last[QStringLiteral("em_dia")],
            QStringLiteral("atenção: ") + last[QStringLiteral("atencao")],
            QStringLiteral("atrasado: ") + last[QStringLiteral("atrasado")],
            QStringLiteral("sem dados: ") + last[QStringLiteral("sem_dados")]}));
    go("progresso", 1);
    const int total = table().rowCount() - 1;
    ASSERT_TRUE(table().index(total, 0).data(TotalRole).toBool());
    for (const Line& line : lines) {
        expectShown(total, line[QStringLiteral("semana")], line[QStringLiteral("media")]);
        EXPECT_EQ(
            cell(total, line[QStringLiteral("semana")]).data(CountRole).toString(), line[QStringLiteral("alunos")]);
    }
}

TEST_F(ReportsOnScreen, GeralIsTheViewGeral)
{
    go("progresso");
    for (const Line& line : report(ReportName::General)) {
        const QString name = line[QStringLiteral("aluno")];
        int row = -1; // who moved has a row in each turma
        for (int each = 0; each < table().rowCount(); ++each) {
            if (shown(each, "aluno") == name
                && QStringLiteral("turma ") + shown(each, "turma") == line[QStringLiteral("turma")])
                row = each;
        }
        expectShown(row, line[QStringLiteral("semana")], line[QStringLiteral("progresso")]);
        if (line[QStringLiteral("semana")] != lastWeek)
            continue;
        for (const char* key : {"avanco", "esperado", "diferenca", "situacao", "perfil"})
            expectShown(row, QLatin1String(key), line[QLatin1String(key)]);
        EXPECT_EQ(
            cell(row, QStringLiteral("situacao")).data(StalledRole).toBool(), line[QStringLiteral("parado")] == u"sim");
    }
    EXPECT_GT(compared, 40);
}

TEST_F(ReportsOnScreen, PorTurmaIsTheViewPorTurmaAndThePageTurmas)
{
    const std::vector<Line> lines = report(ReportName::ByCohort);
    go("progresso", 1);
    for (const Line& line : lines) {
        const int row = rowOf(line[QStringLiteral("turma")]);
        const QString week = line[QStringLiteral("semana")];
        expectShown(row, week, line[QStringLiteral("media")]);
        EXPECT_EQ(cell(row, week).data(CountRole).toString(), line[QStringLiteral("alunos")]);
        if (week != lastWeek)
            continue;
        expectShown(row, QStringLiteral("tutor"), line[QStringLiteral("tutor")]);
        expectShown(row, QStringLiteral("avanco"), line[QStringLiteral("variacao")]);
        expectShown(row, QStringLiteral("esperado"), line[QStringLiteral("esperado")]);
    }
    EXPECT_GT(compared, 12);
    go("turmas");
    for (const Line& line : lines) {
        if (line[QStringLiteral("semana")] != lastWeek)
            continue;
        for (const char* key : {"alunos", "media", "parados"})
            expectShown(rowOf(line[QStringLiteral("turma")]), QLatin1String(key), line[QLatin1String(key)]);
    }
}

TEST_F(ReportsOnScreen, PorCursoIsTheViewPorCurso)
{
    go("progresso", 2);
    for (const Line& line : report(ReportName::ByCourse)) {
        const int row = rowOf(line[QStringLiteral("curso")]);
        expectShown(row, line[QStringLiteral("semana")], line[QStringLiteral("media")]);
        if (line[QStringLiteral("semana")] != lastWeek)
            continue;
        for (const char* key : {"variacao", "nao_iniciado", "em_andamento", "concluido"})
            expectShown(row, QLatin1String(key), line[QLatin1String(key)]);
    }
    EXPECT_GE(compared, 18);
}

TEST_F(ReportsOnScreen, CursosIsThePageCursos)
{
    go("cursos");
    for (const Line& line : report(ReportName::CourseFunnel)) {
        const int row = rowOf(line[QStringLiteral("curso")]);
        for (const char* key : {"alunos", "iniciaram", "concluiram", "concluiram_pct", "semanas_mediana", "parados",
                 "parados_pct", "avanco", "media", "esperado"})
            expectShown(row, QLatin1String(key), line[QLatin1String(key)]);
        EXPECT_EQ(shown(row, "coletados"),
            QStringLiteral("%1 de %2").arg(line[QStringLiteral("coletados")], line[QStringLiteral("esperados")]));
    }
    EXPECT_EQ(compared, 20);
}

TEST_F(ReportsOnScreen, MudancasIsThePageOQueMudou)
{
    QStringList told;
    for (const Line& line : report(ReportName::Changes))
        told << QStringList{line[QStringLiteral("aluno")], line[QStringLiteral("turma")], line[QStringLiteral("curso")]}
                    .join(u'|');
    go("o-que-mudou");
    QStringList seen;
    for (const TableView* view : visible<TableView>(*page)) {
        const RowsModel& rows = *view->rows();
        const auto text = [&](int row, const char* key) {
            const int column = rows.columnOf(QString::fromLatin1(key));
            return column < 0 ? QString() : rows.index(row, column).data().toString();
        };
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QString turma = rows.columnOf(QStringLiteral("turma")) < 0 ? text(row, "para") : text(row, "turma");
            seen << QStringList{text(row, "aluno"), QStringLiteral("turma ") + turma, text(row, "curso")}.join(u'|');
        }
    }
    told.sort();
    seen.sort();
    EXPECT_EQ(seen.join(u'\n').toStdString(), told.join(u'\n').toStdString());
    EXPECT_GE(told.size(), 6);
}

TEST_F(ReportsOnScreen, TabelaoIsThePageOfEachStudent)
{
    QSet<QString> students;
    for (const Line& line : report(ReportName::BigTable)) {
        if (line[QStringLiteral("semana")] != lastWeek)
            continue;
        if (!students.contains(line[QStringLiteral("aluno_id")])) {
            students.insert(line[QStringLiteral("aluno_id")]);
            Destination to{QStringLiteral("aluno")};
            to.student = domain::StudentId{line[QStringLiteral("aluno_id")].toLongLong()};
            open.window->go(to);
            page = open.page(to.page);
            auto* student = dynamic_cast<StudentPage*>(page);
            ASSERT_TRUE(QTest::qWaitFor([&] { return !student->isAsking(); }, patience));
            isAnswered();
            EXPECT_TRUE(
                visible<SituationTag>(*page).first()->accessibleName().startsWith(line[QStringLiteral("situacao")]));
        }
        const int row = rowOf(line[QStringLiteral("curso")]);
        expectShown(row, QStringLiteral("progresso"), line[QStringLiteral("progresso")]);
        const QVariant expected = cell(row, QStringLiteral("estado")).data(ExpectedRole);
        EXPECT_EQ(expected.isValid() ? Numbers().share(expected.toInt()) : QString(), line[QStringLiteral("esperado")]);
    }
    EXPECT_EQ(students.size(), 7);
    EXPECT_EQ(compared, 14);
}
