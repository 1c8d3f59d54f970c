#pragma once

#include "core/reports/wording.h"

namespace farol::tests {

/// Speaks the source texts themselves, and figures as tests like to read them.
class PlainWording final : public reports::Wording {
public:
    QString say(const char* source) const override { return QString::fromUtf8(source); }
    QString title(const QString& source) const override { return source; }
    QString week(domain::Week week) const override { return week.key(); }
    QString weeks(domain::Week from, domain::Week to) const override { return from.key() + u'-' + to.key(); }
    QString day(QDate date) const override { return date.toString(Qt::ISODate); }
    QString moment(const QDateTime& schoolTime) const override { return schoolTime.toString(Qt::ISODate); }
    QString count(qint64 value) const override { return QString::number(value); }
    QString percent(std::optional<domain::Tenths> value) const override
    {
        return value ? QString::number(*value / 10.0, 'f', 1) + u'%' : QStringLiteral("-");
    }
    QString points(std::optional<domain::Tenths> value) const override
    {
        return value ? QString::number(*value / 10.0, 'f', 1) : QStringLiteral("-");
    }
    QString coverage(qint64 answered, qint64 expected) const override
    {
        return QStringLiteral("%1 of %2").arg(answered).arg(expected);
    }
    QString filter(const domain::Filter&, const domain::School&, storage::Names) const override { return {}; }
    QString profileRule(domain::Profile) const override { return QStringLiteral("a rule"); }
    QString groupRule(const analytics::GroupConditions&) const override { return QStringLiteral("a condition"); }
    std::optional<QString> messageValue(
        analytics::MessageField field, const analytics::StudentRow& row, const reports::MessageOccasion&) const override
    {
        if (field == analytics::MessageField::FirstName)
            return row.student.name.section(u' ', 0, 0);
        if (field == analytics::MessageField::Cohort)
            return QString::number(row.cohortNumber);
        return field == analytics::MessageField::Progress ? std::optional(percent(row.last().progress)) : std::nullopt;
    }
};

} // namespace farol::tests
