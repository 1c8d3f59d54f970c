#include "core/reports/workbook_sink.h"

#include "core/analytics/words.h"

#include <algorithm>

namespace farol::reports {

using analytics::Heading;
using domain::ColumnKind;
using domain::Result;
using domain::Value;
using spreadsheet::Sheet;
using spreadsheet::ToneWord;

WorkbookSink::WorkbookSink(spreadsheet::Workbook& workbook, const QString& name, Sheets sheets, Title title) :
    m_workbook(workbook),
    m_sheets(sheets),
    m_headingTitle(std::move(title)),
    m_name(name)
{
}

Result<void> WorkbookSink::head(const std::vector<Heading>& headings)
{
    m_headings = headings;
    const auto week =
        std::find_if(headings.begin(), headings.end(), [](const Heading& heading) { return heading.key == u"semana"; });
    if (week != headings.end())
        m_week = static_cast<size_t>(week - headings.begin());
    if (m_sheets == Sheets::ByWeek && m_week)
        return {}; // the first row tells which sheet comes first
    return begin(m_name);
}

Result<void> WorkbookSink::begin(const QString& name)
{
    m_name = name;
    m_sheet = &m_workbook.sheet(name);
    ++m_count;
    std::vector<spreadsheet::SheetColumn> columns;
    for (const Heading& heading : m_headings)
        columns.push_back({m_headingTitle ? m_headingTitle(heading) : heading.key, heading.kind});
    auto done = m_sheet->head(columns, {spreadsheet::Narrowing::Filter});
    color(*m_sheet);
    return done;
}

void WorkbookSink::color(Sheet& sheet) const
{
    std::vector<ToneWord> words;
    for (const domain::Status status : domain::allStatuses)
        words.push_back({analytics::word(status), spreadsheet::toneOf(status)});
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const int column = static_cast<int>(i);
        if (m_headings[i].key == u"situacao")
            sheet.toneWords(column, words);
        else if (m_headings[i].kind == ColumnKind::Share)
            sheet.heatByValue(column, column);
    }
}

Result<void> WorkbookSink::row(std::span<const Value> values)
{
    QString name = m_name;
    if (m_sheets == Sheets::ByWeek && m_week) {
        if (const auto* week = std::get_if<QString>(&values[*m_week]))
            name = *week;
    }
    // A sheet that is full goes on in the next, whose name counts on by itself.
    if (!m_sheet || name != m_name || m_sheet->rowsLeft() == 0) {
        if (auto begun = begin(name); !begun)
            return begun;
    }
    return m_sheet->row(values);
}

Result<void> WorkbookSink::finish()
{
    return m_sheet ? Result<void>() : begin(m_name);
}

} // namespace farol::reports
