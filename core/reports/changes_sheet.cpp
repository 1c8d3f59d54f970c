#include "core/reports/changes_sheet.h"

#include "core/analytics/changes.h"
#include "core/domain/text.h"

#include <QtGlobal>

namespace farol::reports {

using namespace farol::domain;
using analytics::Changes;
using analytics::StudentBalance;

namespace {

QString comparedText(const ReportSource& source, const Changes& changes)
{
    if (!changes.previous)
        return source.say(QT_TRANSLATE_NOOP("Report", "%1: the first photo, so nothing has changed yet."))
            .arg(source.wording().week(changes.week));
    QString text = source.say(QT_TRANSLATE_NOOP("Report", "From %1 to %2."))
                       .arg(source.wording().week(*changes.previous), source.wording().week(changes.week));
    if (changes.weeksApart() > 1)
        text += u' '
            + source.say(QT_TRANSLATE_NOOP("Report", "Weeks between the two photos: %1."))
                  .arg(source.wording().count(changes.weeksApart()));
    return text;
}

/// "Antes: 290; entraram: 4; …; agora: 293", without what is 0.
QString balanceText(const ReportSource& source, const StudentBalance& balance)
{
    const std::pair<const char*, int> parts[] = {
        {QT_TRANSLATE_NOOP("Report", "entered: %1"), balance.entered},
        {QT_TRANSLATE_NOOP("Report", "from other turmas of the trilha: %1"), balance.movedIn},
        {QT_TRANSLATE_NOOP("Report", "listed again: %1"), balance.listedAgain},
        {QT_TRANSLATE_NOOP("Report", "left: %1"), balance.left},
        {QT_TRANSLATE_NOOP("Report", "to other turmas of the trilha: %1"), balance.movedOut},
        {QT_TRANSLATE_NOOP("Report", "in turmas without a list: %1"), balance.notListed},
    };
    const auto said = [&](const char* text, int count) { return source.say(text).arg(source.wording().count(count)); };
    QStringList texts{said(QT_TRANSLATE_NOOP("Report", "Students before: %1"), balance.before)};
    for (const auto& [text, count] : parts) {
        if (count > 0)
            texts << said(text, count);
    }
    texts << said(QT_TRANSLATE_NOOP("Report", "now: %1"), balance.now);
    return texts.join(QStringLiteral("; ")) + u'.';
}

QString numbersText(const std::vector<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts.join(QStringLiteral(", "));
}

} // namespace

Result<void> writeChangeNotes(spreadsheet::Sheet& sheet, const ReportSource& source)
{
    for (const ReportTrack& track : source.tracks) {
        const auto answer = analytics::changes(source.connection, source.school, track.filter);
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (!*answer)
            continue;
        const Changes& changes = **answer;
        QString text = comparedText(source, changes);
        if (changes.balance)
            text += u' ' + balanceText(source, *changes.balance);
        if (!changes.unlisted.empty())
            text += u' '
                + source
                      .say(QT_TRANSLATE_NOOP("Report",
                          "List not obtained, of nobody there is said that they left: "
                          "turma %1."))
                      .arg(numbersText(changes.unlisted));
        const QString name = onOneLine(track.track->name);
        sheet.line(source.hasTracks() ? name + QStringLiteral(": ") + text : text, spreadsheet::TextLook::Muted);
    }
    return {};
}

} // namespace farol::reports
