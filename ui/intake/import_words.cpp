#include "import_words.h"

#include "core/domain/text.h"
#include "core/school/track_edits.h"
#include "ui/intake_notices.h"

#include <QCoreApplication>

namespace farol::ui {

using intake::Look;
using intake::Preview;

namespace {

constexpr std::size_t mostOfAKind = 300;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

const intake::Refusal* refusalOf(const Look& look)
{
    if (look.registration)
        return *look.registration ? nullptr : &look.registration->error();
    return look.preview ? nullptr : &look.preview.error();
}

QString turmaOf(const domain::School& school, domain::CohortId id)
{
    const domain::Cohort* cohort = school.cohort(id);
    const domain::Track* track = cohort ? school.track(cohort->track) : nullptr;
    return track ? Words::tr("%1 · turma %2").arg(domain::onOneLine(track->name)).arg(cohort->number) : QString();
}

QString shown(const intake::HeldCell& cell, const Numbers& numbers)
{
    switch (cell.state) {
    case domain::CellState::Value:
        return numbers.percent(cell.tenths);
    case domain::CellState::NotStarted:
        return Words::tr("not started");
    case domain::CellState::NoAccess:
        return Words::tr("no access");
    case domain::CellState::NotCollected:
        break;
    }
    return Words::tr("not collected");
}

void addChanges(QStringList& lines, const Look& look, const Numbers& numbers)
{
    for (const intake::TurmaChange& change : look.preview->changes) {
        if (change.cells == 0 && change.students == 0)
            continue;
        QString line = Words::tr("%1 · %2: %3 to fill")
                           .arg(numbers.week(change.week), turmaOf(look.school, change.cohort),
                               Words::tr("%Ln cell(s)", nullptr, change.cells));
        if (change.doubtful > 0)
            line += QStringLiteral(", ") + Words::tr("of these %Ln doubtful zero(s)", nullptr, change.doubtful);
        if (change.isNewWeek)
            line += QChar(u' ') + Words::tr("(a week without a photo)");
        lines << line;
    }
}

void addLeftOut(QStringList& lines, const Preview& preview)
{
    for (std::size_t i = 0; i < std::min(preview.leftOut.size(), mostOfAKind); ++i) {
        const intake::LeftOut& each = preview.leftOut[i];
        QString line = Words::tr("Left out: %1: %2; %3")
                           .arg(domain::onOneLine(each.about), IntakeNotices::sentence(each.reason),
                               IntakeNotices::place(each.first));
        if (each.second.line > 0)
            line += QStringLiteral("; ") + IntakeNotices::place(each.second);
        if (each.rows > 1)
            line += QChar(u' ') + Words::tr("and %Ln more row(s)", nullptr, each.rows - 1);
        lines << line;
    }
    if (preview.leftOut.size() > mostOfAKind)
        lines << Words::tr("… and %Ln more left out", nullptr, static_cast<int>(preview.leftOut.size() - mostOfAKind));
}

void addDifferences(QStringList& lines, const Look& look, const Numbers& numbers)
{
    const Preview& preview = *look.preview;
    const std::size_t count = std::min(preview.differences.size(), mostOfAKind);
    for (std::size_t i = 0; i < count; ++i) {
        const intake::Difference& each = preview.differences[i];
        //: %2 is a student, %3 a course, %4 a week
        lines << Words::tr("Stays: %1 of %2, %3, %4; the table says %5 (%6)")
                     .arg(shown(each.here, numbers), domain::onOneLine(each.who),
                         school::courseLabel(look.school, each.course), numbers.week(each.week),
                         shown(each.told, numbers), IntakeNotices::place(each.place));
    }
    if (preview.different > static_cast<int>(count))
        lines << Words::tr("… and %Ln more that stay", nullptr, preview.different - static_cast<int>(count));
}

QStringList problemLines(const intake::Refusal& refusal)
{
    QStringList lines;
    for (const intake::Problem& problem : refusal.problems)
        lines << domain::onOneLine(
            IntakeNotices::place(problem.place) + QStringLiteral(": ") + IntakeNotices::sentence(problem));
    if (refusal.further > 0)
        lines << Words::tr("… and %Ln more", nullptr, refusal.further);
    return lines;
}

QStringList turmaLines(const Look& look, const Numbers& numbers)
{
    QStringList lines;
    for (const intake::TurmaEdit& edit : (*look.registration)->edits) {
        QStringList parts{turmaOf(look.school, edit.cohort), edit.start ? numbers.day(*edit.start) : QString(),
            domain::onOneLine(edit.tutor)};
        parts.removeAll(QString());
        lines << parts.join(QStringLiteral(" · "));
    }
    for (const QString& tutor : (*look.registration)->newTutors)
        lines << Words::tr("New tutor: %1").arg(domain::onOneLine(tutor));
    return lines;
}

Notice refusedNotice(const intake::Refusal& refusal)
{
    if (refusal.problems.empty())
        return Notices::ofError(refusal.error);
    using enum intake::ProblemKind;
    const auto kind = refusal.problems.front().kind;
    const bool isQuestion = kind == NeedsYear || kind == NeedsTrack || kind == MissingColumn || kind == RepeatedColumn;
    if (isQuestion)
        return {BannerKind::Warn, IntakeNotices::sentence(refusal.problems.front())};
    const auto count = static_cast<int>(refusal.problems.size()) + refusal.further;
    return {BannerKind::Late,
        Words::tr("Nothing can be imported: %Ln thing(s) to set right in the table.", nullptr, count)};
}

} // namespace

Notice importNotice(const Look& look, const Numbers& numbers)
{
    if (const intake::Refusal* refusal = refusalOf(look))
        return refusedNotice(*refusal);
    if (look.registration) {
        const auto count = static_cast<int>((*look.registration)->edits.size());
        return {BannerKind::Info,
            count > 0 ? Words::tr("%Ln turma(s) would change.", nullptr, count)
                      : Words::tr("The turmas are so already.")};
    }
    const Preview& preview = *look.preview;
    if (preview.isEmpty())
        return {BannerKind::Info,
            Words::tr("There is nothing to fill: what the table says is there already, or left out.")};
    QString text =
        Words::tr("It would fill %1 in %2, of %3.")
            .arg(Words::tr("%Ln cell(s)", nullptr, preview.cells), Words::tr("%Ln week(s)", nullptr, preview.weeks),
                Words::tr("%Ln student(s)", nullptr, preview.students));
    if (preview.equal + preview.different > 0)
        text += QChar(u' ')
            + Words::tr("%1 are there already and stay, %2 of them told otherwise.")
                  .arg(numbers.count(preview.equal + preview.different), numbers.count(preview.different));
    return {BannerKind::Info, text};
}

QStringList importLines(const Look& look, const Numbers& numbers)
{
    if (const intake::Refusal* refusal = refusalOf(look))
        return problemLines(*refusal);
    if (look.registration)
        return turmaLines(look, numbers);
    QStringList lines;
    for (const auto& [number, week] : look.preview->weekNumbers)
        lines << Words::tr("Week %1 is %2").arg(number).arg(numbers.week(week));
    addChanges(lines, look, numbers);
    addLeftOut(lines, *look.preview);
    addDifferences(lines, look, numbers);
    return lines;
}

QString importLine(const storage::IntakeRecord& record, const QTimeZone& zone, const Numbers& numbers)
{
    const QString named = domain::onOneLine(QString(record.file).replace(u'\n', QStringLiteral(", ")));
    const QString file = named.isEmpty() ? Numbers::missing() : named;
    QString line =
        Words::tr("%1 · %2: %3 in %4")
            .arg(numbers.moment(record.madeAt.toTimeZone(zone)), file, Words::tr("%Ln cell(s)", nullptr, record.cells),
                Words::tr("%Ln week(s)", nullptr, record.weeks));
    if (record.doubtful > 0)
        line += QStringLiteral(", ") + Words::tr("of these %Ln doubtful zero(s)", nullptr, record.doubtful);
    if (record.undoneAt)
        line += QStringLiteral(" · ")
            + Words::tr("taken back on %1").arg(numbers.moment(record.undoneAt->toTimeZone(zone)));
    return line;
}

} // namespace farol::ui
