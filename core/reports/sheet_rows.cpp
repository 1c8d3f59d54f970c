#include "core/reports/sheet_rows.h"

#include "core/analytics/words.h"
#include "core/reports/column_width.h"

#include <algorithm>
#include <array>

namespace farol::reports {

using analytics::Heading;
using domain::Result;
using domain::Value;

namespace {

/// Columns that tell who somebody is, even with the name masked.
bool isPersonal(const QString& key)
{
    static constexpr std::array keys{u"aluno_id", u"email", u"celular", u"tutor"};
    return std::any_of(keys.begin(), keys.end(), [&](QStringView personal) { return key == personal; });
}

/// The keys of the contract are for programs: in a document people read words. Those of the other columns are words.
Value shownValue(const QString& key, const Value& value)
{
    const auto* text = key == u"tipo" ? std::get_if<QString>(&value) : nullptr;
    for (const analytics::ChangeKind kind : analytics::allChangeKinds) {
        if (text && *text == analytics::word(kind))
            return analytics::shownWord(kind);
    }
    return value;
}

} // namespace

SheetRows::SheetRows(const ReportSource& source, Ticker& ticker, NextSheet next, Split split) :
    m_source(source),
    m_ticker(ticker),
    m_next(std::move(next)),
    m_split(split)
{
}

Result<void> SheetRows::head(const std::vector<Heading>& headings)
{
    for (size_t i = 0; i < headings.size(); ++i) {
        if (headings[i].key == u"semana")
            m_weekPlace = i;
        if (m_source.isMasked() && isPersonal(headings[i].key))
            continue;
        m_headings.push_back(headings[i]);
        m_places.push_back(i);
    }
    return {};
}

Result<void> SheetRows::begin(const QString& weekKey)
{
    m_week = weekKey;
    m_sheet = &m_next(weekKey);
    std::vector<spreadsheet::SheetColumn> columns;
    int frozen = 0;
    for (const Heading& heading : m_headings) {
        columns.push_back({m_source.wording().title(heading.title), heading.kind, columnWidth(heading.key)});
        if (heading.key == u"aluno" || heading.key == u"curso")
            frozen = frozen == 0 ? int(columns.size()) : frozen;
    }
    if (const auto done = m_sheet->head(columns, {spreadsheet::Narrowing::Filter, frozen}); !done)
        return done;
    dress();
    return {};
}

void SheetRows::dress()
{
    for (size_t i = 0; i < m_headings.size(); ++i) {
        const QString& key = m_headings[i].key;
        const int column = int(i);
        if (key == u"situacao")
            m_sheet->toneWords(column, situationTones());
        else if (key == u"progresso" || key == u"media")
            m_sheet->heatByValue(column, column);
        else if (key.endsWith(u"_pct"))
            m_sheet->bars(column);
    }
}

Result<void> SheetRows::row(std::span<const Value> values)
{
    const QString* week = m_weekPlace ? std::get_if<QString>(&values[*m_weekPlace]) : nullptr;
    const bool isOther = m_split == Split::ByWeek && week && *week != m_week;
    if (!m_sheet || isOther || m_sheet->rowsLeft() == 0) {
        if (const auto begun = begin(week ? *week : QString()); !begun)
            return begun;
    }
    m_values.clear();
    for (size_t i = 0; i < m_places.size(); ++i)
        m_values.push_back(shownValue(m_headings[i].key, values[m_places[i]]));
    if (const auto done = m_sheet->row(std::span<const Value>(m_values)); !done)
        return done;
    return m_ticker.row();
}

Result<void> SheetRows::finish()
{
    return m_sheet ? Result<void>() : begin({});
}

std::vector<spreadsheet::ToneWord> situationTones()
{
    std::vector<spreadsheet::ToneWord> tones;
    for (const domain::Status status : domain::allStatuses)
        tones.push_back({analytics::word(status), spreadsheet::toneOf(status)});
    return tones;
}

} // namespace farol::reports
