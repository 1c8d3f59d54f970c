#include "bulk_history.h"

#include "bulk_names.h"
#include "core/domain/clock.h"
#include "core/storage/statement.h"

#include <QDateTime>

#include <algorithm>

namespace farol::tests {

namespace {

using domain::Result;
using domain::Week;
using storage::Connection;
using storage::Statement;

constexpr int firstCohort = 8; // numbers of one and of two digits, so that natural order shows
constexpr int weekUnits = 2000; // a position in the trilha counts thousandths of half a week

/// The same numbers everywhere, which the standard distributions do not promise.
class Dice {
public:
    explicit Dice(quint64 seed) :
        m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {
    }

    int below(int limit)
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return int((z ^ (z >> 31)) % quint64(limit));
    }
    int between(int low, int high) { return low + below(high - low + 1); }

private:
    quint64 m_state;
};

enum class Habit { Steady, Bursts, Stops, NeverEnters, Fast };

Habit habitOf(Dice& dice)
{
    const int roll = dice.below(100);
    if (roll < 62)
        return Habit::Steady;
    if (roll < 77)
        return Habit::Bursts;
    if (roll < 90)
        return Habit::Stops;
    return roll < 93 ? Habit::NeverEnters : Habit::Fast;
}

/// How far one student goes in one week.
int advance(Habit habit, int pace, int weekOfStudy, int stop, Dice& dice)
{
    switch (habit) {
    case Habit::Steady:
        return pace + dice.between(-500, 500);
    case Habit::Bursts:
        return dice.below(3) == 0 ? pace * 3 : dice.below(200);
    case Habit::Stops:
        return weekOfStudy < stop ? pace + dice.between(-400, 400) : 0;
    case Habit::NeverEnters:
        return 0;
    case Habit::Fast:
        return pace + 1400;
    }
    return 0;
}

constexpr QStringView schoolSql[] = {
    uR"(UPDATE school SET origin = 'https://escola-horizonte.cademi.com.br')",
    uR"(INSERT INTO track (id, name, position) VALUES (1, 'analista', 1))",
};

constexpr char16_t cellsSql[] = uR"(
INSERT INTO cell (week, student, course, state, tenths, collected_at, origin, reason)
SELECT week, student, course, state, CASE state WHEN 0 THEN tenths ELSE 0 END,
    CASE state WHEN 3 THEN NULL ELSE taken_at END, 0, CASE state WHEN 3 THEN 4 ELSE 0 END
FROM (
    SELECT week, student, course, tenths, taken_at,
        CASE WHEN lost = 1 OR (student * 7919 + week * 104729 + course * 31) % 1009 < 1 THEN 3
             WHEN student % 97 = 5 AND course % 14 >= 11 THEN 2
             WHEN locked = 1 THEN 2
             WHEN tenths = 0 THEN 1 ELSE 0 END AS state
    FROM (
        SELECT v.week, v.student, v.lost, v.locked, l.course, p.taken_at,
            MAX(0, MIN(1000, (v.position - l.start) / l.half_weeks)) AS tenths
        FROM bulk_curve v CROSS JOIN bulk_lane l JOIN photo p ON p.week = v.week)))";

constexpr char16_t sumsSql[] = uR"(
INSERT INTO sums (week, cohort, course, cells, answered, sum_tenths, not_started, finished, no_access)
SELECT m.week, m.cohort, c.course, COUNT(*), SUM(c.state <= 1), SUM(c.tenths), SUM(c.state = 1),
    SUM(c.state = 0 AND c.tenths = 1000), SUM(c.state = 2)
FROM membership m JOIN cell c ON c.week = m.week AND c.student = m.student
GROUP BY m.week, m.cohort, c.course)";

constexpr char16_t studentWeekSql[] = uR"(
INSERT INTO student_week (week, student, track, cells, answered, sum_tenths, finished, no_access, gain_cells, gain_tenths)
SELECT c.week, c.student, 1, COUNT(*), SUM(c.state <= 1), SUM(c.tenths), SUM(c.state = 0 AND c.tenths = 1000),
    SUM(c.state = 2), COALESCE(SUM(c.state <= 1 AND b.state <= 1), 0),
    COALESCE(SUM(CASE WHEN c.state <= 1 AND b.state <= 1 THEN c.tenths - b.tenths END), 0)
FROM cell c
LEFT JOIN photo p ON p.week = (SELECT MAX(week) FROM photo WHERE week < c.week)
LEFT JOIN cell b ON b.week = p.week AND b.student = c.student AND b.course = c.course
GROUP BY c.week, c.student)";

constexpr char16_t milestoneSql[] = uR"(
INSERT INTO milestone (student, course, started_week, start_seen, finished_week)
SELECT student, course, MIN(week) FILTER (WHERE tenths > 0), MIN(week) < MIN(week) FILTER (WHERE tenths > 0),
    MIN(week) FILTER (WHERE tenths = 1000)
FROM cell
WHERE state <= 1
GROUP BY student, course
HAVING MAX(tenths) > 0)";

/// Writes one history; each step returns at the first error.
class Writer {
public:
    Writer(const Connection& connection, const BulkPlan& plan) :
        m_connection(connection),
        m_plan(plan),
        m_dice(plan.seed)
    {
    }

    Result<void> write()
    {
        return school()
            .and_then([this] { return lanes(); })
            .and_then([this] { return cohorts(); })
            .and_then([this] { return photos(); })
            .and_then([this] { return students(); })
            .and_then([this] { return m_connection.run(QString::fromUtf16(cellsSql)); })
            .and_then([this] { return m_connection.run(QString::fromUtf16(sumsSql)); })
            .and_then([this] { return m_connection.run(QString::fromUtf16(studentWeekSql)); })
            .and_then([this] { return m_connection.run(QString::fromUtf16(milestoneSql)); })
            .and_then([this] { return m_connection.run(QStringLiteral("DROP TABLE bulk_curve")); })
            .and_then([this] { return m_connection.run(QStringLiteral("DROP TABLE bulk_lane")); });
    }

private:
    Result<void> school()
    {
        for (const QStringView sql : schoolSql) {
            if (auto done = m_connection.run(sql.toString()); !done)
                return done;
        }
        auto tutor = Statement::prepare(m_connection, QStringLiteral("INSERT INTO tutor (id, name) VALUES (?, ?)"));
        if (!tutor)
            return tl::make_unexpected(tutor.error());
        for (int n = 0; n < 5; ++n) {
            if (auto done = tutor->run(n + 1, bulkTutor(n)); !done)
                return done;
        }
        return {};
    }

    /// The courses, one after the other, of 3 to 11 half weeks.
    Result<void> lanes()
    {
        const QString table =
            QStringLiteral("CREATE TEMP TABLE bulk_lane (course INTEGER, start INTEGER, half_weeks INTEGER)");
        if (auto done = m_connection.run(table); !done)
            return done;
        auto course = Statement::prepare(m_connection, QStringLiteral("INSERT INTO course (id, name) VALUES (?, ?)"));
        auto planned = Statement::prepare(m_connection, QStringLiteral("INSERT INTO track_course VALUES (1, ?, ?, ?)"));
        auto lane = Statement::prepare(m_connection, QStringLiteral("INSERT INTO bulk_lane VALUES (?, ?, ?)"));
        if (!course || !planned || !lane)
            return domain::failed(domain::Fault::Storage);
        int start = 0;
        for (int n = 0; n < m_plan.courses; ++n) {
            const int halfWeeks = 4 + (n * 5) % 9;
            auto done = course->run(9001 + n, bulkCourse(n))
                            .and_then([&] { return planned->run(9001 + n, n + 1, halfWeeks); })
                            .and_then([&] { return lane->run(9001 + n, start, halfWeeks); });
            if (!done)
                return done;
            start += halfWeeks * 1000;
        }
        m_trackUnits = start;
        return {};
    }

    /// So many weeks before the last one turma n began; the newest began two weeks before.
    int weeksAgo(int cohort) const
    {
        const int trackWeeks = std::max(8, m_trackUnits / weekUnits - 4);
        return 2 + (m_plan.cohorts - 1 - cohort) * trackWeeks / std::max(1, m_plan.cohorts);
    }

    Result<void> cohorts()
    {
        auto insert = Statement::prepare(m_connection,
            QStringLiteral("INSERT INTO cohort (id, track, number, tag, start_date, tutor) VALUES (?, 1, ?, ?, ?, ?)"));
        if (!insert)
            return tl::make_unexpected(insert.error());
        for (int n = 0; n < m_plan.cohorts; ++n) {
            const QDate start = (m_plan.last - weeksAgo(n)).monday();
            if (auto done = insert->run(n + 1, firstCohort + n, 101 + n, start, n % 5 + 1); !done)
                return done;
        }
        return {};
    }

    bool isPhotographed(int weeksBeforeLast) const
    {
        return weeksBeforeLast == 0 || weeksBeforeLast != m_plan.skippedWeek;
    }

    Result<void> photos()
    {
        auto insert = Statement::prepare(
            m_connection, QStringLiteral("INSERT INTO photo (week, photo_date, taken_at) VALUES (?, ?, ?)"));
        if (!insert)
            return tl::make_unexpected(insert.error());
        for (int ago = m_plan.weeks - 1; ago >= 0; --ago) {
            const Week week = m_plan.last - ago;
            if (!isPhotographed(ago))
                continue;
            if (auto done = insert->run(week, week.sunday(), photographedAt(week)); !done)
                return done;
        }
        return {};
    }

    static QDateTime photographedAt(Week week)
    {
        return QDateTime(week.sunday(), QTime(20, 36), domain::defaultZone()).toUTC();
    }

    Result<void> students()
    {
        const QString table = QStringLiteral("CREATE TEMP TABLE bulk_curve (week INTEGER, student INTEGER, "
                                             "position INTEGER, lost INTEGER, locked INTEGER)");
        if (auto done = m_connection.run(table); !done)
            return done;
        auto student = Statement::prepare(m_connection, QStringLiteral("INSERT INTO student VALUES (?, ?, ?, ?, ?)"));
        auto member = Statement::prepare(m_connection, QStringLiteral("INSERT INTO membership VALUES (?, ?, ?, ?)"));
        auto curve = Statement::prepare(m_connection, QStringLiteral("INSERT INTO bulk_curve VALUES (?, ?, ?, ?, ?)"));
        if (!student || !member || !curve)
            return domain::failed(domain::Fault::Storage);
        for (int n = 0; n < m_plan.students; ++n) {
            const int cohort = n % m_plan.cohorts;
            const QString mail = QStringLiteral("aluno%1@exemplo.com.br").arg(n + 1);
            const QString phone = QStringLiteral("+55119%1").arg(40000000 + n * 37);
            const QDateTime created = photographedAt(m_plan.last - weeksAgo(cohort) - 1);
            auto done = student->run(50001 + n, bulkName(n), mail, phone, created).and_then([&] {
                return walk(50001 + n, cohort, *member, *curve);
            });
            if (!done)
                return done;
        }
        return {};
    }

    /// One student from the turma's start to the last week.
    Result<void> walk(int student, int cohort, Statement& member, Statement& curve)
    {
        const Habit habit = habitOf(m_dice);
        const int pace = m_dice.between(1350, 2250);
        const int begun = weeksAgo(cohort);
        const int stop = m_dice.between(2, std::max(3, begun));
        const int moves =
            m_dice.below(25) == 0 && cohort > 0 ? m_dice.between(1, 12) : -1; // weeks ago, to an older turma
        const int leaves = m_dice.below(30) == 0 ? m_dice.between(0, 9) : -1; // weeks ago
        const int locked = m_dice.below(40) == 0 ? m_dice.between(1, 12) : 99; // without access before that week
        const int lostIn = m_dice.below(14) == 0 ? m_dice.between(0, 9) : -1; // a week in which nothing was answered
        int position = 0;
        QDateTime lastAccess;
        for (int ago = begun; ago >= 0; --ago) {
            if (leaves >= ago)
                break;
            const Week week = m_plan.last - ago;
            const int step = std::max(0, advance(habit, pace, begun - ago, stop, m_dice));
            position += step;
            if (step > 150)
                lastAccess = photographedAt(week).addSecs(-3600LL * m_dice.between(2, 90));
            if (ago >= m_plan.weeks || !isPhotographed(ago))
                continue;
            const int shownIn = moves >= ago ? cohort - 1 : cohort;
            const std::optional<QDateTime> access = lastAccess.isValid() ? std::optional(lastAccess) : std::nullopt;
            auto done = member.run(week, shownIn + 1, student, access).and_then([&] {
                return curve.run(week, student, position, ago == lostIn ? 1 : 0, locked < 99 && ago > locked ? 1 : 0);
            });
            if (!done)
                return done;
        }
        return {};
    }

    const Connection& m_connection;
    const BulkPlan& m_plan;
    Dice m_dice;
    int m_trackUnits = 0;
};

} // namespace

BulkPlan BulkPlan::tiny()
{
    BulkPlan plan;
    plan.students = 9;
    plan.cohorts = 2;
    plan.weeks = 4;
    plan.courses = 4;
    return plan;
}

BulkPlan BulkPlan::small()
{
    return {};
}

BulkPlan BulkPlan::large()
{
    BulkPlan plan;
    plan.students = 2000;
    plan.cohorts = 40;
    plan.weeks = 52;
    return plan;
}

Result<void> writeBulkHistory(const Connection& connection, const BulkPlan& plan)
{
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (auto done = Writer(connection, plan).write(); !done)
        return done;
    return transaction->commit();
}

} // namespace farol::tests
