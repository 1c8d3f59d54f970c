#include "student_table.h"

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

QString tr(const char* text)
{
    return QCoreApplication::translate("StudentTable", text);
}

Value percentOf(std::optional<domain::Tenths> tenths)
{
    return tenths ? Value(Percent{*tenths}) : Value();
}

QString situationWords(const StudentWeek& week, bool neverEntered)
{
    QStringList words{statusWord(week.status)};
    if (week.stalled)
        words << tr("stalled");
    if (neverEntered)
        words << tr("never entered");
    return words.join(QStringLiteral(", "));
}

Column nameColumn()
{
    Column column;
    column.column = {QStringLiteral("aluno"), QStringLiteral("Student"), ColumnKind::Text,
        [](const StudentRow& row) -> Value { return row.student.name; }};
    column.heading = tr("Student");
    column.role = [](const StudentRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.student.name)) : QVariant();
    };
    return column;
}

Column contactColumn(const QString& key, const QString& heading, const QString& widest, QString domain::Student::*field)
{
    Column column;
    column.column = {key, heading, ColumnKind::Text, [field](const StudentRow& row) -> Value { return row.student.*field; }};
    column.heading = heading;
    column.widest = widest;
    column.role = [field](const StudentRow& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.student.*field)) : QVariant();
    };
    return column;
}

Column cohortColumn()
{
    Column column;
    column.column = {QStringLiteral("turma"), QStringLiteral("Cohort"), ColumnKind::Code,
        [](const StudentRow& row) -> Value { return qint64(row.cohortNumber); }};
    column.look = CellLook::Number;
    column.heading = tr("Cohort");
    column.widest = QStringLiteral("000");
    return column;
}

Column situationColumn(const Texts& texts)
{
    Column column;
    column.column = {QStringLiteral("situacao"), QStringLiteral("Situation"), ColumnKind::Text,
        [](const StudentRow& row) -> Value {
            return row.last().member ? Value(statusWord(row.last().status)) : Value();
        }};
    column.look = CellLook::Situation;
    column.heading = tr("Situation");
    column.tip = tr("Progress against what is expected by the turma's clock:\non track down to the tolerance, then "
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
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return situationWords(last, row.neverEntered());
        default:
            return {};
        }
    };
    return column;
}

std::optional<domain::Tenths> shownOf(const StudentWeek& week, HeatScale scale)
{
    return scale == HeatScale::Progress ? week.progress : week.gap();
}

QString weekTip(const StudentRow& row, const StudentWeek& week, domain::Week name, const Texts& texts)
{
    const Numbers& numbers = texts.numbers();
    QStringList lines{domain::onOneLine(row.student.name) + QStringLiteral(" \u00B7 ") + numbers.week(name)};
    QStringList figures;
    if (week.progress)
        figures << tr("Progress %1").arg(numbers.percent(week.progress));
    if (week.expected)
        figures << tr("expected %1").arg(numbers.percent(week.expected));
    if (week.gap())
        figures << tr("difference %1").arg(numbers.points(week.gap()));
    if (!figures.isEmpty())
        lines << figures.join(QStringLiteral(" \u00B7 "));
    QString coverage = numbers.coverage(week.counts.answered, week.counts.expected());
    if (week.counts.noAccess > 0)
        coverage += QStringLiteral(" \u00B7 ") + tr("%1 without access").arg(numbers.count(week.counts.noAccess));
    lines << coverage;
    if (markOfWeek(week) == CellMark::NotCollected)
        lines << tr("Not collected: outside the means.");
    return lines.join(u'\n');
}

QString accessibleOf(CellMark mark)
{
    switch (mark) {
    case CellMark::NotStarted:
        return tr("not started");
    case CellMark::NotCollected:
        return tr("not collected");
    case CellMark::NoAccess:
        return tr("no access");
    case CellMark::Absent:
        return tr("not in the cohort");
    case CellMark::Value:
        break;
    }
    return {};
}

QVariant weekRole(const StudentRow& row, size_t place, domain::Week name, const Texts& texts, HeatScale scale, int role)
{
    const StudentWeek& week = row.weeks[place];
    const CellMark mark = markOfWeek(week);
    const auto shown = shownOf(week, scale);
    switch (role) {
    case MarkRole:
        return int(mark == CellMark::NotStarted && scale == HeatScale::Difference ? CellMark::Value : mark);
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

Column weekColumn(const StudentWeeks& answer, size_t place, const Texts& texts, HeatScale scale)
{
    const domain::Week week = answer.weeks[place];
    const bool isProgress = scale == HeatScale::Progress;
    Column column;
    column.column = {week.key(), week.key(), isProgress ? ColumnKind::Share : ColumnKind::Difference,
        [place, scale](const StudentRow& row) { return percentOf(shownOf(row.weeks[place], scale)); }};
    column.look = CellLook::Heat;
    column.heading = texts.numbers().shortWeek(week);
    column.tip = texts.numbers().week(week) + u'\n'
        + (isProgress ? tr("Mean of the collected cells among the chosen courses.")
                      : tr("Progress minus expected, in percentage points."));
    column.widest = texts.difference(-domain::complete);
    column.week = week;
    column.isLatest = place + 1 == answer.weeks.size();
    column.role = [place, week, scale, shared = &texts](const StudentRow& row, int role) {
        return weekRole(row, place, week, *shared, scale, role);
    };
    return column;
}

Column gainColumn(const Texts& texts)
{
    Column column;
    column.column = {QStringLiteral("avanco"), QStringLiteral("Gain"), ColumnKind::Difference,
        [](const StudentRow& row) -> Value {
            return row.last().gain ? Value(Percent{row.last().gain->tenths}) : Value();
        }};
    column.look = CellLook::Number;
    column.heading = tr("Gain");
    column.tip = tr("Difference to the previous photo over the cells collected in both, per week, in percentage points.");
    column.widest = texts.difference(-domain::complete);
    column.role = [](const StudentRow& row, int role) -> QVariant {
        const auto& gain = row.last().gain;
        if (role == MutedRole)
            return gain && gain->tenths == 0;
        if (role == Qt::ToolTipRole && gain && gain->estimated)
            return tr("Estimated: several weeks lay between the two photos.");
        return {};
    };
    return column;
}

Column sparkColumn(size_t weeks, const Texts& texts)
{
    const size_t from = weeks > sparkWeeks ? weeks - sparkWeeks : 0;
    Column column;
    column.column = {QStringLiteral("linha"), {}, ColumnKind::Text, [](const StudentRow&) -> Value { return {}; }};
    column.look = CellLook::Spark;
    column.heading = tr("%1 wk.").arg(texts.numbers().count(qint64(weeks - from)));
    column.tip = tr("Progress of the last weeks; each line has its own scale, at least 8 p.p. high.");
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

Column shareColumn(const QString& key, const QString& heading, const QString& tip, ColumnKind kind, const QString& widest,
    std::function<std::optional<domain::Tenths>(const StudentWeek&)> figure)
{
    Column column;
    column.column = {key, heading, kind, [figure](const StudentRow& row) { return percentOf(figure(row.last())); }};
    column.look = CellLook::Number;
    column.heading = heading;
    column.tip = tip;
    column.widest = widest;
    return column;
}

Column accessColumn(const Texts& texts, QDate today)
{
    Column column;
    column.column = {QStringLiteral("ultimo_acesso"), QStringLiteral("Last access"), ColumnKind::Moment,
        [](const StudentRow& row) -> Value {
            return row.last().lastAccess ? Value(*row.last().lastAccess) : Value();
        }};
    column.heading = tr("Last access");
    column.tip = tr("When the student last entered the platform, as its list said at the photo.");
    column.widest = texts.numbers().daysAgo(today.addDays(-20), today);
    column.role = [today, shared = &texts](const StudentRow& row, int role) -> QVariant {
        const auto& access = row.last().lastAccess;
        if (role == Qt::DisplayRole && row.last().member)
            return shared->numbers().daysAgo(access ? std::optional(shared->dayOf(*access)) : std::nullopt, today);
        if (role == Qt::ToolTipRole && row.last().member)
            return access ? shared->moment(*access) : tr("never entered");
        return {};
    };
    return column;
}

} // namespace

QString studentRowId(const StudentRow& row)
{
    return QStringLiteral("%1:%2").arg(row.student.id.value).arg(row.cohort.value);
}

QString studentSearchText(const StudentRow& row)
{
    QString digits;
    for (const QChar c : row.student.phone) {
        if (c.isDigit())
            digits += c;
    }
    return QStringList{row.student.name, row.student.email, row.student.phone, digits}.join(u' ');
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

std::vector<Column> studentTable(const StudentWeeks& answer, const Texts& texts, const StudentTableChoice& choice)
{
    std::vector<Column> columns{nameColumn()};
    if (choice.contacts == Contacts::Shown) {
        columns.push_back(contactColumn(QStringLiteral("email"), tr("E-mail"),
            QStringLiteral("nome.sobrenome@exemplo.com"), &domain::Student::email));
        columns.push_back(contactColumn(
            QStringLiteral("celular"), tr("Phone"), QStringLiteral("+5511900000000"), &domain::Student::phone));
    }
    if (answer.weeks.empty())
        return columns;
    columns.push_back(cohortColumn());
    columns.push_back(situationColumn(texts));
    for (size_t place = 0; place < answer.weeks.size(); ++place)
        columns.push_back(weekColumn(answer, place, texts, choice.scale));
    columns.push_back(gainColumn(texts));
    columns.push_back(sparkColumn(answer.weeks.size(), texts));
    columns.push_back(shareColumn(QStringLiteral("esperado"), tr("Expected"),
        tr("What progress should be by now: courses one after the other, each over its expected weeks."),
        ColumnKind::Share, texts.share(domain::complete), [](const StudentWeek& week) { return week.expected; }));
    columns.push_back(shareColumn(QStringLiteral("diferenca"), tr("Difference"),
        tr("Progress minus expected, in percentage points."), ColumnKind::Difference,
        texts.difference(-domain::complete), [](const StudentWeek& week) { return week.gap(); }));
    columns.push_back(accessColumn(texts, choice.today));
    return columns;
}

} // namespace farol::ui
