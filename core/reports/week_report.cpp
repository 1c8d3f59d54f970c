#include "core/reports/week_report.h"

#include "core/analytics/row_counts.h"
#include "core/analytics/snapshot.h"
#include "core/domain/text.h"
#include "core/reports/changes_sheet.h"
#include "core/reports/cohort_sheets.h"
#include "core/reports/cover_sheet.h"
#include "core/reports/group_sheet.h"
#include "core/reports/sheet_rows.h"
#include "core/spreadsheet/whole_file.h"
#include "core/spreadsheet/workbook.h"

#include <QtGlobal>

#include <algorithm>
#include <utility>

namespace farol::reports {

using namespace farol::domain;
using analytics::ReportName;
using spreadsheet::Sheet;
using spreadsheet::Workbook;

namespace {

/// The document as it grows. All sheets but those of further weeks of the tabelão are made first, so that the cover can
/// lead to them.
class WeekReport {
public:
    WeekReport(const ReportSource& source, Workbook& book, const std::vector<analytics::WeekRows>& bigTable,
        const spreadsheet::Tell& tell) :
        m_source(source),
        m_book(book),
        m_weeks(bigTable),
        m_rows(analytics::totalRows(bigTable)),
        m_sheets(analytics::sheetsFor(bigTable, source.choice.rowsInSheet)),
        m_ticker(tell, m_rows + listedRows())
    {
    }

    Result<void> write();
    qint64 rows() const { return m_ticker.rows(); }

private:
    /// About how many rows the other sheets have: each student of the last week in their turma and in their group.
    qint64 listedRows() const;
    Sheet& add(const QString& title);
    void addSheets();
    Result<void> writeTrack(size_t track);
    Result<void> writeRows(ReportName name, Sheet& sheet);
    Result<void> writeSummary();
    Result<void> writeChanges();
    Result<void> writeCourses();
    Result<void> writeBigTable();
    QString bigTableTitle(const QString& weekKey) const;

    const ReportSource& m_source;
    Workbook& m_book;
    const std::vector<analytics::WeekRows>& m_weeks; ///< of the tabelão
    qint64 m_rows; ///< of the tabelão
    int m_sheets; ///< of the tabelão
    Ticker m_ticker;
    Sheet* m_cover = nullptr;
    Sheet* m_summary = nullptr;
    Sheet* m_courses = nullptr;
    Sheet* m_changes = nullptr;
    Sheet* m_groups = nullptr;
    Sheet* m_bigTableSheet = nullptr;
    std::vector<Sheet*> m_lists; ///< of turmas, by trilha
    std::vector<std::vector<Sheet*>> m_cohorts; ///< by trilha and turma
    CoverNotes m_notes;
};

qint64 WeekReport::listedRows() const
{
    qint64 rows = 0;
    for (const ReportTrack& track : m_source.tracks)
        rows += 2 * track.cohorts.total.figures.back().students;
    return rows;
}

Sheet& WeekReport::add(const QString& title)
{
    Sheet& sheet = m_book.sheet(title);
    if (m_cover) // which does not lead to itself
        m_notes.contents.push_back(&sheet);
    return sheet;
}

QString WeekReport::bigTableTitle(const QString& weekKey) const
{
    const QString title = m_source.say(QT_TRANSLATE_NOOP("Report", "Big table"));
    return m_sheets > 1 ? title + u' ' + weekKey : title;
}

void WeekReport::addSheets()
{
    const ReportSource& source = m_source;
    m_cover = &add(source.say(QT_TRANSLATE_NOOP("Report", "Cover")));
    if (source.tracks.empty())
        return;
    m_summary = &add(source.say(QT_TRANSLATE_NOOP("Report", "Summary")));
    for (const ReportTrack& track : source.tracks) {
        const QString turmas = source.say(QT_TRANSLATE_NOOP("Report", "Turmas"));
        m_lists.push_back(&add(source.hasTracks() ? turmas + u' ' + onOneLine(track.track->name) : turmas));
        m_cohorts.emplace_back();
        for (const analytics::CohortRow& row : track.cohorts.rows)
            m_cohorts.back().push_back(&add(cohortTitle(source, track, row)));
    }
    m_courses = &add(source.say(QT_TRANSLATE_NOOP("Report", "Courses")));
    m_changes = &add(source.say(QT_TRANSLATE_NOOP("Report", "What changed")));
    m_groups = &add(source.say(QT_TRANSLATE_NOOP("Report", "Groups")));
    const auto first =
        std::find_if(m_weeks.begin(), m_weeks.end(), [](const analytics::WeekRows& week) { return week.rows > 0; });
    m_bigTableSheet = &add(bigTableTitle(first == m_weeks.end() ? QString() : first->week.key()));
    m_notes.bigTableRows = m_rows;
    m_notes.bigTableSheets = m_sheets;
}

Result<void> WeekReport::writeRows(ReportName name, Sheet& sheet)
{
    SheetRows rows(m_source, m_ticker, [&sheet](const QString&) -> Sheet& { return sheet; });
    return analytics::writeReport(name, m_source.connection, m_source.school, m_source.filter, rows).and_then([&] {
        return rows.finish();
    });
}

Result<void> WeekReport::writeSummary()
{
    m_summary->title(m_source.say(QT_TRANSLATE_NOOP("Report", "Summary")));
    m_summary->line(
        m_source.say(QT_TRANSLATE_NOOP("Report",
            "Each trilha in each week. Cells: expected, collected, without access; the rest counts students, "
            "each once.")),
        spreadsheet::TextLook::Muted);
    return writeRows(ReportName::Summary, *m_summary);
}

Result<void> WeekReport::writeCourses()
{
    m_courses->title(m_source.say(QT_TRANSLATE_NOOP("Report", "Courses")));
    m_courses->line(
        m_source.say(QT_TRANSLATE_NOOP("Report",
            "How far the students of the last week have come in each course, each counted once; beside each "
            "share stands the number it is taken over.")),
        spreadsheet::TextLook::Muted);
    return writeRows(ReportName::CourseFunnel, *m_courses);
}

Result<void> WeekReport::writeChanges()
{
    m_changes->title(m_source.say(QT_TRANSLATE_NOOP("Report", "What changed")));
    return writeChangeNotes(*m_changes, m_source).and_then([&] { return writeRows(ReportName::Changes, *m_changes); });
}

Result<void> WeekReport::writeTrack(size_t place)
{
    const ReportTrack& track = m_source.tracks[place];
    Sheet& list = *m_lists[place];
    auto done = writeCohortList(list, m_source, track, m_ticker).map([&](const spreadsheet::LineChart& chart) {
        constexpr int chartRows = 20; // what its height takes
        list.chart(chart, list.nextRow() + 1, 0);
        m_summary->chart(chart, m_summary->nextRow() + 1 + int(place) * chartRows, 0);
    });
    for (size_t i = 0; done && i < track.cohorts.rows.size(); ++i)
        done = writeCohort(*m_cohorts[place][i], m_source, track, track.cohorts.rows[i], m_ticker);
    return done;
}

Result<void> WeekReport::writeBigTable()
{
    const auto next = [this, isFirst = true](const QString& weekKey) mutable -> Sheet& {
        if (std::exchange(isFirst, false))
            return *m_bigTableSheet;
        return m_book.sheet(bigTableTitle(weekKey));
    };
    SheetRows rows(m_source, m_ticker, next, m_sheets > 1 ? SheetRows::Split::ByWeek : SheetRows::Split::None);
    return analytics::writeReport(ReportName::BigTable, m_source.connection, m_source.school, m_source.filter, rows)
        .and_then([&] { return rows.finish(); });
}

Result<void> WeekReport::write()
{
    addSheets();
    if (const auto done = writeCover(*m_cover, m_source, m_notes); !done || m_source.tracks.empty())
        return done;
    auto done = writeSummary();
    for (size_t track = 0; done && track < m_source.tracks.size(); ++track)
        done = writeTrack(track);
    if (done)
        done = writeCourses();
    if (done)
        done = writeChanges();
    if (done)
        done = writeGroups(*m_groups, m_source, m_ticker);
    return done ? writeBigTable() : done;
}

/// What the file says of itself.
spreadsheet::WorkbookChoice choiceOf(const ReportSource& source)
{
    spreadsheet::WorkbookChoice choice;
    choice.memory = spreadsheet::Memory::Constant; // the tabelão has no bound
    choice.title = reportTitle(source);
    choice.subject = filterText(source);
    choice.company = schoolName(source);
    choice.author = QStringLiteral("Farol");
    choice.footer = schoolName(source) + QStringLiteral(" \u00B7 ") + filterText(source);
    choice.createdAt = source.choice.generatedAt;
    choice.zone = source.school.zone;
    choice.rowsInSheet = source.choice.rowsInSheet;
    return choice;
}

Result<WeekReportEnd> writeBook(const ReportSource& source, const QString& file, const spreadsheet::Tell& tell)
{
    const auto bigTable = analytics::rowCounts(ReportName::BigTable, source.connection, source.school, source.filter);
    if (!bigTable)
        return tl::make_unexpected(bigTable.error());
    auto book = Workbook::open(file, choiceOf(source));
    if (!book)
        return tl::make_unexpected(book.error());
    WeekReport report(source, *book, *bigTable, tell);
    return report.write().and_then([&] { return book->close(); }).map([&] {
        return WeekReportEnd{report.rows(), book->cutTexts()};
    });
}

} // namespace

Result<WeekReportEnd> writeWeekReport(const storage::Connection& connection, const School& school, const Filter& filter,
    const WeekReportChoice& choice, const QString& file, const spreadsheet::Tell& tell)
{
    const analytics::Snapshot snapshot(connection); // all sheets tell of one state
    const auto source = readSource(connection, school, filter, choice);
    if (!source)
        return tl::make_unexpected(source.error());
    WeekReportEnd end;
    return spreadsheet::writeWholeByName(file, [&](const QString& name) {
        return writeBook(*source, name, tell).map([&](const WeekReportEnd& written) { end = written; });
    }).map([&] { return end; });
}

} // namespace farol::reports
