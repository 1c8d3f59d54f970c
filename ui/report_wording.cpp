#include "report_wording.h"

#include "filter_words.h"
#include "ui/pages/groups/group_words.h"
#include "ui/pages/groups/message_values.h"
#include "ui/pages/profile_words.h"

#include <QCoreApplication>

#include <utility>

namespace farol::ui {

ReportWording::ReportWording(Numbers numbers) :
    m_numbers(std::move(numbers))
{
}

QString ReportWording::say(const char* source) const
{
    return QCoreApplication::translate("Report", source);
}

QString ReportWording::title(const QString& source) const
{
    return QCoreApplication::translate("Column", source.toUtf8().constData());
}

QString ReportWording::week(domain::Week week) const
{
    return m_numbers.week(week);
}

QString ReportWording::weeks(domain::Week from, domain::Week to) const
{
    return m_numbers.weeks(from, to);
}

QString ReportWording::day(QDate date) const
{
    return m_numbers.day(date);
}

QString ReportWording::moment(const QDateTime& schoolTime) const
{
    return m_numbers.moment(schoolTime);
}

QString ReportWording::count(qint64 value) const
{
    return m_numbers.count(value);
}

QString ReportWording::percent(std::optional<domain::Tenths> value) const
{
    return m_numbers.percent(value);
}

QString ReportWording::points(std::optional<domain::Tenths> value) const
{
    return m_numbers.points(value);
}

QString ReportWording::coverage(qint64 answered, qint64 expected) const
{
    return m_numbers.coverage(answered, expected);
}

QString ReportWording::filter(const domain::Filter& filter, const domain::School& school, storage::Names names) const
{
    return filterWords(filter, school, m_numbers, names);
}

QString ReportWording::profileRule(domain::Profile profile) const
{
    return ui::profileRule(profile);
}

QString ReportWording::groupRule(const analytics::GroupConditions& conditions) const
{
    return groupSentence(conditions, m_numbers);
}

std::optional<QString> ReportWording::messageValue(
    analytics::MessageField field, const analytics::StudentRow& row, const reports::MessageOccasion& occasion) const
{
    return ui::messageValue(field, row, {occasion.school, &occasion.track, occasion.week, occasion.day, m_numbers});
}

} // namespace farol::ui
