#pragma once

#include "cohort_table.h"
#include "course_table.h"
#include "view_table.h"

namespace farol::ui {

/// View Por turma: means by week, those marked drawn in colour.
class CohortsTable final : public TypedViewTable<analytics::CohortRow> {
public:
    CohortsTable(const ViewContext& context, std::shared_ptr<MarkedCohorts> marked);

    QString name() const override;
    void show(const domain::StudentFilter& students) override;
    QString rowsText() const override;
    QString sumOf(const std::vector<int>& rows) const override;
    std::vector<FooterMark> marks() const override { return marksOf(answer().cohorts.rows); }
    QString emptySentence() const override;
    void toggle(const QString& rowId) override;
    const MarkedCohorts& marked() const { return *m_marked; }

private:
    Matches matching(const domain::StudentFilter& students) const override;

    std::shared_ptr<MarkedCohorts> m_marked;
};

/// View Por curso: means by week, those marked drawn in colour.
class CoursesTable final : public TypedViewTable<analytics::CourseRow> {
public:
    explicit CoursesTable(const ViewContext& context);

    QString name() const override;
    void show(const domain::StudentFilter& students) override;
    QString rowsText() const override;
    QString sumOf(const std::vector<int>& rows) const override;
    std::vector<FooterMark> marks() const override { return marksOf(answer().courses.rows); }
    QString emptySentence() const override;
    void toggle(const QString& rowId) override;
    const MarkedCourses& marked() const { return m_marked; }

private:
    Matches matching(const domain::StudentFilter& students) const override;

    MarkedCourses m_marked;
};

} // namespace farol::ui
