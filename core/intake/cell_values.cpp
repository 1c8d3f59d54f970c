#include "core/intake/cell_values.h"

#include "core/domain/text.h"
#include "core/spreadsheet/number_format.h"

#include <QRegularExpression>

#include <cmath>

namespace farol::intake {

using namespace farol::domain;
using spreadsheet::CellKind;
using spreadsheet::TableCell;

namespace {

/// A decimal number with point or comma; of two different marks the last is the decimal one. Nothing for other text.
std::optional<double> decimal(QString text)
{
    text.remove(u' ').remove(QChar(0xA0)).remove(QChar(0x202F));
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0)
        text.remove(comma > point ? u'.' : u',');
    text.replace(u',', u'.');
    static const QRegularExpression number(QStringLiteral("^[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$"));
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && number.match(text).hasMatch() ? std::optional(value) : std::nullopt;
}

std::optional<double> serialOf(const TableCell& cell)
{
    const auto value = decimal(cell.text);
    // Days of 1954 to 2119: no year, and no number of a week.
    return value && *value >= 20'000.0 && *value < 80'000.0 ? value : std::nullopt;
}

/// The ISO text of a date cell, a serial number or one of the written forms.
QString isoOf(const TableCell& cell, bool countsFrom1904)
{
    if (cell.kind == CellKind::Date)
        return cell.text;
    if (const auto serial = serialOf(cell))
        return spreadsheet::dateOfSerial(*serial, countsFrom1904).value_or(QString());
    static const QRegularExpression brazilian(QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(.*)$"));
    const QString text = lineOf(cell);
    const auto match = brazilian.match(text);
    if (!match.hasMatch())
        return text;
    const QString day = QStringLiteral("%1-%2-%3")
                            .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                                match.captured(1).rightJustified(2, u'0'));
    const QString time = match.captured(4).trimmed();
    return time.isEmpty() ? day : day + u'T' + time;
}

std::optional<Week> keyed(const QString& text)
{
    static const QRegularExpression yearFirst(QStringLiteral("^((?:19|20|21)\\d{2})[-/ ]?[WwSs]?(\\d{1,2})$"));
    static const QRegularExpression weekFirst(QStringLiteral("^[WwSs]?(\\d{1,2})[-/ ]((?:19|20|21)\\d{2})$"));
    auto match = yearFirst.match(text);
    QString year = match.captured(1);
    QString number = match.captured(2);
    if (!match.hasMatch()) {
        match = weekFirst.match(text);
        year = match.captured(2);
        number = match.captured(1);
    }
    return match.hasMatch() ? Week::fromKey(QStringLiteral("%1-W%2").arg(year, number.rightJustified(2, u'0')))
                            : std::nullopt;
}

} // namespace

QString lineOf(const TableCell& cell)
{
    return onOneLine(cell.text).trimmed();
}

Read<Tenths> readShare(const TableCell& cell, Scale scale)
{
    QString text = lineOf(cell);
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    if (text.isEmpty())
        return std::nullopt;
    const bool hasMark = text.endsWith(u'%');
    if (hasMark)
        text.chop(1);
    const auto number = decimal(text);
    if (!number || cell.kind == CellKind::Date)
        return tl::make_unexpected(ProblemKind::BadProgress);
    const bool isFraction = cell.kind == CellKind::Percent || (!hasMark && scale == Scale::Fraction);
    const double tenths = std::round(*number * (isFraction ? 1000.0 : 10.0));
    if (!(tenths >= 0.0 && tenths <= complete))
        return tl::make_unexpected(ProblemKind::ProgressOutOfRange);
    return static_cast<Tenths>(tenths);
}

Scale scaleOf(const spreadsheet::Table& table, int column, qsizetype firstRow)
{
    bool between = false;
    for (qsizetype row = firstRow; row < table.rows(); ++row) {
        const TableCell& cell = table.at(row, column);
        const auto number = cell.kind == CellKind::Percent ? std::nullopt : decimal(cell.text);
        if (!number)
            continue;
        if (*number > 1.0)
            return Scale::Percent;
        between = between || (*number > 0.0 && *number < 1.0);
    }
    return between ? Scale::Fraction : Scale::Percent;
}

Read<qint64> readWhole(const TableCell& cell)
{
    QString text = lineOf(cell);
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression grouped(QStringLiteral("^[0-9]{1,3}([., \\x{a0}\\x{202f}][0-9]{3})+$"));
    static const QRegularExpression marks(QStringLiteral("[., \\x{a0}\\x{202f}]"));
    if (grouped.match(text).hasMatch())
        text.remove(marks);
    // A spreadsheet or a program may have made a whole number one with a fraction.
    static const QRegularExpression zeros(QStringLiteral("[.,]0+$"));
    text.remove(zeros);
    bool isNumber = false;
    qint64 number = text.toLongLong(&isNumber);
    if (!isNumber && cell.kind == CellKind::Number) {
        const double value = text.toDouble(&isNumber);
        isNumber = isNumber && value == std::floor(value) && std::abs(value) < 9e15;
        number = isNumber ? static_cast<qint64>(value) : 0;
    }
    return isNumber && number >= 0 ? Read<qint64>(number) : tl::make_unexpected(ProblemKind::BadNumber);
}

Read<int> readCohort(const TableCell& cell)
{
    static const QRegularExpression name(
        QStringLiteral("^(?:turma|cohort|t)?\\s*(\\d{1,6})(?:[.,]0+)?$"), QRegularExpression::CaseInsensitiveOption);
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    const QString text = lineOf(cell);
    if (text.isEmpty())
        return std::nullopt;
    const auto match = name.match(text);
    return match.hasMatch() ? Read<int>(match.captured(1).toInt()) : tl::make_unexpected(ProblemKind::BadNumber);
}

Read<CellState> readState(const TableCell& cell)
{
    const QString text = folded(cell.text);
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    if (text.isEmpty())
        return std::nullopt;
    if (text == u"valor")
        return CellState::Value;
    if (text == u"nao iniciado")
        return CellState::NotStarted;
    if (text == u"sem acesso")
        return CellState::NoAccess;
    if (text == u"nao coletado")
        return CellState::NotCollected;
    return tl::make_unexpected(ProblemKind::BadState);
}

Read<QDate> readDay(const TableCell& cell, bool countsFrom1904)
{
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    if (lineOf(cell).isEmpty())
        return std::nullopt;
    const QDate date = QDate::fromString(isoOf(cell, countsFrom1904).left(10), Qt::ISODate);
    const bool isPlausible = date.isValid() && date.year() >= 2000 && date.year() <= 2199;
    return isPlausible ? Read<QDate>(date) : tl::make_unexpected(ProblemKind::BadDate);
}

Read<QDateTime> readInstant(const TableCell& cell, bool countsFrom1904, const QTimeZone& zone)
{
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    if (lineOf(cell).isEmpty())
        return std::nullopt;
    const QString iso = isoOf(cell, countsFrom1904);
    QDateTime instant = QDateTime::fromString(iso, Qt::ISODate);
    if (instant.timeSpec() == Qt::LocalTime)
        instant = QDateTime(instant.date(), instant.time(), zone);
    return instant.isValid() ? Read<QDateTime>(instant.toUTC()) : tl::make_unexpected(ProblemKind::BadDate);
}

Read<WeekOrNumber> readWeek(const TableCell& cell, bool countsFrom1904)
{
    if (cell.kind == CellKind::Error)
        return tl::make_unexpected(ProblemKind::ErrorCell);
    const QString text = lineOf(cell);
    if (text.isEmpty())
        return std::nullopt;
    if (const auto week = keyed(text))
        return WeekOrNumber(*week);
    static const QRegularExpression alone(
        QStringLiteral("^(?:semana|week|w|s)?\\s*(\\d{1,2})(?:[.,]0+)?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = alone.match(text);
    const int number = match.captured(1).toInt();
    if (match.hasMatch())
        return number >= 1 && number <= 53 ? Read<WeekOrNumber>(WeekOrNumber(number))
                                           : tl::make_unexpected(ProblemKind::BadWeek);
    const auto day = readDay(cell, countsFrom1904);
    return day && *day ? Read<WeekOrNumber>(WeekOrNumber(Week::ofDate(**day)))
                       : tl::make_unexpected(ProblemKind::BadWeek);
}

} // namespace farol::intake
