#include "opened_workbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <gtest/gtest.h>

namespace farol::tests {

using namespace farol::domain;

namespace {

QStringList texts(const QJsonValue& array)
{
    QStringList all;
    for (const QJsonValue& value : array.toArray())
        all << value.toString();
    return all;
}

std::vector<QStringList> rowsOf(const QJsonValue& array)
{
    std::vector<QStringList> rows;
    for (const QJsonValue& row : array.toArray())
        rows.push_back(texts(row));
    return rows;
}

OpenedSheet sheetOf(const QJsonObject& json)
{
    OpenedSheet sheet{json[QLatin1String("name")].toString(), rowsOf(json[QLatin1String("rows")]),
        rowsOf(json[QLatin1String("formats")]), texts(json[QLatin1String("hatched")]),
        json[QLatin1String("freeze")].toString(), json[QLatin1String("filter")].toString(), {}, {}, json};
    for (const QJsonValue& condition : json[QLatin1String("conditions")].toArray())
        sheet.conditions << condition[QLatin1String("type")].toString() + u' '
                + condition[QLatin1String("range")].toString();
    for (const QJsonValue& chart : json[QLatin1String("charts")].toArray())
        sheet.charts.push_back(chart.toInt());
    return sheet;
}

} // namespace

int OpenedSheet::headingAt(const QString& first) const
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row].value(0) == QStringLiteral("s:") + first && !rows[row].value(1).isEmpty())
            return int(row);
    }
    return -1;
}

int OpenedSheet::columnOf(int heading, const QString& title) const
{
    return heading < 0 ? -1 : int(rows[size_t(heading)].indexOf(QStringLiteral("s:") + title));
}

std::vector<QStringList> OpenedSheet::below(int heading, size_t count) const
{
    std::vector<QStringList> found;
    for (size_t row = size_t(heading + 1); heading >= 0 && found.size() < count && row < rows.size(); ++row)
        found.push_back(rows[row]);
    return found;
}

bool OpenedSheet::contains(const QString& text) const
{
    for (const QStringList& row : rows) {
        for (const QString& cell : row) {
            if (cell.contains(text))
                return true;
        }
    }
    return false;
}

const OpenedSheet& OpenedBook::sheet(const QString& name) const
{
    static const OpenedSheet none;
    for (const OpenedSheet& sheet : sheets) {
        if (sheet.name == name)
            return sheet;
    }
    ADD_FAILURE() << "no sheet " << name.toStdString() << " in " << names().join(u'|').toStdString();
    return none;
}

QStringList OpenedBook::names() const
{
    QStringList all;
    for (const OpenedSheet& sheet : sheets)
        all << sheet.name;
    return all;
}

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    constexpr int longest = 180'000; // ms
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(longest);
    const QByteArray output = process.readAllStandardOutput();
    EXPECT_TRUE(ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        << program.toStdString() << ": " << process.errorString().toStdString() << '\n'
        << process.readAllStandardError().toStdString();
    return output;
}

OpenedBook openWorkbook(const QString& file)
{
    const QJsonObject json = QJsonDocument::fromJson(
        outputOf(QStringLiteral("/usr/bin/python3"), {QStringLiteral(FAROL_OPENED_WORKBOOK), file}))
                                 .object();
    OpenedBook book{json[QLatin1String("title")].toString(), json[QLatin1String("subject")].toString(),
        json[QLatin1String("creator")].toString(), {}};
    for (const QJsonValue& sheet : json[QLatin1String("sheets")].toArray())
        book.sheets.push_back(sheetOf(sheet.toObject()));
    EXPECT_FALSE(book.sheets.empty());
    return book;
}

QString asRead(const Value& value, ColumnKind kind, const QTimeZone& zone)
{
    const auto number = [](double read) { return QStringLiteral("n:") + QString::number(read, 'g', 12); };
    if (const auto* text = std::get_if<QString>(&value))
        return QStringLiteral("s:") + *text;
    if (const auto* count = std::get_if<qint64>(&value))
        return kind == ColumnKind::Code ? QStringLiteral("s:%1").arg(*count) : number(double(*count));
    if (const auto* percent = std::get_if<Percent>(&value))
        return number(percent->tenths / (kind == ColumnKind::Difference ? 10.0 : 1000.0));
    if (const auto* day = std::get_if<QDate>(&value))
        return QStringLiteral("d:") + day->toString(Qt::ISODate) + QStringLiteral("T00:00:00");
    if (const auto* instant = std::get_if<QDateTime>(&value))
        return QStringLiteral("d:") + instant->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return {};
}

} // namespace farol::tests
