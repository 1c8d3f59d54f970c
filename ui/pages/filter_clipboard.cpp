#include "filter_clipboard.h"

#include "ui/filter_words.h"
#include "ui/session.h"

#include <QClipboard>
#include <QGuiApplication>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FilterClipboard)
};

storage::Names namesOf(const Session& session)
{
    return session.settings.presentation ? storage::Names::Masked : storage::Names::Shown;
}

QString wordsOf(const ChosenFilter& chosen, const domain::School& school, const Session& session)
{
    domain::Filter filter = chosen.filter;
    if (chosen.weeks == WeekChoice::Usual) {
        filter.from.reset();
        filter.to.reset();
    }
    return filterWords(filter, school, session.numbers, namesOf(session));
}

} // namespace

Notice copyFilter(const ChosenFilter& chosen, const domain::School& school, const Session& session)
{
    const auto weeks = chosen.weeks == WeekChoice::Chosen ? analytics::TextWeeks::Named : analytics::TextWeeks::Usual;
    QGuiApplication::clipboard()->setText(analytics::filterText(chosen.filter, school, weeks, namesOf(session)));
    Notice notice{BannerKind::Ok, Words::tr("Filter copied: %1").arg(wordsOf(chosen, school, session))};
    const bool namesPerson = !chosen.filter.tutors.empty() || !chosen.filter.students.searched.isEmpty();
    if (namesPerson && session.settings.presentation)
        notice.text += u' ' + Words::tr("(without tutor and search, because names are hidden)");
    return notice;
}

PastedFilter pasteFilter(const ChosenFilter& current, const domain::School& school, const Session& session)
{
    const auto read = analytics::readFilterText(QGuiApplication::clipboard()->text(), school);
    if (!read)
        return {std::nullopt, {BannerKind::Warn, sentence(read.error())}};
    const bool isNamed = read->weeks == analytics::TextWeeks::Named;
    ChosenFilter chosen{isNamed ? WeekChoice::Chosen : WeekChoice::Usual, read->filter};
    if (!chosen.filter.track)
        chosen.filter.track = current.filter.track;
    if (session.settings.presentation)
        chosen.filter.students.searched.clear();
    return {chosen, {BannerKind::Ok, Words::tr("Filter pasted: %1").arg(wordsOf(chosen, school, session))}};
}

} // namespace farol::ui
