#include "student_table.h"

#include "core/analytics/words.h"
#include "ui/data/situation_panel.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::StudentRow;
using analytics::StudentWeek;
using analytics::StudentWeeks;
using domain::ColumnKind;
using domain::Percent;
using domain::Value;
using Column = TableColumn<StudentRow>;

namespace {

constexpr size_t sparkWeeks = 10;

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentTable)
};

QString shownName(const domain::Student& student)
{
    return analytics::isErased(student) ? Words::tr("Erased person") : domain::onOneLine(student.name);
}

QString situationWords(const StudentWeek& week, bool neverEntered)
{
    QStringList words{statusWord(week.status)};
    if (week.stalled)
        words << Words::tr("stalled");
    if (neverEntered)
        words << Words::tr("never entered");
    return words.join(QStringLiteral(", "));
}

void dressName(Column& column)
{
    column.heading = Words::tr("Student");
    column.role = [](const StudentRow& row, int role) -> QVariant {
        const bool isErased = role == Qt::DisplayRole && analytics::isErased(row.student);
        return role == Qt::ToolTipRole || isErased ? QVariant(shownName(row.student)) : QVariant();
    };
}

void dressContact(Column& column, const QString& heading, const QString& widest, QString domain::Student::*field)
{
    column.heading = heading;
    column.widest = widest;
    column.role = [field](const StudentRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.student.*field)) : QVariant();
    };
}

void dressCohort(Column& column)
{
    column.look = CellLook::Number;
    column.heading = Words::tr("Cohort");
    column.widest = QStringLiteral("000");
}

void dressSituation(Column& column, const Texts& texts)
{
    column.look = CellLook::Situation;
    column.heading = Words::tr("Situation");
    column.tip =
        Words::tr("Progress against what is expected by the turma's clock:\non track down to the tolerance, then "
                  "attention, then late.\nFinished: every course at %1.")
            .arg(texts.numbers().percent(domain::complete));
    for (const domain::Status status : domain::allStatuses) {
        if (statusWord(status).size() > column.widest.size())
            column.widest = statusWord(status);
    }
    column.role = [](const StudentRow& row, int role) -> QVariant {
        const StudentWeek& last = row.last();
        if (!last.member)
            return {};
        switch (role) {
        case StatusRole:
        case SortRole:
            return int(last.status);
        case StalledRole:
            return last.stalled;
        case NeverEnteredRole:
            return row.neverEntered();
        case Qt::DisplayRole:
            return statusWord(last.status);
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return situationWords(last, row.neverEntered());
        default:
            return {};
        }
    };
}

std::optional<domain::Tenths> shownOf(const StudentWeek& week, HeatScale scale)
{
    return scale == HeatScale::Progress ? week.progress : week.gap();
}

QString weekTip(const StudentRow& row, const StudentWeek& week, domain::Week name, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    QStringList lines{shownName(row.student) + QStringLiteral(" \u00B7 ") + numbers.week(name)};
    QStringList figures;
    if (week.progress)
        figures << Words::tr("Progress %1").arg(numbers.percent(week.progress));
    if (week.expected)
        figures << Words::tr("expected %1").arg(numbers.percent(week.expected));
    if (week.gap())
        figures << Words::tr("difference %1").arg(numbers.points(week.gap()));
    if (!figures.isEmpty())
        lines << figures.join(QStringLiteral(" \u00B7 "));
    QString coverage = numbers.coverage(week.counts.answered, week.counts.expected());
    if (week.counts.noAccess > 0)
        coverage +=
            QStringLiteral(" \u00B7 ") + Words::tr("%1 without access").arg(numbers.count(week.counts.noAccess));
    lines << coverage;
    if (markOfWeek(week) == CellMark::NotCollected)
        lines << Words::tr("Not collected: outside the means.");
    return lines.join(u'\n');
}

QString accessibleOf(CellMark mark)
{
    switch (mark) {
    case CellMark::NotStarted:
        return Words::tr("not started");
    case CellMark::NotCollected:
        return Words::tr("not collected");
    case CellMark::NoAccess:
        return Words::tr("no access");
    case CellMark::Absent:
        return Words::tr("not in the cohort");
    case CellMark::Value:
        break;
    }
    return {};
}

QVariant weekRole(const StudentRow& row, size_t place, domain::Week name, const Texts& texts, HeatScale scale, int role)
{
    const StudentWeek& week = row.weeks[place];
    CellMark mark = markOfWeek(week);
    if (mark == CellMark::NotStarted && scale == HeatScale::Difference)
        mark = CellMark::Value; // a progress of zero has a gap as any other
    const auto shown = shownOf(week, scale);
    switch (role) {
    case MarkRole:
        return int(mark);
    case TenthsRole:
        return shown ? QVariant(*shown) : QVariant();
    case Qt::DisplayRole:
        return mark == CellMark::Value && !shown ? QVariant(Numbers::missing()) : QVariant();
    case Qt::AccessibleTextRole:
        return mark == CellMark::Value ? QVariant() : QVariant(accessibleOf(mark));
    case Qt::ToolTipRole:
        return week.member ? QVariant(weekTip(row, week, name, texts)) : QVariant();
    default:
        return {};
    }
}

void dressWeek(Column& column, const StudentWeeks& answer, size_t place, const Texts& texts, HeatScale scale)
{
    const domain::Week week = answer.weeks[place];
    const bool isProgress = scale == HeatScale::Progress;
    if (!isProgress) {
        column.column.kind = ColumnKind::Difference;
        column.column.value = [place](const StudentRow& row) -> Value {
            const auto gap = row.weeks[place].gap();
            return gap ? Value(Percent{*gap}) : Value();
        };
    }
    column.look = CellLook::Heat;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n'
        + (isProgress ? Words::tr("Mean of the collected cells among the chosen courses.")
                      : Words::tr("Progress minus expected, in percentage points."));
    column.widest = texts.share(domain::complete);
    column.week = week;
    column.isLatest = place + 1 == answer.weeks.size();
    column.role = [place, week, scale, shared = &texts](
                      const StudentRow& row, int role) { return weekRole(row, place, week, *shared, scale, role); };
}

void dressGain(Column& column, const Texts& texts)
{
    column.look = CellLook::Number;
    column.heading = Words::tr("Gain");
    column.tip =
        Words::tr("Difference to the previous photo over the cells collected in both, per week, in percentage points.");
    column.widest = texts.difference(-domain::complete);
    column.role = [](const StudentRow& row, int role) -> QVariant {
        const auto& gain = row.last().gain;
        if (role == MutedRole)
            return gain && gain->tenths == 0;
        if (role == Qt::ToolTipRole && gain && gain->estimated)
            return Words::tr("Estimated: several weeks lay between the two photos.");
        return {};
    };
}

Column sparkColumn(size_t weeks, const Texts& texts)
{
    const size_t from = weeks > sparkWeeks ? weeks - sparkWeeks : 0;
    Column column;
    column.column = {QStringLiteral("linha"), {}, ColumnKind::Text, [](const StudentRow&) -> Value { return {}; }};
    column.look = CellLook::Spark;
    column.heading = Words::tr("%1 wk.").arg(texts.numbers().count(qint64(weeks - from)));
    column.tip = Words::tr("Progress of the last weeks; each line has its own scale, at least 8 p.p. high.");
    column.role = [from, shared = &texts](const StudentRow& row, int role) -> QVariant {
        if (role == SortRole)
            return row.last().gain ? QVariant(row.last().gain->tenths) : QVariant();
        if (role != SparkRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
            return {};
        Spark spark;
        QStringList words;
        for (size_t i = from; i < row.weeks.size(); ++i) {
            spark.push_back(row.weeks[i].progress);
            words << shared->numbers().share(row.weeks[i].progress);
        }
        return role == SparkRole ? QVariant::fromValue(spark) : QVariant(words.join(u' '));
    };
    return column;
}

void dressFigure(Column& column, const QString& heading, const QString& tip, const QString& widest)
{
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
}

void dressAccess(Column& column, const Texts& texts, QDate today)
{
    column.heading = Words::tr("Last access");
    column.tip = Words::tr("When the student last entered the platform, as its list said at the photo.");
    column.widest = texts.numbers().daysAgo(today.addDays(-20), today);
    column.role = [today, shared = &texts](const StudentRow& row, int role) -> QVariant {
        const auto& access = row.last().lastAccess;
        if (role == Qt::DisplayRole && row.last().member)
            return shared->numbers().daysAgo(access ? std::optional(shared->dayOf(*access)) : std::nullopt, today);
        if (role == Qt::ToolTipRole && row.last().member)
            return access ? shared->moment(*access) : Words::tr("never entered");
        return {};
    };
}

/// How a column of the files looks on screen, told by its key; weeks are dressed by their place.
void dress(Column& column, const Texts& texts, QDate today)
{
    const QString& key = column.column.key;
    if (key == u"aluno")
        dressName(column);
    else if (key == u"email")
        dressContact(
            column, Words::tr("E-mail"), QStringLiteral("nome.sobrenome@exemplo.com"), &domain::Student::email);
    else if (key == u"celular")
        dressContact(column, Words::tr("Phone"), QStringLiteral("+5511900000000"), &domain::Student::phone);
    else if (key == u"turma")
        dressCohort(column);
    else if (key == u"situacao")
        dressSituation(column, texts);
    else if (key == u"avanco")
        dressGain(column, texts);
    else if (key == u"esperado")
        dressFigure(column, Words::tr("Expected"),
            Words::tr("What progress should be by now: courses one after the other, each over its expected weeks."),
            texts.share(domain::complete));
    else if (key == u"diferenca")
        dressFigure(column, Words::tr("Difference"), Words::tr("Progress minus expected, in percentage points."),
            texts.difference(-domain::complete));
    else if (key == u"ultimo_acesso")
        dressAccess(column, texts, today);
}

} // namespace

QString studentRowId(const StudentRow& row)
{
    return QStringLiteral("%1:%2").arg(row.student.id.value).arg(row.cohort.value);
}

domain::StudentId studentOfRow(const QString& rowId)
{
    return {rowId.section(u':', 0, 0).toLongLong()};
}

CellMark markOfWeek(const StudentWeek& week)
{
    if (!week.member)
        return CellMark::Absent;
    if (week.counts.answered == 0) {
        const bool isRefused = week.counts.cells > 0 && week.counts.noAccess == week.counts.cells;
        return isRefused ? CellMark::NoAccess : CellMark::NotCollected;
    }
    return week.counts.sumTenths == 0 ? CellMark::NotStarted : CellMark::Value;
}

std::vector<FooterMark> marksOf(const std::vector<StudentRow>& rows)
{
    std::array<bool, 5> seen{};
    const auto see = [&seen](FooterMark mark, bool occurs) { seen[size_t(mark)] |= occurs; };
    for (const StudentRow& row : rows) {
        for (const StudentWeek& week : row.weeks) {
            const CellMark mark = markOfWeek(week);
            see(FooterMark::NotStarted, mark == CellMark::NotStarted);
            see(FooterMark::NotCollected, mark == CellMark::NotCollected);
            see(FooterMark::NoAccess, mark == CellMark::NoAccess);
        }
        see(FooterMark::Stalled, row.last().member && row.last().stalled);
        see(FooterMark::NeverEntered, row.neverEntered());
    }
    std::vector<FooterMark> marks;
    for (size_t i = 0; i < seen.size(); ++i) {
        if (seen[i])
            marks.push_back(static_cast<FooterMark>(i));
    }
    return marks;
}

Column studentColumn(domain::Column<StudentRow> shared, const Texts& texts, QDate today)
{
    Column column;
    column.column = std::move(shared);
    column.heading = column.column.title;
    dress(column, texts, today);
    return column;
}

std::vector<Column> studentTable(const StudentWeeks& answer, const Texts& texts, const StudentTableChoice& choice)
{
    std::vector<Column> columns;
    if (answer.weeks.empty())
        return columns;
    for (auto& shared : analytics::studentColumns(answer, choice.contacts)) {
        columns.push_back(studentColumn(std::move(shared), texts, choice.today));
        for (size_t place = 0; place < answer.weeks.size(); ++place) {
            if (answer.weeks[place].key() == columns.back().column.key)
                dressWeek(columns.back(), answer, place, texts, choice.scale);
        }
        if (columns.back().column.key == u"avanco")
            columns.push_back(sparkColumn(answer.weeks.size(), texts));
    }
    return columns;
}

} // namespace farol::ui
