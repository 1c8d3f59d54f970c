#pragma once

#include "core/reports/wording.h"
#include "numbers.h"

namespace farol::ui {

/// Documents in the words, numbers and dates of the screen.
class ReportWording final : public reports::Wording {
public:
    explicit ReportWording(Numbers numbers = Numbers());

    QString say(const char* source) const override;
    QString title(const QString& source) const override;
    QString week(domain::Week week) const override;
    QString weeks(domain::Week from, domain::Week to) const override;
    QString day(QDate date) const override;
    QString moment(const QDateTime& schoolTime) const override;
    QString count(qint64 value) const override;
    QString percent(std::optional<domain::Tenths> value) const override;
    QString points(std::optional<domain::Tenths> value) const override;
    QString coverage(qint64 answered, qint64 expected) const override;
    QString filter(const domain::Filter& filter, const domain::School& school, storage::Names names) const override;
    QString profileRule(domain::Profile profile) const override;
    QString groupRule(const analytics::GroupConditions& conditions) const override;
    std::optional<QString> messageValue(analytics::MessageField field, const analytics::StudentRow& row,
        const reports::MessageOccasion& occasion) const override;

private:
    Numbers m_numbers;
};

} // namespace farol::ui
