#include "report_output.h"

#include "core/analytics/row_counts.h"
#include "interrupt.h"
#include "ui/numbers.h"
#include "words.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace farol::cli {

using domain::Result;
using reports::Format;
using spreadsheet::Going;
using spreadsheet::Written;

namespace {

/// Says how far a long file has come, every few seconds, and listens for Ctrl+C meanwhile.
class Progress {
public:
    explicit Progress(Context& context) :
        m_context(context),
        m_interrupt([this] { m_going = Going::Stop; })
    {
        m_sinceSaid.start();
    }

    Going tell(const Written& written)
    {
        QCoreApplication::processEvents();
        constexpr qint64 between = 3000; // milliseconds
        if (written.of && m_sinceSaid.hasExpired(between)) {
            m_sinceSaid.restart();
            m_context.tell(Words::tr("%1 of %2 rows").arg(m_numbers.count(written.rows), m_numbers.count(*written.of)));
        }
        return m_going;
    }

private:
    Context& m_context;
    Going m_going = Going::On;
    Interrupt m_interrupt;
    QElapsedTimer m_sinceSaid;
    ui::Numbers m_numbers;
};

void tellOfSheets(Context& context, const AskedReport& asked, const std::vector<analytics::WeekRows>& weeks)
{
    const int sheets = analytics::sheetsFor(weeks, spreadsheet::excelRows);
    if (asked.format != Format::Xlsx || sheets == 1)
        return;
    const ui::Numbers numbers;
    context.tell(Words::tr("%1 rows do not fit one sheet of Excel (%2): each week gets its own, %3 sheets in all.")
                     .arg(numbers.count(analytics::totalRows(weeks)), numbers.count(spreadsheet::excelRows),
                         numbers.count(sheets)));
}

spreadsheet::WorkbookChoice workbookOf(const Context& context, const AskedReport& asked, const domain::School& school)
{
    spreadsheet::WorkbookChoice choice;
    choice.title = asked.key;
    choice.author = QStringLiteral("Farol");
    choice.footer = ui::Numbers().moment(context.now().toTimeZone(school.zone));
    choice.createdAt = context.now();
    return choice;
}

} // namespace

Result<void> writeToDevice(
    QIODevice& device, const AskedReport& asked, const storage::Connection& reader, const domain::School& school)
{
    const auto sink = reports::makeSink(asked.format, device, asked.dialect, school.zone);
    return analytics::writeReport(asked.name, reader, school, asked.filter, *sink).and_then([&] {
        return sink->finish();
    });
}

Result<void> writeToFile(Context& context, const QString& file, const AskedReport& asked,
    const storage::Connection& reader, const domain::School& school)
{
    const auto weeks = analytics::rowCounts(asked.name, reader, school, asked.filter);
    if (!weeks)
        return tl::make_unexpected(weeks.error());
    tellOfSheets(context, asked, *weeks);
    Progress progress(context);
    reports::RowFile how{asked.format, asked.dialect, school.zone, asked.key, workbookOf(context, asked, school)};
    if (!weeks->empty())
        how.expected = analytics::totalRows(*weeks);
    how.tell = [&progress](const Written& written) { return progress.tell(written); };
    const auto rows = [&](analytics::RowSink& sink) {
        return analytics::writeReport(asked.name, reader, school, asked.filter, sink);
    };
    const auto end = reports::writeRowFile(file, how, rows);
    if (!end)
        return tl::make_unexpected(end.error());
    if (end->cutTexts > 0)
        context.tell(
            Words::tr("%n text(s) were longer than a cell of Excel takes; they end in \"…\".", nullptr, end->cutTexts));
    return {};
}

} // namespace farol::cli
