#include "cohort_table.h"

#include "figure_cells.h"
#include "ui/definitions.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::CohortRow;
using analytics::CohortWeeks;
using domain::Value;
using Column = TableColumn<CohortRow>;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CohortTable)
};

void dressName(Column& column, const QString& totalName, const MarkedCohorts& marked)
{
    column.heading = Words::tr("Cohort");
    // The total says whose it is, in the file as on screen.
    column.column.value = [totalName, value = column.column.value](
                              const CohortRow& row) { return row.cohort.value == 0 ? Value(totalName) : value(row); };
    column.widest = totalName.size() > 12 ? totalName.left(20) : QStringLiteral("Turma 00 000");
    column.role = [totalName, chosen = &marked](const CohortRow& row, int role) -> QVariant {
        if (role == Qt::DisplayRole)
            return row.cohort.value == 0 ? totalName : cohortName(row.number);
        if (row.cohort.value == 0)
            return {};
        const int color = chosen->colorOf(row.cohort);
        if (role == Qt::CheckStateRole)
            return color >= 0 ? Qt::Checked : Qt::Unchecked;
        if (role == SeriesRole)
            return color;
        if (role == Qt::ToolTipRole)
            return Words::tr("Marked: drawn in colour on the chart (at most %1).").arg(MarkedCohorts::most);
        return {};
    };
}

void dressWeek(Column& column, const FigureCells& cells, const QString& totalName)
{
    dressFigureWeek(column, cells,
        Words::tr("Mean over the collected cells of the turma's students, and how many students it has.") + u'\n'
            + meanRule(),
        [totalName](const CohortRow& row) { return row.cohort.value == 0 ? totalName : cohortName(row.number); });
}

void dressTutor(Column& column)
{
    column.heading = Words::tr("Tutor");
    column.widest = QStringLiteral("Rafael Gonçalves");
    column.role = [](const CohortRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.tutor)) : QVariant();
    };
}

} // namespace

QString cohortRowId(const CohortRow& row)
{
    return QString::number(row.cohort.value);
}

QString cohortName(int number)
{
    return Words::tr("Cohort %1").arg(number);
}

QString cohortShortName(int number)
{
    //: a turma in a chart, as short as can be: T12
    return Words::tr("C%1").arg(number);
}

std::vector<FooterMark> marksOf(const std::vector<CohortRow>& rows)
{
    return marksOfFigures(rows);
}

std::vector<Column> cohortTable(const CohortWeeks& answer, const Texts& texts, HeatScale scale,
    const QString& totalName, const MarkedCohorts& marked)
{
    std::vector<Column> columns;
    if (answer.weeks.empty())
        return columns;
    const QString signedWidest = texts.difference(-domain::complete);
    size_t place = 0;
    for (auto& shared : analytics::cohortColumns(answer)) {
        Column column;
        column.column = std::move(shared);
        column.heading = column.column.title;
        const QString& key = column.column.key;
        if (key == u"alunos")
            continue; // every week's cell has its own number of students
        if (key == u"turma")
            dressName(column, totalName, marked);
        else if (key == u"tutor")
            dressTutor(column);
        else if (place < answer.weeks.size() && key == answer.weeks[place].key()) {
            dressWeek(column, {&texts, scale, place, answer.weeks.size(), answer.weeks[place]}, totalName);
            ++place;
        } else if (key == u"avanco")
            dressNumber(column, Words::tr("Change"), meanChangeRule(), signedWidest);
        else if (key == u"esperado")
            dressNumber(column, Words::tr("Expected"), expectedRule(), texts.share(domain::complete));
        else if (key == u"diferenca")
            dressNumber(column, Words::tr("Difference"), gapRule(), signedWidest);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
