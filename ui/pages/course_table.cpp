#include "course_table.h"

#include "figure_cells.h"
#include "ui/definitions.h"

#include <QCoreApplication>

#include <array>
#include <map>

namespace farol::ui {

using analytics::CourseRow;
using analytics::CourseWeeks;
using domain::Value;
using Column = TableColumn<CourseRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CourseTable)
};

/// What a column of figures says on screen.
struct Heading {
    const char* key;
    QString heading;
    QString tip;
    QString widest;
};

/// Sorted by it, the courses stand in the order of the trilha.
void dressName(Column& column, const CourseWeeks& answer, const QString& totalName, const MarkedCourses& marked)
{
    constexpr qsizetype widestName = 26; // letters
    std::map<domain::CourseId, qint64> places;
    for (const CourseRow& row : answer.rows) {
        places.emplace(row.course.id, qint64(places.size()));
        const QString name = domain::onOneLine(row.course.label()).left(widestName);
        if (name.size() > column.widest.size())
            column.widest = name;
    }
    column.widest += QStringLiteral("0000"); // room for its check box
    column.heading = Words::tr("Course");
    column.column.value = [totalName, value = column.column.value](const CourseRow& row) {
        return row.course.id.value == 0 ? Value(totalName) : value(row);
    };
    column.role = [totalName, places, chosen = &marked](const CourseRow& row, int role) -> QVariant {
        const bool isTotal = row.course.id.value == 0;
        if (role == Qt::DisplayRole)
            return isTotal ? totalName : domain::onOneLine(row.course.label());
        if (isTotal)
            return {};
        if (role == SortRole)
            return places.at(row.course.id);
        const int color = chosen->colorOf(row.course.id);
        if (role == Qt::CheckStateRole)
            return color >= 0 ? Qt::Checked : Qt::Unchecked;
        if (role == SeriesRole)
            return color;
        if (role == Qt::ToolTipRole)
            return domain::onOneLine(row.course.name) + u'\n'
                + Words::tr("Marked: drawn in colour on the chart (at most %1).").arg(MarkedCourses::most);
        return {};
    };
}

std::array<Heading, 6> headings(const Texts& texts)
{
    const QString signedWidest = texts.difference(-domain::complete);
    const QString counted = texts.numbers().count(10000);
    return {{
        {"variacao", Words::tr("Change"), meanChangeRule(), signedWidest},
        {"esperado", Words::tr("Expected"),
            Words::tr("What progress should be by now in this course, by the clock of each student's turma."),
            texts.share(domain::complete)},
        {"diferenca", Words::tr("Difference"), gapRule(), signedWidest},
        {"nao_iniciado", Words::tr("Not started"),
            Words::tr("Students whom the platform answered with 0 in the last week."), counted},
        {"em_andamento", Words::tr("Under way"), Words::tr("Students between 0 and 100 % in the last week."), counted},
        {"concluido", Words::tr("Finished"), Words::tr("Students with 100 % in the last week."), counted},
    }};
}

} // namespace

QString courseRowId(const CourseRow& row)
{
    return QString::number(row.course.id.value);
}

std::vector<FooterMark> marksOf(const std::vector<CourseRow>& rows)
{
    return marksOfFigures(rows);
}

std::vector<Column> courseTable(const CourseWeeks& answer, const Texts& texts, HeatScale scale,
    const QString& totalName, const MarkedCourses& marked)
{
    std::vector<Column> columns;
    if (answer.weeks.empty())
        return columns;
    const auto named = headings(texts);
    const auto nameOf = [totalName](const CourseRow& row) {
        return row.course.id.value == 0 ? totalName : domain::onOneLine(row.course.label());
    };
    size_t place = 0;
    for (auto& shared : analytics::courseColumns(answer)) {
        const QString key = shared.key;
        if (key == u"curso_id" || key == u"alunos")
            continue; // the name says which; every week's cell has its own number of students
        Column column;
        column.column = std::move(shared);
        column.heading = column.column.title;
        if (key == u"curso") {
            dressName(column, answer, totalName, marked);
        } else if (place < answer.weeks.size() && key == answer.weeks[place].key()) {
            dressFigureWeek(column, {&texts, scale, place, answer.weeks.size(), answer.weeks[place]},
                Words::tr("Mean over the collected cells of the course, and how many students have it."), nameOf);
            ++place;
        }
        for (const Heading& heading : named) {
            if (key == QLatin1String(heading.key))
                dressNumber(column, heading.heading, heading.tip, heading.widest);
        }
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
