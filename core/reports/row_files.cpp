#include "core/reports/row_files.h"

#include "core/reports/counted_sink.h"
#include "core/reports/workbook_sink.h"
#include "core/spreadsheet/whole_file.h"

namespace farol::reports {

using domain::Result;
using spreadsheet::Workbook;
using spreadsheet::WorkbookChoice;

namespace {

/// Once more when all rows are there, and when the file is: until it has its name it can be cancelled.
Result<void> tell(const RowFile& how, const RowFileEnd& end)
{
    const bool isGoing = !how.tell || how.tell({end.rows, how.expected}) == spreadsheet::Going::On;
    return isGoing ? Result<void>() : domain::failed(domain::Fault::Cancelled);
}

Result<void> writeRows(ReportSink& sink, const RowFile& how, const WriteRows& rows, RowFileEnd& end)
{
    CountedSink counted(sink, how.tell, how.expected);
    return rows(counted).and_then([&] {
        end.rows = counted.rows();
        return sink.finish().and_then([&] { return tell(how, end); });
    });
}

Result<void> writeWorkbook(const QString& name, const RowFile& how, const WriteRows& rows, RowFileEnd& end)
{
    WorkbookChoice choice = how.workbook;
    choice.memory = spreadsheet::Memory::Constant;
    choice.zone = how.zone;
    auto workbook = Workbook::open(name, choice);
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    const bool isTooLong = how.expected.value_or(0) >= choice.rowsInSheet; // the heading takes a row as well
    WorkbookSink sink(
        *workbook, how.sheet, isTooLong ? WorkbookSink::Sheets::ByWeek : WorkbookSink::Sheets::Together, how.title);
    if (auto written = writeRows(sink, how, rows, end); !written)
        return written;
    end.sheets = sink.sheets();
    end.cutTexts = workbook->cutTexts();
    return workbook->close().and_then([&] { return tell(how, end); });
}

} // namespace

Result<RowFileEnd> writeRowFile(const QString& file, const RowFile& how, const WriteRows& rows)
{
    RowFileEnd end;
    const auto byName = [&](const QString& name) { return writeWorkbook(name, how, rows, end); };
    const auto toDevice = [&](QIODevice& device) {
        const auto sink = makeSink(how.format, device, how.dialect, how.zone);
        return writeRows(*sink, how, rows, end);
    };
    const auto written = how.format == Format::Xlsx ? spreadsheet::writeWholeByName(file, byName)
                                                    : spreadsheet::writeWhole(file, toDevice);
    return written.map([&] { return end; });
}

} // namespace farol::reports
