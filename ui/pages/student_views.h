#pragma once

#include "core/analytics/student_choice.h"
#include "month_table.h"
#include "student_table.h"
#include "view_table.h"

namespace farol::ui {

/// View Geral: students by week.
class GeneralTable final : public TypedViewTable<analytics::StudentRow> {
public:
    explicit GeneralTable(const ViewContext& context);

    QString name() const override;
    void show(const domain::StudentFilter& students) override;
    QString rowsText() const override;
    QString sumOf(const std::vector<int>& rows) const override;
    std::vector<FooterMark> marks() const override { return marksOf(answer().students->rows); }
    QString emptySentence() const override;

private:
    Matches matching(const domain::StudentFilter& students) const override;
};

/// View Mês: students at the beginning and at the end of a month.
class MonthTable final : public TypedViewTable<analytics::MonthRow> {
public:
    explicit MonthTable(const ViewContext& context);

    QString name() const override;
    void show(const domain::StudentFilter& students) override;
    /// With the profiles counted.
    QString rowsText() const override;
    QString sumOf(const std::vector<int>& rows) const override;
    std::vector<FooterMark> marks() const override { return marksOf(answer().month.rows); }
    QString emptySentence() const override;
    EmptyOffer emptyOffer() const override
    {
        return answer().month.photos.empty() ? EmptyOffer::Nothing : EmptyOffer::ClearFilters;
    }

private:
    Matches matching(const domain::StudentFilter& students) const override;
};

} // namespace farol::ui
