#include "course_plot.h"

#include "core/domain/text.h"
#include "progress_figures.h"
#include "ui/definitions.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::WeekFigure;

namespace {

constexpr qsizetype widestLabel = 24; ///< letters of a course's name at the end of its line

class Words {
    Q_DECLARE_TR_FUNCTIONS(CoursePlot)
};

QString labelOf(const domain::Course& course)
{
    const QString name = domain::onOneLine(course.label());
    return name.size() > widestLabel ? name.left(widestLabel - 1) + QChar(0x2026) : name;
}

/// The figures of photographed weeks at their places among all weeks: one without a photo is a gap.
std::vector<WeekFigure> overAllWeeks(const std::vector<WeekFigure>& figures, const std::vector<domain::Week>& weeks)
{
    std::vector<WeekFigure> all;
    auto next = figures.begin();
    for (const domain::Week week : weeks) {
        while (next != figures.end() && next->week < week)
            ++next;
        const bool isPhotographed = next != figures.end() && next->week == week;
        all.push_back(isPhotographed ? *next : WeekFigure());
    }
    return all;
}

} // namespace

PlotContent coursePlot(const ProgressAnswer& answer, const MarkedCourses& marked, const Numbers& numbers)
{
    PlotContent content;
    content.title = Words::tr("Mean progress by course");
    content.subtitle = Words::tr("%1 courses; in colour, those marked in the table")
                           .arg(numbers.count(qint64(answer.courses.rows.size())));
    content.weeks = answer.series.weeks;
    for (const analytics::CourseRow& row : answer.courses.rows) {
        const int color = marked.colorOf(row.course.id);
        PlotSeries line = lineOf(overAllWeeks(row.figures, content.weeks), labelOf(row.course),
            color >= 0 ? LineStyle::Focus : LineStyle::Context, numbers);
        line.color = std::max(0, color);
        line.rowId = QString::number(row.course.id.value);
        content.series.push_back(std::move(line));
    }
    content.series.push_back(
        lineOf(answer.series.whole, Words::tr("expected (all courses)"), LineStyle::Expected, numbers));
    content.formula = meanRule() + u'\n' + lineRule();
    return content;
}

} // namespace farol::ui
