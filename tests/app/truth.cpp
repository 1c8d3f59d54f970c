#include "tests/app/truth.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace farol::tests {

namespace {

std::string sorted(QStringList rows)
{
    rows.sort();
    return rows.join(u'\n').toStdString();
}

} // namespace

QList<QStringList> cellsOf(const QByteArray& csv, QChar separator)
{
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(u'\uFEFF'))
        text.remove(0, 1);
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == separator || c == u'\n')) {
            line << std::exchange(cell, {});
            if (c == u'\n')
                lines << std::exchange(line, {});
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    EXPECT_TRUE(cell.isEmpty() && line.isEmpty() && !quoted) << "the last line is not complete";
    return lines;
}

std::string truthOf(const Stage& stage)
{
    QStringList rows;
    for (const auto& cohort : stage.school().plan().cohorts) {
        for (const auto& member : stage.school().members(cohort.tag, stage.now())) {
            for (const auto& course : stage.school().track(cohort.track)->courses) {
                const auto truth = stage.school().truth(member.student->id, course.id, stage.now());
                EXPECT_TRUE(truth.has_value());
                const QString state = !truth->access ? QStringLiteral("sem acesso")
                    : truth->tenths() > 0            ? QStringLiteral("valor")
                                                     : QStringLiteral("não iniciado");
                QStringList row{cohort.track, QStringLiteral("turma %1").arg(cohort.number), cohort.tutor,
                    QString::number(member.student->id.value), member.student->name, member.student->email,
                    member.student->phone, QString::number(course.id.value), course.name, state};
                if (truth->access)
                    row << QStringLiteral("%1,%2").arg(truth->tenths() / 10).arg(truth->tenths() % 10)
                        << QString::number(truth->lessons) << QString::number(truth->watched);
                else
                    row << QString() << QString() << QString();
                rows << row.join(u'|');
            }
        }
    }
    return sorted(rows);
}

std::string truthColumnsOf(const QByteArray& tabelao)
{
    QList<QStringList> lines = cellsOf(tabelao, u';');
    EXPECT_FALSE(lines.isEmpty());
    const QStringList titles = lines.isEmpty() ? QStringList() : lines.takeFirst();
    QStringList rows;
    for (const QStringList& line : lines) {
        QStringList row;
        for (const QString& title :
            {QStringLiteral("trilha"), QStringLiteral("turma"), QStringLiteral("tutor"), QStringLiteral("aluno_id"),
                QStringLiteral("aluno"), QStringLiteral("email"), QStringLiteral("celular"), QStringLiteral("curso_id"),
                QStringLiteral("curso"), QStringLiteral("estado"), QStringLiteral("progresso"),
                QStringLiteral("aulas_completas"), QStringLiteral("aulas_assistidas")})
            row << line.value(titles.indexOf(title));
        rows << row.join(u'|');
    }
    return sorted(rows);
}

int linesWith(const std::string& lines, const QStringList& words)
{
    const QStringList all = QString::fromStdString(lines).split(u'\n');
    return static_cast<int>(std::ranges::count_if(all, [&words](const QString& line) {
        return std::ranges::all_of(words, [&line](const QString& word) { return line.contains(word); });
    }));
}

} // namespace farol::tests
