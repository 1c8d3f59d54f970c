#include "student_words.h"

#include "core/analytics/words.h"
#include "core/domain/phone.h"
#include "core/domain/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::CohortSpan;
using analytics::CourseDrop;

namespace {

const auto between = QStringLiteral(" \u00B7 ");

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentWords)
};

QString accessWords(const analytics::StudentWeek& week, const Numbers& numbers, const QTimeZone& zone, QDate today)
{
    if (!week.lastAccess)
        return Words::tr("never entered");
    const QDateTime access = week.lastAccess->toTimeZone(zone);
    return Words::tr("last access %1, %2").arg(numbers.daysAgo(access.date(), today), numbers.time(access.time()));
}

/// The turma before this span, when the student left it as this one began.
const CohortSpan* movedFrom(const std::vector<CohortSpan>& spans, const CohortSpan& span, const domain::School& school)
{
    const domain::Cohort* to = school.cohort(span.cohort);
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const CohortSpan& other) {
        const domain::Cohort* from = school.cohort(other.cohort);
        return other.cohort != span.cohort && other.left && other.to < span.from && from && to
            && from->track == to->track && std::none_of(spans.begin(), spans.end(), [&](const CohortSpan& later) {
                   return later.to > other.to && later.to < span.from;
               });
    });
    return found == spans.end() ? nullptr : &*found;
}

QString numberOf(const domain::School& school, domain::CohortId id)
{
    const domain::Cohort* cohort = school.cohort(id);
    return cohort ? QString::number(cohort->number) : Numbers::missing();
}

} // namespace

QString studentName(const domain::Student& student)
{
    return analytics::isErased(student) ? Words::tr("Erased person") : domain::onOneLine(student.name);
}

QString firstName(const domain::Student& student)
{
    constexpr qsizetype longest = 16;
    const QString name = studentName(student);
    // "Aluno 048217": a masked name is one whole.
    const bool isNumbered = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    const QString first = isNumbered ? name : name.section(u' ', 0, 0);
    return first.size() <= longest ? first : first.left(longest - 1) + u'\u2026';
}

QString phoneText(const QString& phone)
{
    const std::optional<QString> number = domain::e164(phone);
    if (!number || !number->startsWith(u"+55"))
        return domain::onOneLine(phone);
    const QString own = number->mid(3); // area code, then eight or nine digits
    return QStringLiteral("(%1) %2-%3").arg(own.left(2), own.mid(2, own.size() - 6), own.right(4));
}

QString studentDetails(const StudentAnswer& answer, const Numbers& numbers, QDate today)
{
    QStringList parts;
    if (const domain::Cohort* cohort = answer.cohort()) {
        parts << Words::tr("Turma %1").arg(cohort->number) << domain::onOneLine(answer.track()->name);
        if (const domain::Tutor* tutor = cohort->tutor ? answer.school.tutor(*cohort->tutor) : nullptr)
            parts << Words::tr("tutor %1").arg(domain::onOneLine(tutor->name));
    }
    const analytics::StudentPage& page = *answer.page;
    if (page.student.createdAt) {
        const QDate since = page.student.createdAt->toTimeZone(answer.school.zone).date();
        parts << Words::tr("at the school since %1").arg(numbers.day(since));
    }
    if (answer.hasWeeks()) {
        parts << accessWords(page.last().figures, numbers, answer.school.zone, today);
        if (page.lastPhoto && *page.lastPhoto > page.last().week)
            parts << Words::tr("not in the turma since %1").arg(numbers.shortWeek(page.last().week + 1));
    }
    return parts.join(between);
}

QString cohortStory(const StudentAnswer& answer, const Numbers& numbers)
{
    const auto& spans = answer.page->cohorts;
    if (spans.empty())
        return {};
    const CohortSpan& last = spans.back();
    const QString number = numberOf(answer.school, last.cohort);
    if (last.left)
        return Words::tr("left turma %1 after %2").arg(number, numbers.shortWeek(last.to));
    if (const CohortSpan* before = movedFrom(spans, last, answer.school)) {
        return Words::tr("moved from %1 to %2 in %3")
            .arg(numberOf(answer.school, before->cohort), number, numbers.shortWeek(last.from));
    }
    if (!last.entered)
        return {};
    const bool wasThere = std::any_of(
        spans.begin(), spans.end() - 1, [&last](const CohortSpan& span) { return span.cohort == last.cohort; });
    const QString when = numbers.shortWeek(last.from);
    return wasThere ? Words::tr("came back to turma %1 in %2").arg(number, when)
                    : Words::tr("entered turma %1 in %2").arg(number, when);
}

QString dropReason(const std::vector<CourseDrop>& drops)
{
    if (drops.empty())
        return {};
    if (std::all_of(drops.begin(), drops.end(), [](const CourseDrop& drop) { return drop.hasNewLessons(); }))
        return Words::tr("new lessons in the course");
    if (std::all_of(drops.begin(), drops.end(), [](const CourseDrop& drop) { return drop.isReset(); }))
        return Words::tr("course begun again");
    return {};
}

QString dropWords(const CourseDrop& drop, const Numbers& numbers)
{
    const QString words =
        Words::tr("%1: from %2 to %3")
            .arg(domain::onOneLine(drop.course.label()), numbers.percent(drop.before), numbers.percent(drop.after));
    const QString reason = dropReason({drop});
    return reason.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, reason);
}

} // namespace farol::ui
