#include "sheet_courses.h"

#include "core/domain/text.h"
#include "paper_parts.h"
#include "paper_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::StudentCourse;
using domain::CellState;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SheetCourses)
};

constexpr qreal barWidth = mm(26);
constexpr qreal rowHeight = mm(5);

PaperCell stateOf(const StudentCourse& course, const Numbers& numbers)
{
    if (course.progress() == domain::complete)
        return {course.finished.isValid() ? numbers.day(course.finished) : Words::tr("finished"), Role::Done, false,
            Mark::Finished};
    switch (course.state()) {
    case CellState::NotStarted:
        return {Words::tr("not started"), Role::Muted};
    case CellState::NoAccess:
        return {Words::tr("no access"), Role::Muted};
    case CellState::NotCollected:
        return {Words::tr("not collected"), Role::Muted};
    case CellState::Value:
        break;
    }
    return {};
}

PaperCell barOf(const StudentCourse& course)
{
    PaperCell cell;
    cell.bar = course.progress();
    cell.tick = course.expected;
    cell.isHatched = course.state() == CellState::NotCollected;
    return cell;
}

PaperRow rowOf(const StudentCourse& course, const QString& name, const Numbers& numbers)
{
    const bool isBegun = course.state() != CellState::NotStarted; // before, there is nothing to gain from
    const auto gain = course.gain && isBegun ? std::optional(course.gain->tenths) : std::nullopt;
    const auto lessons = course.cell ? course.cell->lessons : std::nullopt;
    return {{name}, barOf(course), {numbers.share(course.progress()), Role::Text, true},
        {numbers.share(course.expected), Role::Muted}, {gain ? numbers.difference(gain) : QString()},
        {lessons ? numbers.count(*lessons) : QString()}, stateOf(course, numbers)};
}

} // namespace

qreal printSheetCourses(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const StudentAnswer& answer, const Numbers& numbers)
{
    const auto& courses = answer.page->courses;
    const auto finished = std::count_if(courses.begin(), courses.end(),
        [](const StudentCourse& course) { return course.progress() == domain::complete; });
    QRectF room = box;
    room.setTop(printPartTitle(page, fonts, box, Words::tr("Courses"),
        Words::tr("%1 of %Ln finished; the tick is what is expected", nullptr, int(courses.size()))
            .arg(numbers.count(finished))));
    PaperTable table;
    table.columns = {{Words::tr("Course"), 0, Qt::AlignLeft}, {Words::tr("Progress"), barWidth, Qt::AlignLeft},
        {QStringLiteral("%"), mm(12.5), Qt::AlignRight}, {Words::tr("Expected"), mm(15), Qt::AlignRight},
        {Words::tr("Gain"), mm(13), Qt::AlignRight}, {Words::tr("Lessons"), mm(13), Qt::AlignRight},
        {Words::tr("State"), mm(25), Qt::AlignLeft}};
    qreal fixed = 0;
    for (const PaperColumn& column : table.columns)
        fixed += column.width;
    for (const StudentCourse& course : courses) {
        const QString name = domain::onOneLine(course.course.label());
        table.rows.push_back(
            rowOf(course, fonts.elided(PaperFont::Body, name, room.width() - fixed - mm(2.4)), numbers));
    }
    const auto fitting = size_t(std::max(1.0, (room.height() - mm(6)) / rowHeight));
    if (const size_t count = table.rows.size(); count > fitting) {
        table.rows.resize(fitting - 1);
        table.rows.push_back({{Words::tr("and %Ln more", nullptr, int(count - fitting + 1))}, {}, {}, {}, {}, {}, {}});
    }
    return printTable(table, fonts, [&] { return PaperRoom{&page, room}; }).box.top();
}

} // namespace farol::ui
