#include "message_values.h"

#include "core/domain/text.h"
#include "ui/status_word.h"

namespace farol::ui {

using analytics::MessageField;
using analytics::StudentRow;

namespace {

std::optional<QString> orNone(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<QString> tutorName(const StudentRow& row, const MessageContext& context)
{
    const domain::Cohort* cohort = context.school.cohort(row.cohort);
    const domain::Tutor* tutor = cohort && cohort->tutor ? context.school.tutor(*cohort->tutor) : nullptr;
    return tutor ? orNone(domain::onOneLine(tutor->name)) : std::nullopt;
}

/// "3,2 p.p.": a sentence says "avançou 3,2 p.p.", not "+3,2".
std::optional<QString> gain(const StudentRow& row, const Numbers& numbers)
{
    if (!row.last().gain)
        return std::nullopt;
    QString text = numbers.points(row.last().gain->tenths);
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    return text;
}

std::optional<QString> lastAccess(const StudentRow& row, const MessageContext& context)
{
    const auto& access = row.last().lastAccess;
    if (!access)
        return std::nullopt;
    return context.numbers.daysAgo(access->toTimeZone(context.school.zone).date(), context.day);
}

} // namespace

std::optional<QString> messageValue(MessageField field, const StudentRow& row, const MessageContext& context)
{
    const analytics::StudentWeek& last = row.last();
    const Numbers& numbers = context.numbers;
    const auto percent = [&](std::optional<domain::Tenths> value) {
        return value ? std::optional(numbers.percent(value)) : std::nullopt;
    };
    switch (field) {
    case MessageField::Name:
        return orNone(domain::onOneLine(row.student.name).trimmed());
    case MessageField::FirstName:
        return orNone(domain::onOneLine(row.student.name).trimmed().section(u' ', 0, 0));
    case MessageField::Cohort:
        return QString::number(row.cohortNumber);
    case MessageField::Track:
        return context.track ? orNone(domain::onOneLine(context.track->name)) : std::nullopt;
    case MessageField::Week:
        return QString::number(context.week.number());
    case MessageField::Progress:
        return percent(last.progress);
    case MessageField::Expected:
        return percent(last.expected);
    case MessageField::Gap:
        return last.gap() ? std::optional(numbers.points(last.gap())) : std::nullopt;
    case MessageField::Gain:
        return gain(row, numbers);
    case MessageField::Situation:
        return last.status == domain::Status::NoData ? std::nullopt : std::optional(statusWord(last.status));
    case MessageField::LastAccess:
        return lastAccess(row, context);
    case MessageField::Tutor:
        break;
    }
    return tutorName(row, context);
}

} // namespace farol::ui
