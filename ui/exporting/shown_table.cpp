#include "shown_table.h"

#include "core/spreadsheet/csv.h"

namespace farol::ui {

using domain::Result;
using domain::Value;
using spreadsheet::Going;
using spreadsheet::Tell;

namespace {

constexpr int rowsBetween = 500; ///< so often it is told how far it is

} // namespace

Result<void> eachRow(const ShownTable& table, const Tell& tell,
    const std::function<Result<void>(int row, const std::vector<Value>& values)>& write)
{
    for (int row = 0; row < table.rows; ++row) {
        if (row % rowsBetween == 0 && tell && tell({row, table.rows}) == Going::Stop)
            return domain::failed(domain::Fault::Cancelled);
        if (auto done = write(row, table.read(row)); !done)
            return done;
    }
    return {};
}

Result<void> writeTable(const ShownTable& table, spreadsheet::CsvWriter& writer, const Tell& tell)
{
    QStringList keys;
    for (const ShownColumn& column : table.columns)
        keys << column.key;
    return writer.head(keys).and_then([&] {
        return eachRow(table, tell, [&writer](int, const std::vector<Value>& values) { return writer.row(values); });
    });
}

} // namespace farol::ui
