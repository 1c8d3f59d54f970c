#include "core/analytics/reports.h"
#include "tests/support/world.h"

#include <gtest/gtest.h>

using namespace farol::analytics;
using namespace farol::domain;
using farol::tests::World;
using farol::tests::world;

namespace {

/// Values as short text, so that a test reads like the report.
struct Shown {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Percent share) const { return QString::number(share.tenths / 10.0, 'f', 1); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const QDateTime& instant) const { return instant.toUTC().toString(u"yyyy-MM-ddTHH:mm"); }
};

class Lines final : public RowSink {
public:
    Result<void> head(const std::vector<Heading>& headings) override
    {
        QStringList keys;
        for (const Heading& heading : headings)
            keys << heading.key;
        lines << keys.join(u';');
        return {};
    }

    Result<void> row(std::span<const Value> values) override
    {
        if (lines.size() > most)
            return failed(Fault::Cancelled);
        QStringList cells;
        for (const Value& value : values)
            cells << std::visit(Shown(), value);
        lines << cells.join(u';');
        return {};
    }

    QStringList lines;
    qsizetype most = 1000;
};

std::string report(const World& school, ReportName name, const Filter& filter = {})
{
    Lines sink;
    EXPECT_TRUE(writeReport(name, school.connection(), school.school(), filter, sink));
    return sink.lines.join(u'\n').toStdString() + '\n';
}

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
trilha gestor
  curso 2 Excel 1
  curso 9 SQL 1
turma analista 10 tag=10
turma analista 2 tag=2 inicio=2026-03-02 tutor=Bia
turma gestor 1 tag=1
aluno 7 "Ávila" a@x.com +5511999990000
aluno 8 "Ana"
foto 2026-W10 dia=2026-03-08 analista/2: 7 | 50 0 -
foto 2026-W11 dia=2026-03-15 analista/2: 7 acesso=2026-03-14T10:00 | 100 20= x ; 8 | 0 - ?
foto 2026-W11 analista/10: 8 | 0 - ?
foto 2026-W11 gestor/1: 9 | 10 20
)";

Filter last(const World& school, QStringView track)
{
    Filter filter;
    filter.track = school.track(track);
    filter.from = filter.to = Week::fromKey(u"2026-W11");
    return filter;
}

} // namespace

TEST(Reports, AreNamedAsInTheContract)
{
    EXPECT_EQ(reportNamed(u"resumo"), ReportName::Summary);
    EXPECT_EQ(reportNamed(u"geral"), ReportName::General);
    EXPECT_EQ(reportNamed(u"por-turma"), ReportName::ByCohort);
    EXPECT_EQ(reportNamed(u"por-curso"), ReportName::ByCourse);
    EXPECT_EQ(reportNamed(u"cursos"), ReportName::CourseFunnel);
    EXPECT_EQ(reportNamed(u"tabelao"), ReportName::BigTable);
    EXPECT_FALSE(reportNamed(u"Geral"));
    EXPECT_EQ(reportNamed(u"mudancas"), ReportName::Changes);
}

TEST(Reports, SummaryHasARowPerTrackAndWeek)
{
    EXPECT_EQ(report(world(picture), ReportName::Summary),
        "semana;trilha;alunos;turmas;media;variacao;esperados;coletados;sem_acesso;em_dia;atencao;atrasado;concluido;"
        "sem_dados;parados\n"
        "2026-W10;analista;1;1;25.0;;3;2;0;0;0;1;0;0;0\n"
        "2026-W11;analista;2;2;40.0;15.0;5;3;1;0;1;1;0;0;0\n"
        "2026-W11;gestor;1;1;15.0;;2;2;0;0;0;0;0;1;0\n");
}

TEST(Reports, ByCohortIsInNaturalOrder)
{
    EXPECT_EQ(report(world(picture), ReportName::ByCohort),
        "semana;trilha;turma;tutor;alunos;media;variacao;esperado;esperados;coletados;em_dia;atencao;atrasado;"
        "concluido;sem_dados;parados\n"
        "2026-W10;analista;turma 2;Bia;1;25.0;;50.0;3;2;0;0;1;0;0;0\n"
        "2026-W11;analista;turma 2;Bia;2;40.0;15.0;77.8;5;3;0;1;1;0;0;0\n"
        "2026-W11;analista;turma 10;;1;0.0;;;3;1;0;0;0;0;1;0\n"
        "2026-W11;gestor;turma 1;;1;15.0;;;2;2;0;0;0;0;1;0\n");
}

TEST(Reports, ByCourseCountsEachStudentOnce)
{
    const World school = world(picture);
    EXPECT_EQ(report(school, ReportName::ByCourse, last(school, u"analista")),
        "semana;trilha;curso_id;curso;alunos;media;variacao;nao_iniciado;em_andamento;concluido;esperados;coletados;"
        "sem_acesso\n"
        "2026-W11;analista;1;SQL;2;50.0;;1;0;1;2;2;0\n"
        "2026-W11;analista;2;Excel;2;20.0;;0;1;0;2;1;0\n"
        "2026-W11;analista;3;BI;2;;;0;0;0;1;0;1\n");
}

TEST(Reports, GeneralHasARowPerStudentAndTurma)
{
    const World school = world(picture);
    EXPECT_EQ(report(school, ReportName::General, last(school, u"analista")),
        "semana;trilha;turma;aluno_id;aluno;email;celular;progresso;avanco;esperado;diferenca;situacao;parado;perfil;"
        "ultimo_acesso;esperados;coletados;SQL;Excel;BI\n"
        "2026-W11;analista;turma 2;8;Ana;;;0.0;;100.0;-100.0;atrasado;não;;;3;1;0.0;;\n"
        "2026-W11;analista;turma 2;7;Ávila;a@x.com;+5511999990000;60.0;35.0;66.7;-6.7;atenção;não;;2026-03-14T10:00;2;"
        "2;100.0;20.0;\n"
        "2026-W11;analista;turma 10;8;Ana;;;0.0;;;;sem dados;não;;;3;1;0.0;;\n");
}

TEST(Reports, GeneralTellsTheProfileAsOfEachWeek)
{
    // Regular up to W08, then nothing for long; four gains are there from W07 on.
    std::string text = "trilha a\n  curso 1 SQL 9\nturma a 1 tag=1\n";
    const std::vector<int> progress{0, 10, 20, 30, 40, 50, 50, 50, 50, 50, 50, 50, 50, 90};
    for (size_t i = 0; i < progress.size(); ++i)
        text += "foto 2026-W" + std::to_string(10 + i) + " 1: 7 | " + std::to_string(progress[i]) + '\n';
    const World school = world(text);
    const auto profiles = [&](const Filter& filter) {
        Lines sink;
        EXPECT_TRUE(writeReport(ReportName::General, school.connection(), school.school(), filter, sink));
        QStringList told;
        for (const QString& line : sink.lines.mid(1))
            told << line.section(u';', 13, 13);
        return told.join(u'|').toStdString();
    };
    const std::string all = "||||constante|constante|constante|constante|em rajadas|em rajadas|em rajadas|em rajadas|"
                            "em rajadas|última semana";
    EXPECT_EQ(profiles({}), all);
    Filter one;
    one.from = one.to = Week::fromKey(u"2026-W15");
    EXPECT_EQ(profiles(one), "constante") << "the same by itself";
}

TEST(Reports, GeneralOverAllTracksHasTheUnionOfTheirCourses)
{
    const World school = world(picture);
    Filter filter;
    filter.from = Week::fromKey(u"2026-W11");
    const std::string text = report(school, ReportName::General, filter);
    // Two courses are called SQL, so both carry their id.
    EXPECT_NE(text.find(";SQL (1);Excel;BI;SQL (9)\n"), std::string::npos) << text;
    EXPECT_NE(text.find("gestor;turma 1;9;Aluno 9;;;15.0;;;;sem dados;não;;;2;2;;10.0;;20.0\n"), std::string::npos)
        << text;
}

TEST(Reports, BigTableSaysEveryCell)
{
    const World school = world(picture);
    Filter filter = last(school, u"analista");
    filter.cohorts = {school.cohort(u"analista/2")};
    EXPECT_EQ(report(school, ReportName::BigTable, filter),
        "semana;inicio_semana;trilha;turma;tutor;aluno_id;aluno;email;celular;curso_id;curso;estado;progresso;"
        "aulas_completas;aulas_assistidas;coletado_em;origem;esperado;situacao\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;8;Ana;;;1;SQL;não iniciado;0.0;;;2026-03-15T17:00;buscado;100.0;"
        "atrasado\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;8;Ana;;;2;Excel;não coletado;;;;;;33.3;atrasado\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;8;Ana;;;3;BI;não coletado;;;;;;0.0;atrasado\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;7;Ávila;a@x.com;+5511999990000;1;SQL;valor;100.0;;;2026-03-15T17:00;"
        "buscado;100.0;atenção\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;7;Ávila;a@x.com;+5511999990000;2;Excel;valor;20.0;;;2026-03-15T17:00;"
        "repetido;33.3;atenção\n"
        "2026-W11;2026-03-09;analista;turma 2;Bia;7;Ávila;a@x.com;+5511999990000;3;BI;sem acesso;;;;2026-03-15T17:00;"
        "buscado;0.0;atenção\n");
}

TEST(Reports, BigTableKeepsTheStatusOfTheTrackUnderACourseFilter)
{
    const World school = world(picture);
    Filter filter = last(school, u"analista");
    filter.courses = {CourseId{1}};
    const std::string text = report(school, ReportName::BigTable, filter);
    EXPECT_NE(text.find(";1;SQL;valor;100.0;;;2026-03-15T17:00;buscado;100.0;atenção\n"), std::string::npos) << text;
    EXPECT_EQ(text.find("Excel"), std::string::npos);
}

TEST(Reports, ASinkThatFailsEndsTheReport)
{
    const World school = world(picture);
    for (const ReportName name :
        {ReportName::Summary, ReportName::General, ReportName::ByCohort, ReportName::ByCourse, ReportName::BigTable}) {
        Lines sink;
        sink.most = 1;
        const auto done = writeReport(name, school.connection(), school.school(), {}, sink);
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().fault, Fault::Cancelled);
        EXPECT_EQ(sink.lines.size(), 2);
    }
}

TEST(Reports, WithoutAPhotoThereIsOnlyTheHeading)
{
    const World school = world("trilha a\n  curso 1 SQL 1\nturma a 1 tag=1\n");
    EXPECT_EQ(report(school, ReportName::ByCourse),
        "semana;trilha;curso_id;curso;alunos;media;variacao;nao_iniciado;em_andamento;concluido;esperados;coletados;"
        "sem_acesso\n");
}
