#include "told_tables.h"

#include "core/spreadsheet/csv_reader.h"

#include <gtest/gtest.h>

namespace farol::tests {

using namespace farol::intake;

spreadsheet::Table tableOf(const std::string& csv)
{
    const auto text = spreadsheet::decodeText(QByteArray::fromStdString(csv));
    EXPECT_TRUE(text);
    auto table = spreadsheet::readCsv(*text, QStringLiteral("tabela.csv"));
    EXPECT_TRUE(table);
    return *std::move(table);
}

QDateTime intakeNow()
{
    return {QDate(2026, 4, 1), QTime(12, 0), Qt::UTC};
}

Checked<Preview> previewed(const World& world, const std::string& csv, const Choices& choices)
{
    return previewOf(world.connection(), {tableOf(csv)}, choices, intakeNow());
}

qint64 imported(const World& world, const std::string& csv, const Choices& choices)
{
    const auto preview = previewed(world, csv, choices);
    EXPECT_TRUE(preview) << problemsOf(preview);
    if (!preview)
        return 0;
    const auto filled = storage::fillBatch(world.connection(), preview->batch, intakeNow(), world.school().zone);
    EXPECT_TRUE(filled) << filled.error().detail.toStdString();
    return filled.value_or(0);
}

std::string problemsOf(const Checked<Preview>& preview)
{
    if (preview)
        return "none";
    std::string text;
    for (const Problem& problem : preview.error().problems) {
        const QString line = QStringLiteral("%1 %2 %3 %4")
                                 .arg(problem.place.line)
                                 .arg(problem.place.column)
                                 .arg(static_cast<int>(problem.kind))
                                 .arg(problem.value);
        text += line.toStdString() + '\n';
    }
    return text;
}

std::string leftOutOf(const Checked<Preview>& preview)
{
    if (!preview)
        return problemsOf(preview);
    std::string text;
    for (const LeftOut& each : preview->leftOut) {
        const QString line = QStringLiteral("%1 %2 %3 %4")
                                 .arg(static_cast<int>(each.reason))
                                 .arg(each.about)
                                 .arg(each.rows)
                                 .arg(each.first.line);
        text += line.toStdString() + '\n';
    }
    return text;
}

} // namespace farol::tests
