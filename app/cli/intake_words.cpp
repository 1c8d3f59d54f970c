#include "intake_words.h"

#include "core/analytics/words.h"
#include "core/school/track_edits.h"
#include "ui/intake_notices.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace farol::cli {

using intake::Difference;
using intake::LeftOut;
using intake::Preview;
using intake::TurmaChange;

namespace {

constexpr std::size_t mostTold = 50;

QString turmaOf(const domain::School& school, domain::CohortId id)
{
    const domain::Cohort* cohort = school.cohort(id);
    const domain::Track* track = cohort ? school.track(cohort->track) : nullptr;
    return track ? QStringLiteral("%1 %2").arg(track->name).arg(cohort->number) : QString();
}

QString shown(const intake::HeldCell& cell)
{
    return cell.state == domain::CellState::Value ? QStringLiteral("%1,%2").arg(cell.tenths / 10).arg(cell.tenths % 10)
                                                  : analytics::word(cell.state);
}

void tellLeftOut(Context& context, const std::vector<LeftOut>& all)
{
    for (std::size_t i = 0; i < std::min(all.size(), mostTold); ++i) {
        const LeftOut& each = all[i];
        QString line =
            Words::tr("Left out: %1: %2 (%n row(s), first in %3)", nullptr, each.rows)
                .arg(each.about, ui::IntakeNotices::sentence(each.reason), ui::IntakeNotices::place(each.first));
        if (each.second.line > 0)
            line += QStringLiteral("; ") + ui::IntakeNotices::place(each.second);
        context.tell(line);
    }
    if (all.size() > mostTold)
        context.tell(Words::tr("… and %n more.", nullptr, static_cast<int>(all.size() - mostTold)));
}

void tellDifferences(Context& context, const Preview& preview, const domain::School& school)
{
    for (std::size_t i = 0; i < std::min(preview.differences.size(), mostTold); ++i) {
        const Difference& each = preview.differences[i];
        context.tell(Words::tr("Stays as it is: %1, %2, %3: %4 here, %5 in %6")
                         .arg(each.who, school::courseLabel(school, each.course), each.week.key(), shown(each.here),
                             shown(each.told), ui::IntakeNotices::place(each.place)));
    }
    if (preview.different > static_cast<int>(mostTold))
        context.tell(Words::tr("… and %n more.", nullptr, preview.different - static_cast<int>(mostTold)));
}

QJsonObject placed(const intake::Place& place)
{
    return {{QStringLiteral("arquivo"), place.file}, {QStringLiteral("linha"), place.line}};
}

QString keyOf(intake::LeftOutReason reason)
{
    using enum intake::LeftOutReason;
    switch (reason) {
    case UnknownStudent:
        return QStringLiteral("aluno_desconhecido");
    case SeveralStudents:
        return QStringLiteral("varios_alunos");
    case ErasedStudent:
        return QStringLiteral("aluno_apagado");
    case UnknownCohort:
        return QStringLiteral("turma_desconhecida");
    case UnknownCourse:
        return QStringLiteral("curso_desconhecido");
    case OtherTrack:
        return QStringLiteral("outra_trilha");
    case WeekNotOver:
        return QStringLiteral("semana_aberta");
    case NotListed:
        return QStringLiteral("fora_da_lista");
    case Contradicting:
        break;
    }
    return QStringLiteral("contradicao");
}

QJsonArray leftOutOf(const Preview& preview)
{
    QJsonArray all;
    for (const LeftOut& each : preview.leftOut)
        all.append(QJsonObject{{QStringLiteral("motivo"), keyOf(each.reason)}, {QStringLiteral("sobre"), each.about},
            {QStringLiteral("linhas"), each.rows}, {QStringLiteral("primeira"), placed(each.first)}});
    return all;
}

QJsonArray changesOf(const Preview& preview, const domain::School& school)
{
    QJsonArray all;
    for (const TurmaChange& each : preview.changes)
        all.append(QJsonObject{{QStringLiteral("semana"), each.week.key()},
            {QStringLiteral("turma"), turmaOf(school, each.cohort)}, {QStringLiteral("nova"), each.isNewWeek},
            {QStringLiteral("alunos"), each.students}, {QStringLiteral("celulas"), each.cells},
            {QStringLiteral("duvidosas"), each.doubtful}, {QStringLiteral("iguais"), each.equal},
            {QStringLiteral("diferentes"), each.different}});
    return all;
}

QJsonObject documentOf(const Preview& preview, const domain::School& school, std::optional<qint64> number)
{
    QJsonObject document{{QStringLiteral("linhas"), preview.rows}, {QStringLiteral("repetidas"), preview.joined},
        {QStringLiteral("semanas"), preview.weeks}, {QStringLiteral("alunos"), preview.students},
        {QStringLiteral("alunos_novos"), preview.newStudents}, {QStringLiteral("celulas"), preview.cells},
        {QStringLiteral("duvidosas"), preview.doubtful}, {QStringLiteral("iguais"), preview.equal},
        {QStringLiteral("diferentes"), preview.different}, {QStringLiteral("mudancas"), changesOf(preview, school)},
        {QStringLiteral("deixadas"), leftOutOf(preview)}};
    if (number)
        document[QStringLiteral("importacao")] = *number;
    return document;
}

} // namespace

void tellFiles(Context& context, const intake::TableFiles& files)
{
    for (const spreadsheet::Table& table : files.tables) {
        const auto& notes = table.notes();
        if (notes.encoding == spreadsheet::Encoding::Windows1252)
            context.tell(Words::tr("%1: read as Windows-1252 (Latin-1), not UTF-8.").arg(table.file()));
        if (!notes.merged.isEmpty())
            context.tell(Words::tr("%1: merged cells, read as if each had the value of the first: %2.")
                             .arg(table.file(), notes.merged.mid(0, 10).join(QStringLiteral(", "))));
        if (notes.sheets.size() + notes.hiddenSheets.size() > 1)
            context.tell(Words::tr("%1: of its sheets “%2” is read; --planilha names another.")
                             .arg(table.file(), table.sheet()));
    }
}

void tellPreview(Context& context, const Preview& preview, const domain::School& school)
{
    QStringList meanings;
    for (const auto& [number, week] : preview.weekNumbers)
        meanings << QStringLiteral("%1 = %2").arg(number).arg(week.key());
    if (!meanings.isEmpty())
        context.tell(Words::tr("Weeks: %1.").arg(meanings.join(QStringLiteral(", "))));
    tellLeftOut(context, preview.leftOut);
    tellDifferences(context, preview, school);
}

void sayPreview(Context& context, const Preview& preview, const domain::School& school, std::optional<qint64> number)
{
    if (context.json())
        return context.say(QJsonDocument(documentOf(preview, school, number)));
    for (const TurmaChange& each : preview.changes) {
        if (each.cells > 0 || each.students > 0)
            context.say(Words::tr("%1 · %2: %n cell(s) to fill, %3 of them doubtful zeros", nullptr, each.cells)
                            .arg(each.week.key(), turmaOf(school, each.cohort))
                            .arg(each.doubtful));
    }
    context.say(Words::tr("Rows: %1. Already there: %2, told otherwise and left as they are: %3.")
                    .arg(preview.rows)
                    .arg(preview.equal)
                    .arg(preview.different));
    if (preview.isEmpty())
        context.say(Words::tr("There is nothing to fill."));
    else if (number)
        context.say(
            Words::tr("Import %1: weeks: %2, students: %3, cells: %4. To take it back: farol-cli history undo %1")
                .arg(*number)
                .arg(preview.weeks)
                .arg(preview.students)
                .arg(preview.cells));
    else
        context.say(Words::tr("It would fill weeks: %1, students: %2, cells: %3. Nothing was written.")
                        .arg(preview.weeks)
                        .arg(preview.students)
                        .arg(preview.cells));
}

void sayTurmas(Context& context, const intake::RegistrationPreview& preview, bool onlyLooked)
{
    const auto edits = static_cast<int>(preview.edits.size());
    if (context.json()) {
        context.say(
            QJsonDocument(QJsonObject{{QStringLiteral("turmas"), edits}, {QStringLiteral("iguais"), preview.equal},
                {QStringLiteral("tutores_novos"), QJsonArray::fromStringList(preview.newTutors)},
                {QStringLiteral("gravado"), !onlyLooked && !preview.isEmpty()}}));
        return;
    }
    for (const intake::TurmaEdit& edit : preview.edits)
        context.say(QStringLiteral("%1: %2 %3")
                        .arg(turmaOf(preview.change.after, edit.cohort),
                            edit.start ? edit.start->toString(u"dd/MM/yyyy") : QString(), edit.tutor));
    context.say(Words::tr("Turmas changed: %1, as they are already: %2, new tutors: %3.")
                    .arg(edits)
                    .arg(preview.equal)
                    .arg(preview.newTutors.size()));
    if (onlyLooked)
        context.say(Words::tr("Nothing was written."));
}

} // namespace farol::cli
