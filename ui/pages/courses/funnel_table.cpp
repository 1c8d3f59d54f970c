#include "funnel_table.h"

#include "core/analytics/course_funnel_columns.h"
#include "ui/definitions.h"

#include <QCoreApplication>

#include <map>

namespace farol::ui {

using analytics::CourseFunnelRow;
using domain::Value;
using Column = TableColumn<CourseFunnelRow>;
using Row = CourseFunnelRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FunnelTable)
};

/// What a column of figures says beyond its value; nothing where it has no more to say.
using Tell = std::function<QString(const Row&, const Numbers&)>;

struct Dress {
    QString heading;
    QString tip; ///< the formula
    QString widest;
    Tell text = {}; ///< in place of the value
    Tell cellTip = {};
};

QString ofThese(int part, int whole, const Numbers& numbers)
{
    return Words::tr("%1 of %2").arg(numbers.count(part), numbers.count(whole));
}

/// "1,5", "3": weeks from halves of them.
QString weeksText(int halves, const Numbers& numbers)
{
    return halves % 2 == 0 ? numbers.count(halves / 2) : numbers.share(halves * 5);
}

QString startedTip(const Row& row, const Numbers& numbers)
{
    return Words::tr("%1 of %2 students; %3 have not begun, or it is not known yet")
        .arg(numbers.count(row.started), numbers.count(row.students()), numbers.count(row.notStarted()));
}

QString medianTip(const Row& row, const Numbers& numbers)
{
    QStringList lines;
    if (row.halfWithin)
        lines << Words::tr("Half of %Ln student(s) finished within these weeks", nullptr, row.timed);
    else
        lines << Words::tr("Too few to tell: %1 finished with a known start, %2 more are needed")
                     .arg(numbers.count(row.timed), numbers.count(analytics::leastTimed - row.timed));
    if (row.finished > row.timed)
        lines << Words::tr(
            "%Ln student(s) more came with progress: nobody knows since when", nullptr, row.finished - row.timed);
    if (row.plannedHalfWeeks)
        lines << Words::tr("Expected: %1 weeks").arg(weeksText(*row.plannedHalfWeeks, numbers));
    return lines.join(u'\n');
}

QString stalledTip(const Row& row, const Numbers& numbers)
{
    if (row.judged == 0)
        return Words::tr("Nobody under way was collected in the last three photos");
    return Words::tr("%1 of those under way who were collected in the last three photos; %2 under way in all")
        .arg(ofThese(row.stalled, row.judged, numbers), numbers.count(row.underWay()));
}

QString gainTip(const Row& row, const Numbers& numbers)
{
    if (row.moving == 0)
        return Words::tr("Nobody had it under way and was collected in both photos");
    const QString moved = Words::tr("%1 moved on").arg(ofThese(row.moved, row.moving, numbers));
    return row.gain && row.gain->estimated
        ? moved + u'\n' + Words::tr("Estimated: there are weeks without a photo between; the gain is divided by them")
        : moved;
}

QString meanTip(const Row& row, const Numbers& numbers)
{
    const domain::CellCounts& counts = row.last().counts;
    QString tip = numbers.coverage(counts.answered, counts.expected());
    if (counts.noAccess > 0)
        tip += QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(counts.noAccess));
    return tip;
}

QString gainText(const Row& row, const Numbers& numbers)
{
    if (!row.gain)
        return {};
    const QString gain = numbers.difference(row.gain->tenths);
    return row.gain->estimated ? QStringLiteral("\u2248\u00A0") + gain : gain;
}

std::map<QString, Dress> countDresses(const Texts& texts)
{
    const QString share = texts.share(domain::complete);
    const QString count = QStringLiteral("0.000");
    return {
        {QStringLiteral("alunos"),
            {Words::tr("Students"),
                Words::tr("Students of the filter whose photo of the last week has the course.\n"
                          "Each counts once; who has no access to the course is left out."),
                count, {}, meanTip}},
        {QStringLiteral("iniciaram"),
            {Words::tr("Started"), Words::tr("Of these, who had progress in the course in some photo so far."), count,
                {}, startedTip}},
        {QStringLiteral("concluiram"),
            {Words::tr("Finished"), Words::tr("Of these, who had 100\u00A0% of the course in some photo so far."),
                count, {}, {}}},
        {QStringLiteral("concluiram_pct"),
            {Words::tr("Finished (%)"), Words::tr("Finished divided by students."), share, {}, {}}},
        {QStringLiteral("coletados"),
            {Words::tr("Collected"),
                Words::tr("How many of the students were answered in the last week: the mean is over these."),
                Words::tr("%1 of %2").arg(count, count),
                [](const Row& row, const Numbers& numbers) {
                    return ofThese(row.last().counts.answered, row.students(), numbers);
                },
                meanTip}},
    };
}

std::map<QString, Dress> figureDresses(const Texts& texts)
{
    const QString share = texts.share(domain::complete);
    const QString difference = texts.difference(-domain::complete);
    const QString count = QStringLiteral("0.000");
    const QString few = QStringLiteral("000"); // of one course at a time
    return {
        {QStringLiteral("semanas_mediana"),
            {Words::tr("Weeks (median)"),
                Words::tr("In how many weeks half of those who finished did so, from the week of the first progress to "
                          "that of 100\u00A0%, both included.\nOnly who was seen to start counts; nothing is told of "
                          "fewer than %1.")
                    .arg(analytics::leastTimed),
                count, {}, medianTip}},
        {QStringLiteral("parados"),
            {Words::tr("Stalled here"),
                Words::tr("Under way in the course without any gain in it in the last two photos."), count, {},
                stalledTip}},
        {QStringLiteral("parados_pct"),
            {Words::tr("Stalled (%)"),
                Words::tr("Stalled here divided by those under way who were collected in the last three photos."),
                share, {}, stalledTip}},
        {QStringLiteral("avanco"),
            {Words::tr("Gain"),
                Words::tr(
                    "Mean gain in the course since the photo before, in percentage points a week, of those who had "
                    "it under way and were collected in both."),
                QStringLiteral("\u2248 ") + difference, gainText, gainTip}},
        {QStringLiteral("moveram"),
            {Words::tr("Moved on"),
                Words::tr("Who gained in the course since the photo before, of those who had it under way."),
                Words::tr("%1 of %2").arg(few, few),
                [](const Row& row, const Numbers& numbers) {
                    return row.moving == 0 ? Numbers::missing() : ofThese(row.moved, row.moving, numbers);
                },
                gainTip}},
        {QStringLiteral("media"),
            {Words::tr("Mean (%)"),
                Words::tr("Mean progress in the course over the students collected in the last week: not started "
                          "counts as 0; not collected and without access never enter it."),
                share, {}, meanTip}},
        {QStringLiteral("esperado"), {Words::tr("Expected (%)"), expectedRule(), share, {}, {}}},
    };
}

Column figureColumn(domain::Column<Row> shared, const Dress& dress, const Texts& texts)
{
    Column column;
    column.column = std::move(shared);
    column.look = CellLook::Number;
    column.heading = dress.heading;
    column.tip = dress.tip;
    column.widest = dress.widest;
    column.role = [dress, value = column.column.value, texts = &texts](const Row& row, int role) -> QVariant {
        const bool isKnown = row.last().photographed;
        if (role == Qt::ToolTipRole)
            return isKnown && dress.cellTip ? QVariant(courseLabel(row) + u'\n' + dress.cellTip(row, texts->numbers()))
                                            : QVariant();
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
            return {};
        if (!isKnown || value(row) == Value())
            return Numbers::missing();
        return dress.text ? QVariant(dress.text(row, texts->numbers())) : QVariant();
    };
    return column;
}

Column nameColumn(domain::Column<Row> shared)
{
    Column column;
    column.column = std::move(shared);
    column.heading = Words::tr("Course");
    column.tip = Words::tr("The courses in the order of the track.");
    column.role = [](const Row& row, int role) -> QVariant {
        if (role == SortRole)
            return row.place;
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return courseLabel(row);
        return role == Qt::ToolTipRole
            ? QVariant(domain::onOneLine(row.course.name) + u'\n' + Words::tr("Enter: its students in Progress"))
            : QVariant();
    };
    return column;
}

} // namespace

QString courseRowId(const Row& row)
{
    return QString::number(row.course.id.value);
}

QString courseLabel(const Row& row)
{
    return domain::onOneLine(row.course.label());
}

QString courseSentence(const Row& row, const Numbers& numbers)
{
    if (!row.last().photographed)
        return Words::tr("%1: nobody has it in this week").arg(courseLabel(row));
    const QString sentence = Words::tr("%1: %2 students, %3 started, %4 finished (%5)")
                                 .arg(courseLabel(row), numbers.count(row.students()), numbers.count(row.started),
                                     numbers.count(row.finished), numbers.percent(row.finishedShare()));
    return row.stalled == 0
        ? sentence
        : sentence + QStringLiteral(", ") + Words::tr("%1 stalled in it").arg(numbers.count(row.stalled));
}

std::vector<Column> funnelTable(const Texts& texts)
{
    std::map<QString, Dress> dresses = countDresses(texts);
    dresses.merge(figureDresses(texts));
    std::vector<Column> columns;
    for (domain::Column<Row>& shared : analytics::courseFunnelColumns()) {
        if (shared.key == u"curso")
            columns.push_back(nameColumn(std::move(shared)));
        else if (const auto dress = dresses.find(shared.key); dress != dresses.end())
            columns.push_back(figureColumn(std::move(shared), dress->second, texts));
    }
    return columns;
}

} // namespace farol::ui
