#include "core/intake/look.h"

#include "core/intake/previewing.h"
#include "core/intake/told_row.h"
#include "core/storage/masking.h"

namespace farol::intake {

using namespace farol::domain;
using spreadsheet::Table;

namespace {

constexpr int sampleRows = 4;

void takeSample(const Table& table, Look& look)
{
    for (int column = 0; column < table.columns() && look.mapping.headingRow < table.rows(); ++column) {
        const QString heading = lineOf(table.at(look.mapping.headingRow, column));
        look.headings << (heading.isEmpty() ? spreadsheet::columnLetters(column) : heading);
    }
    for (qsizetype row = look.mapping.headingRow + 1; row < table.rows() && look.sample.size() < sampleRows; ++row) {
        if (table.isBlank(row))
            continue;
        QStringList cells;
        for (int column = 0; column < table.columns(); ++column)
            cells << lineOf(table.at(row, column));
        look.sample.push_back(cells);
    }
}

} // namespace

Result<std::vector<storage::IntakeRecord>> earlierImports(const storage::Connection& connection)
{
    const auto names = storage::namesOf(connection);
    auto records = storage::intakeRecords(connection);
    if (!names || !records)
        return names ? records : tl::make_unexpected(names.error());
    if (*names == storage::Names::Masked) {
        for (storage::IntakeRecord& record : *records)
            record.file.clear();
    }
    return records;
}

Result<Look> lookAt(const storage::Connection& connection, const School& school,
    const std::shared_ptr<const TableFiles>& files, const Choices& choices, const QDateTime& now)
{
    const auto names = storage::namesOf(connection);
    if (!names)
        return tl::make_unexpected(names.error());
    if (*names == storage::Names::Masked)
        return failed(Fault::Invalid, QStringLiteral("names are hidden"));
    Noted noted;
    Look look{files, choices, proposeMapping(files->tables.front(), choices.columns, noted), {}, {}, {}, school,
        refused(Error{Fault::Invalid, {}})};
    takeSample(files->tables.front(), look);
    if (look.mapping.kind() == TableKind::Registration) {
        look.registration = registrationOf(school, files->tables, choices);
        return look;
    }
    for (const Table& table : files->tables) {
        Noted again;
        look.bareWeeks.merge(bareWeeks(table, proposeMapping(table, choices.columns, again)));
    }
    look.preview = previewOf(connection, files->tables, choices, now);
    if (look.preview) {
        look.preview->batch.file = files->names;
        look.preview->batch.sha256 = files->sha256;
    }
    return look;
}

} // namespace farol::intake
