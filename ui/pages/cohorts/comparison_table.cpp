#include "comparison_table.h"

#include "cohort_charts.h"
#include "ui/definitions.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/cohort_table.h"
#include "ui/pages/progress_figures.h"

#include <QCoreApplication>

#include <map>

namespace farol::ui {

using analytics::ComparisonRow;
using domain::Tenths;
using Column = TableColumn<ComparisonRow>;
using Row = ComparisonRow;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTable)
};

const QString separator = QStringLiteral(" \u00B7 ");

void dressName(Column& column, const Texts& texts, const MarkedCohorts& marked)
{
    column.widest = QStringLiteral("Turma 00 000");
    column.role = [shared = &texts, chosen = &marked](const Row& row, int role) -> QVariant {
        const int color = chosen->colorOf(row.cohort);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return cohortName(row.number);
        case Qt::CheckStateRole:
            return color >= 0 ? Qt::Checked : Qt::Unchecked;
        case SeriesRole:
            return color;
        case MutedRole:
            return !row.statuses;
        case Qt::ToolTipRole: {
            const QString marks =
                Words::tr("Marked: drawn in colour on the charts (at most %1).").arg(MarkedCohorts::most);
            return row.statuses ? marks
                                : marks + u'\n'
                    + Words::tr("Ended: its last photo is of %1.").arg(shared->numbers().week(row.last.week));
        }
        default:
            return {};
        }
    };
}

void dressTutor(Column& column)
{
    column.role = [](const Row& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.tutor)) : QVariant();
    };
}

void dressStart(Column& column, const Texts& texts)
{
    column.look = CellLook::Number;
    column.widest = texts.numbers().day(QDate(2026, 10, 30));
    column.role = [](const Row& row, int role) -> QVariant {
        if (role == Qt::DisplayRole && !row.start)
            return Numbers::missing();
        if (role == Qt::ToolTipRole && !row.start)
            return Words::tr("Without a start date there is no expectation and no week since the start.\nRegister it "
                             "in School, Cohorts and tags.");
        return {};
    };
}

/// A figure with "—" where there is none, and why.
void dressFigure(Column& column, const QString& widest, std::function<QString(const Row&)> why)
{
    column.look = CellLook::Number;
    column.widest = widest;
    column.role = [value = column.column.value, why = std::move(why)](const Row& row, int role) -> QVariant {
        const bool isMissing = std::holds_alternative<std::monostate>(value(row));
        if (role == Qt::DisplayRole && isMissing)
            return Numbers::missing();
        if (role == MutedRole)
            return isMissing;
        return role == Qt::ToolTipRole ? QVariant(why(row)) : QVariant();
    };
}

/// The mean with its coverage, and how many of those who began it is of.
QString meanTip(const Row& row, const Numbers& numbers)
{
    QStringList lines{cohortName(row.number) + separator + numbers.week(row.last.week)};
    lines << Words::tr("Mean %1").arg(numbers.percent(row.last.mean)) + separator
            + coverageText(row.last.counts, numbers);
    lines << Words::tr("%Ln student(s)", nullptr, row.last.students);
    if (const auto stayed = row.stayed())
        lines << Words::tr("Only of who is still there: %1 stayed. When those who were behind leave, the mean rises "
                           "though nobody studied more.")
                     .arg(numbers.wholePercent(*stayed, domain::complete));
    return lines.join(u'\n');
}

QString referenceTip(const Row& row, const Numbers& numbers)
{
    if (!row.age)
        return Words::tr("Without a start date that has come there is no age to compare.");
    if (!row.reference)
        return Words::tr("%1 in study week %2: at least %3 that started before it must have been observed then.")
            .arg(missingEarlier(row.earlier), numbers.count(*row.age), numbers.count(analytics::leastEarlierCohorts));
    return Words::tr("In study week %1, %Ln cohort(s) that started before it: p10 %2, median %3, p90 %4.", nullptr,
        row.reference->cohorts)
        .arg(numbers.count(*row.age), numbers.percent(row.reference->low), numbers.percent(row.reference->median),
            numbers.percent(row.reference->high));
}

QString positionWords(const Row& row)
{
    const auto position = row.position();
    if (!position)
        return !row.age     ? Numbers::missing()
            : row.reference ? Words::tr("p10 and p90 are equal")
                            : missingEarlier(row.earlier);
    if (*position < 0)
        return Words::tr("below p10");
    return *position > domain::complete ? Words::tr("above p90") : Words::tr("between p10 and p90");
}

void dressPosition(Column& column, const Texts& texts, const MarkedCohorts& marked)
{
    column.look = CellLook::Position;
    column.role = [shared = &texts, chosen = &marked](const Row& row, int role) -> QVariant {
        switch (role) {
        case PositionRole: {
            const auto value = row.position();
            const auto median = row.reference ? row.reference->positionOf(row.reference->median) : std::nullopt;
            return value && median ? QVariant::fromValue(PositionMark{*median, *value}) : QVariant();
        }
        case SeriesRole:
            return chosen->colorOf(row.cohort);
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return positionWords(row);
        case Qt::ToolTipRole:
            return positionWords(row) + u'\n' + referenceTip(row, shared->numbers());
        default:
            return {};
        }
    };
}

QString retentionTip(const Row& row, const Numbers& numbers)
{
    if (!row.age)
        return Words::tr("Without a start date that has come there is no time to count from.");
    if (row.retention.isEmpty())
        return Words::tr("Retention needs two photos and at least %1 students.").arg(analytics::leastInObservation);
    return Words::tr("From study week %1 to %2; %3 could have left in the last of them.")
        .arg(numbers.count(row.retention.from), numbers.count(row.retention.last()),
            numbers.count(row.retention.observed.back()));
}

/// A share in whole percent, as figures of people are.
void wholePercents(Column& column, const Texts& texts)
{
    column.widest = texts.numbers().wholePercent(1, 1);
    column.role = [value = column.column.value, other = column.role, shared = &texts](
                      const Row& row, int role) -> QVariant {
        const domain::Value own = value(row);
        const auto* percent = std::get_if<domain::Percent>(&own);
        if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && percent)
            return shared->numbers().wholePercent(percent->tenths, domain::complete);
        return other(row, role);
    };
}

struct Heading {
    QString title;
    QString tip;
};

std::map<QString, Heading> headings()
{
    return {
        {QStringLiteral("turma"), {Words::tr("Cohort"), {}}},
        {QStringLiteral("tutor"), {Words::tr("Tutor"), {}}},
        {QStringLiteral("inicio"), {Words::tr("Start"), Words::tr("The start date registered for the cohort.")}},
        {QStringLiteral("semana_de_estudo"),
            {Words::tr("Week"),
                Words::tr("The study week the cohort was in at its last photo: weeks since the start, without the\n"
                          "recess weeks, which stop its clock.")}},
        {QStringLiteral("alunos"), {Words::tr("Students"), Words::tr("Students listed in the last photo.")}},
        {QStringLiteral("media"),
            {Words::tr("Mean (%)"), Words::tr("Of the last photo.") + u' ' + meanRule() + u'\n' + survivorRule()}},
        {QStringLiteral("cobertura"), {Words::tr("Coverage"), coverageRule()}},
        {QStringLiteral("mediana_anteriores"),
            {Words::tr("Earlier median"),
                Words::tr("Median, in the same study week, of the means of the cohorts of the track that started\n"
                          "before this one; at least %1 must have been observed then.")
                    .arg(analytics::leastEarlierCohorts)}},
        {QStringLiteral("diferenca"),
            {Words::tr("Difference"), Words::tr("Mean minus the median of earlier cohorts, in percentage points.")}},
        {QStringLiteral("posicao"),
            {Words::tr("Position between p10 and p90"),
                Words::tr("The bar goes from p10 to p90 of the earlier cohorts in the same study week; the tick is\n"
                          "their median, the dot this cohort. A hollow dot at an end lies beyond it.")}},
        {QStringLiteral("retencao"),
            {Words::tr("Retention"),
                Words::tr("Share of students who stay in the cohort (Kaplan-Meier): week by week, those who did not\n"
                          "leave among those in observation, multiplied. Moving to another cohort of the track is\n"
                          "not leaving, and a list that failed says nothing.")}},
        {QStringLiteral("em_dia"),
            {Words::tr("On track"),
                Words::tr("On track or finished, of the students of the last photo.") + u'\n'
                    + statusLine(domain::Status::OnTrack) + u'\n' + statusLine(domain::Status::Finished)}},
        {QStringLiteral("parados"), {Words::tr("Stalled"), stalledLine()}},
    };
}

void dress(Column& column, const Texts& texts, const MarkedCohorts& marked)
{
    const QString& key = column.column.key;
    const QString share = texts.share(domain::complete);
    const auto mean = [shared = &texts](const Row& row) { return meanTip(row, shared->numbers()); };
    const auto reference = [shared = &texts](const Row& row) { return referenceTip(row, shared->numbers()); };
    const auto last = [](const Row& row) {
        return row.statuses ? QString() : Words::tr("Not in the last photo: the cohort has ended.");
    };
    if (key == u"turma")
        dressName(column, texts, marked);
    else if (key == u"tutor")
        dressTutor(column);
    else if (key == u"inicio")
        dressStart(column, texts);
    else if (key == u"semana_de_estudo" || key == u"alunos")
        dressFigure(column, QStringLiteral("000"), [](const Row&) { return QString(); });
    else if (key == u"media" || key == u"cobertura")
        dressFigure(column, share, mean);
    else if (key == u"mediana_anteriores")
        dressFigure(column, share, reference);
    else if (key == u"diferenca")
        dressFigure(column, texts.difference(-domain::complete), reference);
    else if (key == u"posicao")
        dressPosition(column, texts, marked);
    else if (key == u"retencao")
        dressFigure(column, share, [shared = &texts](const Row& row) { return retentionTip(row, shared->numbers()); });
    else
        dressFigure(column, QStringLiteral("000"), last);
    if (key == u"retencao" || key == u"em_dia")
        wholePercents(column, texts);
}

} // namespace

QString comparisonRowId(const ComparisonRow& row)
{
    return QString::number(row.cohort.value);
}

std::vector<Column> comparisonTable(const Texts& texts, const MarkedCohorts& marked)
{
    const std::map<QString, Heading> words = headings();
    std::vector<Column> columns;
    for (auto& shared : analytics::comparisonColumns()) {
        Column column;
        column.column = std::move(shared);
        const Heading& heading = words.at(column.column.key);
        column.heading = heading.title;
        column.tip = heading.tip;
        dress(column, texts, marked);
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace farol::ui
