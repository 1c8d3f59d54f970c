#include "tests/analytics/random_picture.h"

#include <QStringList>

#include <algorithm>

namespace farol::tests {

std::string RandomPicture::text()
{
    QString picture = QStringLiteral(R"(
trilha a
  curso 11 SQL 1
  curso 12 Excel 3
  curso 13 BI 2
  curso 14 Python 1,5
trilha b
  curso 12 Excel 1
recesso 2026-W52
turma a 1 tag=1 inicio=2026-11-02 arquivada
turma a 2 tag=2 inicio=2026-11-23
turma a 3 tag=3
turma a 10 tag=10 inicio=2026-12-14
turma b 1 tag=20 inicio=2026-11-02
)");
    const QStringList weeks{QStringLiteral("2026-W47"), QStringLiteral("2026-W48"), QStringLiteral("2026-W49"),
        QStringLiteral("2026-W51"), QStringLiteral("2026-W52"), QStringLiteral("2026-W53"), QStringLiteral("2027-W01"),
        QStringLiteral("2027-W02"), QStringLiteral("2027-W03"), QStringLiteral("2027-W04")};
    for (const QString& week : weeks) {
        if (week == u"2026-W51") // Excel leaves analista and stays in the other trilha
            picture += plan(QStringLiteral("a"), week, {14, 11, 13, 15}, QStringLiteral("a=3 b=20"));
        if (week == u"2027-W01")
            picture += plan(QStringLiteral("b"), week, {13, 12}, {});
        if (week == u"2027-W02")
            picture += plan(QStringLiteral("a"), week, {12, 11, 15, 14}, QStringLiteral("passado"));
        picture += photo(week);
        if (week == u"2026-W53") // in the week of a photo that is there: Excel is back, BI goes
            picture += plan(QStringLiteral("a"), week, {14, 12, 11, 15}, QStringLiteral("a=5"));
    }
    return picture.toStdString();
}

QString RandomPicture::plan(
    const QString& track, const QString& week, const std::vector<int>& courses, const QString& how)
{
    if (m_plans == Plans::One)
        return {};
    m_courses[track] = courses;
    QString line = QStringLiteral("plano %1 desde=%2").arg(track, week);
    for (const int course : courses)
        line += QStringLiteral(" %1:%2,5:Curso%1").arg(course).arg(upTo(3));
    return line + u' ' + how + u'\n';
}

QString RandomPicture::valuesOf(int student, const QString& track)
{
    QStringList values;
    for (const int course : m_courses[track])
        values << m_week[{student, course}];
    return values.join(u' ');
}

QString RandomPicture::valueOf(int student, int course)
{
    const int chance = upTo(20);
    if (chance < 4)
        return QStringList{QStringLiteral("-"), QStringLiteral("x"), QStringLiteral("."), QStringLiteral("?")}[chance];
    int& tenths = m_tenths[{student, course}];
    tenths = std::clamp(tenths + (upTo(3) == 0 ? upTo(300) - 20 : 0), 0, 1000);
    return QStringLiteral("%1,%2").arg(tenths / 10).arg(tenths % 10);
}

QString RandomPicture::photo(const QString& week)
{
    for (int student = 1; student <= 26; ++student) { // a student has the same cells in every turma
        for (int course = 11; course <= 15; ++course)
            m_week[{student, course}] = student <= 24 ? valueOf(student, course) : QStringLiteral("50");
    }
    QString text;
    for (const QString& cohort :
        {QStringLiteral("a/1"), QStringLiteral("a/2"), QStringLiteral("a/3"), QStringLiteral("a/10")}) {
        if (cohort == u"a/1" && week > u"2026-W53")
            continue; // archived by then
        for (int student = 1; student <= 24; ++student) {
            if (upTo(3) == 0)
                text += QStringLiteral("foto %1 %2: %3 | %4\n")
                            .arg(week, cohort)
                            .arg(student)
                            .arg(valuesOf(student, QStringLiteral("a")));
        }
    }
    for (int student = 20; student <= 26; ++student) {
        const QString values = valuesOf(student, QStringLiteral("b"));
        text += QStringLiteral("foto %1 b/1: %2 | %3\n").arg(week).arg(student).arg(values);
    }
    return text;
}

} // namespace farol::tests
