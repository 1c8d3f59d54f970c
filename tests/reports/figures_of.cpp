#include "figures_of.h"

#include "core/analytics/snapshot.h"
#include "tests/reports/plain_wording.h"

#include <gtest/gtest.h>

namespace farol::tests {

using namespace farol::domain;

namespace {

/// Keeps a report's rows as a workbook must hold them.
class KeepingSink final : public analytics::RowSink {
public:
    explicit KeepingSink(QStringList without) :
        m_without(std::move(without))
    {
    }

    Result<void> head(const std::vector<analytics::Heading>& headings) override
    {
        m_headings = headings;
        for (const analytics::Heading& heading : headings) {
            if (!m_without.contains(heading.key))
                kept.titles << heading.title;
        }
        return {};
    }

    Result<void> row(std::span<const Value> values) override
    {
        QStringList row;
        for (size_t i = 0; i < values.size(); ++i) {
            if (!m_without.contains(m_headings[i].key))
                row << asRead(values[i], m_headings[i].kind);
        }
        kept.rows.push_back(row);
        return {};
    }

    ExpectedRows kept;

private:
    QStringList m_without;
    std::vector<analytics::Heading> m_headings;
};

} // namespace

ExpectedRows rowsOf(const storage::Connection& connection, const School& school, analytics::ReportName name,
    const Filter& filter, const QStringList& without)
{
    KeepingSink sink(without);
    const auto written = analytics::writeReport(name, connection, school, filter, sink);
    EXPECT_TRUE(written) << (written ? QString() : written.error().detail).toStdString();
    return sink.kept;
}

OpenedBook weekReport(const World& world, const WeekAsked& asked)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.xlsx"));
    const storage::Connection reader = world.reader();
    EXPECT_TRUE(storage::setNames(reader, asked.names));
    const PlainWording wording;
    const QDateTime now(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC); // Sunday 21:00 in São Paulo
    const reports::WeekReportChoice choice{wording, now, asked.groups, asked.rowsInSheet};
    const auto written = reports::writeWeekReport(reader, world.school(), asked.filter, choice, file);
    EXPECT_TRUE(written) << (written ? QString() : written.error().detail).toStdString();
    return written ? openWorkbook(file) : OpenedBook();
}

void expectTable(const OpenedSheet& sheet, const ExpectedRows& expected)
{
    SCOPED_TRACE(sheet.name.toStdString());
    const int heading = sheet.headingAt(expected.titles.constFirst());
    ASSERT_GE(heading, 0);
    QStringList titles;
    for (const QString& title : expected.titles)
        titles << QStringLiteral("s:") + title;
    EXPECT_EQ(sheet.rows[size_t(heading)].mid(0, titles.size()), titles);
    const auto found = sheet.below(heading, expected.rows.size());
    ASSERT_EQ(found.size(), expected.rows.size());
    for (size_t row = 0; row < found.size(); ++row) {
        EXPECT_EQ(
            found[row].mid(0, titles.size()).join(u'|').toStdString(), expected.rows[row].join(u'|').toStdString())
            << "row " << row;
    }
}

} // namespace farol::tests
