#include "unread_weeks.h"

#include "progress_body.h"
#include "ui/data/table_panel.h"
#include "ui/query_runner.h"
#include "ui/session.h"

#include <QScrollBar>

#include <algorithm>

namespace farol::ui {

using analytics::StudentRow;
using analytics::StudentWeeks;

namespace {

constexpr int margin = 30; ///< rows over and under those on screen
constexpr size_t soonDone = 250'000; ///< students × weeks that nobody has to wait for

bool isUnread(const StudentRow& row)
{
    return !row.weeks.empty() && !row.weeks.front().isRead;
}

} // namespace

UnreadWeeks::UnreadWeeks(Session& session, ProgressBody& body, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_body(body)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &UnreadWeeks::readSeen);
    const auto look = [this] {
        if (m_body.answer().students->unread > 0)
            m_soon.start();
    };
    connect(m_body.table().view().verticalScrollBar(), &QScrollBar::valueChanged, this, look);
    connect(m_body.table().view().verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    connect(&m_body.table(), &TablePanel::sortingChanged, this, look);
}

void UnreadWeeks::follow()
{
    ++m_answer;
    m_isReading = false;
    m_read.clear();
    if (m_body.answer().students->unread > 0)
        readSeen();
    else
        callWaiting();
}

void UnreadWeeks::callWaiting()
{
    if (const auto then = std::exchange(m_then, {}))
        then();
}

void UnreadWeeks::whenRead(std::function<void()> then)
{
    if (m_body.answer().students->unread == 0)
        return then();
    m_then = std::move(then);
    if (!m_isReading)
        readAll();
}

void UnreadWeeks::readSeen()
{
    if (m_isReading || m_body.answer().students->unread == 0)
        return;
    std::vector<domain::StudentId> seen = unreadOnScreen();
    const bool isInVain = !seen.empty() && seen == m_read; // the history is another by now
    if (m_then || sortsByUnread() || isInVain || (seen.empty() && isSoonDone()))
        readAll();
    else if (!seen.empty())
        read(std::move(seen));
}

void UnreadWeeks::read(std::vector<domain::StudentId> students)
{
    m_isReading = true;
    m_read = students;
    m_session.history.ask<StudentWeeks>(
        this, 0,
        [filter = m_body.answer().filter, students = std::move(students)](const storage::Connection& connection,
            const domain::School& school) { return analytics::studentWeeksOf(connection, school, filter, students); },
        [this, asked = m_answer](domain::Result<StudentWeeks> weeks) {
            if (asked == m_answer)
                take(std::move(weeks).map([this](StudentWeeks some) { return m_body.read(std::move(some)); }));
        });
}

void UnreadWeeks::readAll()
{
    m_isReading = true;
    m_session.history.ask<StudentWeeks>(
        this, 0,
        [filter = m_body.answer().filter](const storage::Connection& connection, const domain::School& school) {
            return analytics::studentWeeks(connection, school, filter);
        },
        [this, asked = m_answer](domain::Result<StudentWeeks> weeks) {
            if (asked == m_answer)
                take(std::move(weeks).map([this](StudentWeeks all) { return m_body.readAll(std::move(all)); }));
        });
}

/// What was not taken is of a history that has changed: the page's next answer is under way.
void UnreadWeeks::take(const domain::Result<bool>& isTaken)
{
    m_isReading = false;
    if (!isTaken) {
        m_then = {};
        emit failed(isTaken.error());
    } else if (m_body.answer().students->unread > 0 && *isTaken) {
        m_soon.start();
    } else if (*isTaken) {
        callWaiting();
    }
}

std::vector<domain::StudentId> UnreadWeeks::unreadOnScreen() const
{
    const auto& rows = m_body.students();
    const TableView& view = m_body.table().view();
    const int first = std::max(0, view.rowAt(0));
    const int last = view.rowAt(view.viewport()->height() - 1);
    std::vector<domain::StudentId> students;
    const int end = std::min(rows.rowCount(), (last < 0 ? first + margin : last) + margin);
    for (int row = std::max(0, first - margin); row < end; ++row) {
        if (isUnread(rows.row(row)))
            students.push_back(rows.row(row).student.id);
    }
    return students;
}

bool UnreadWeeks::isSoonDone() const
{
    const StudentWeeks& students = *m_body.answer().students;
    return students.rows.size() * students.weeks.size() <= soonDone;
}

bool UnreadWeeks::sortsByUnread() const
{
    const StudentWeeks& students = *m_body.answer().students;
    const auto sorted = domain::Week::fromKey(m_body.table().sorting().column);
    const auto place = sorted ? std::find(students.weeks.begin(), students.weeks.end(), *sorted) : students.weeks.end();
    return place != students.weeks.end() && size_t(place - students.weeks.begin()) < students.unread;
}

} // namespace farol::ui
