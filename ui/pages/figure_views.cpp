#include "figure_views.h"

#include "core/domain/text.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CohortRow;
using analytics::CourseRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(farol::ui::ProgressBody)
};

} // namespace

CohortsTable::CohortsTable(const ViewContext& context, std::shared_ptr<MarkedCohorts> marked) :
    TypedViewTable(context, &cohortRowId),
    m_marked(std::move(marked))
{
}

QString CohortsTable::name() const
{
    return Words::tr("Cohorts by week");
}

void CohortsTable::show(const domain::StudentFilter& students)
{
    std::vector<domain::CohortId> all;
    for (const analytics::CohortSeries& cohort : answer().series.cohorts)
        all.push_back(cohort.cohort);
    m_marked->markSome(all);
    const analytics::CohortWeeks& cohorts = answer().cohorts;
    take(ProgressView::ByCohort, students,
        cohortTable(cohorts, context().texts, context().state.scale, context().totalName(), *m_marked),
        shared(cohorts.rows), cohorts.rows.empty() ? std::nullopt : std::optional(cohorts.total));
}

CohortsTable::Matches CohortsTable::matching(const domain::StudentFilter& students) const
{
    return [wanted = domain::folded(students.searched)](const CohortRow& row) {
        return domain::folded(cohortName(row.number) + u' ' + row.tutor).contains(wanted);
    };
}

QString CohortsTable::rowsText() const
{
    return Words::tr("In each cell: mean progress (%) and, smaller, the number of students");
}

/// Only how many: a student of two of them would count twice in anything else.
QString CohortsTable::sumOf(const std::vector<int>& rows) const
{
    return Words::tr("%Ln cohort(s) chosen", nullptr, int(rows.size()));
}

QString CohortsTable::emptySentence() const
{
    return Words::tr("No cohort with these filters");
}

void CohortsTable::toggle(const QString& rowId)
{
    m_marked->toggle(domain::CohortId{rowId.toLongLong()});
}

CoursesTable::CoursesTable(const ViewContext& context) :
    TypedViewTable(context, &courseRowId)
{
}

QString CoursesTable::name() const
{
    return Words::tr("Courses by week");
}

void CoursesTable::show(const domain::StudentFilter& students)
{
    const analytics::CourseWeeks& courses = answer().courses;
    std::vector<domain::CourseId> all;
    for (const CourseRow& row : courses.rows)
        all.push_back(row.course.id);
    m_marked.markSome(all);
    take(ProgressView::ByCourse, students,
        courseTable(courses, context().texts, context().state.scale, context().totalName(), m_marked),
        shared(courses.rows), courses.rows.empty() ? std::nullopt : std::optional(courses.total));
}

CoursesTable::Matches CoursesTable::matching(const domain::StudentFilter& students) const
{
    return [wanted = domain::folded(students.searched)](const CourseRow& row) {
        return domain::folded(row.course.name + u' ' + row.course.shortName).contains(wanted);
    };
}

QString CoursesTable::rowsText() const
{
    return Words::tr("In each cell: mean progress (%) and, smaller, the number of students who have the course");
}

QString CoursesTable::sumOf(const std::vector<int>& rows) const
{
    domain::CellCounts counts;
    for (const int row : rows) {
        if (!model().row(row).figures.empty())
            counts += model().row(row).figures.back().counts;
    }
    return Words::tr("%Ln course(s) chosen", nullptr, int(rows.size())) + QStringLiteral(" \u00B7 ")
        + Words::tr("mean %1").arg(numbers().percent(counts.progress())) + QStringLiteral(" \u00B7 ")
        + numbers().coverage(counts.answered, counts.expected());
}

QString CoursesTable::emptySentence() const
{
    return Words::tr("No course with these filters");
}

void CoursesTable::toggle(const QString& rowId)
{
    m_marked.toggle(domain::CourseId{rowId.toLongLong()});
}

} // namespace farol::ui
