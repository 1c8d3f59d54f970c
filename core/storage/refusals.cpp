#include "core/storage/refusals.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

const auto refusalText = QStringLiteral(R"(
INSERT INTO refusal (student, course, message)
SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM student
    WHERE id = ? AND name = '' AND email = '' AND phone = '' AND created_at IS NULL)
ON CONFLICT (student, course) DO UPDATE SET message = excluded.message
)");

const auto lastSaidText = QStringLiteral(R"(
SELECT state FROM cell
WHERE week IN (?, (SELECT max(week) FROM photo WHERE week < ?)) AND student = ? AND course = ? AND state <> 3
ORDER BY week DESC LIMIT 1
)");

} // namespace

RefusalWriting::RefusalWriting(Statement statement) :
    m_statement(std::move(statement))
{
}

Result<RefusalWriting> RefusalWriting::prepare(const Connection& connection)
{
    return Statement::prepare(connection, refusalText).map([](Statement statement) {
        return RefusalWriting(std::move(statement));
    });
}

Result<void> RefusalWriting::run(const Cell& cell)
{
    if (cell.state != CellState::NoAccess || cell.message.isEmpty())
        return {};
    return m_statement.run(cell.student, cell.course, cell.message, cell.student);
}

Result<bool> couldBeRead(const Connection& connection, Week week, const Pair& pair)
{
    return oneNumber(connection, lastSaidText, week, week, pair.student, pair.course)
        .map([](std::optional<qint64> state) { return state && answered(static_cast<CellState>(*state)); });
}

} // namespace farol::storage
