#include "core/storage/audit.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto addText =
    QStringLiteral("INSERT INTO audit_pair (week, student, course) VALUES (?, ?, ?) ON CONFLICT DO NOTHING");

const auto pendingText =
    QStringLiteral("SELECT student, course FROM audit_pair WHERE week = ? ORDER BY student, course");

const auto anyText = QStringLiteral("SELECT 1 FROM audit_pair WHERE week = ? LIMIT 1");

const auto takeText = QStringLiteral("DELETE FROM audit_pair WHERE week = ? AND student = ? AND course = ?");

// A cell that is not carried any more has nothing to be compared with.
const auto comparedText = QStringLiteral(R"(
SELECT state <> ? OR tenths <> ? FROM cell WHERE week = ? AND student = ? AND course = ? AND origin = 1
)");

const auto countText =
    QStringLiteral("UPDATE photo SET audited = audited + ?, differing = differing + ? WHERE week = ?");

/// The two statements of one answer.
struct Counting {
    Statement take;
    Statement compared;
    Audit found = {};

    Result<void> count(Week week, const Cell& answer)
    {
        if (const auto taken = take.run(week, answer.student, answer.course); !taken)
            return taken;
        if (take.changed() == 0)
            return {};
        const auto asked = compared.run(answer.state, answer.tenths, week, answer.student, answer.course);
        if (!asked)
            return asked;
        while (compared.next()) {
            ++found.audited;
            found.differing += compared.number(0);
        }
        return compared.finish();
    }
};

Result<void> countEach(const Connection& connection, Week week, std::span<const Cell> answers)
{
    auto take = Statement::prepare(connection, takeText);
    auto compared = Statement::prepare(connection, comparedText);
    if (!take || !compared)
        return tl::make_unexpected(take ? compared.error() : take.error());
    Counting counting{std::move(*take), std::move(*compared)};
    for (const Cell& answer : answers) {
        if (answer.state == CellState::NotCollected)
            continue;
        if (const auto done = counting.count(week, answer); !done)
            return done;
    }
    if (counting.found == Audit{})
        return {};
    return execute(connection, countText, counting.found.audited, counting.found.differing, week);
}

} // namespace

Result<void> addAuditPairs(const Connection& connection, Week week, std::span<const Pair> sample)
{
    return Statement::prepare(connection, addText).and_then([&](Statement statement) -> Result<void> {
        for (const Pair& pair : sample) {
            if (const auto done = statement.run(week, pair.student, pair.course); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<Pair>> pendingAuditPairs(const Connection& connection, Week week)
{
    std::vector<Pair> pairs;
    return eachRow(
        connection, pendingText,
        [&pairs](const Statement& row) {
            pairs.push_back({row.id<StudentId>(0), row.id<CourseId>(1)});
        },
        week)
        .map([&pairs] { return std::move(pairs); });
}

Result<Audit> auditOf(const Connection& connection, Week week)
{
    Audit audit;
    return eachRow(
        connection, QStringLiteral("SELECT audited, differing FROM photo WHERE week = ?"),
        [&audit](const Statement& row) {
            audit = {row.number(0), row.number(1)};
        },
        week)
        .map([&audit] { return audit; });
}

Result<void> countAudited(const Connection& connection, Week week, std::span<const Cell> answers)
{
    return oneNumber(connection, anyText, week).and_then([&](std::optional<qint64> any) -> Result<void> {
        return any ? countEach(connection, week, answers) : Result<void>();
    });
}

} // namespace farol::storage
