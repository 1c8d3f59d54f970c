#include "grown.h"

#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"

#include <QFileInfo>

#include <map>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr size_t batchCells = 50;
constexpr auto membersSql = "SELECT cohort, student, last_access FROM membership WHERE week = ? ORDER BY student";
constexpr auto cellsSql = "SELECT student, course, state, tenths, reason FROM cell WHERE week = ?";

/// Takes the weeks out of the copy; the school stays.
Result<void> empty(const storage::Connection& connection)
{
    Result<void> done;
    for (const char* table : {"cell", "membership", "sums", "student_week", "milestone", "roster", "photo", "student"})
        done = done.and_then([&] { return connection.run(QStringLiteral("DELETE FROM ") + QLatin1String(table)); });
    return done.and_then([&] { return connection.run(QStringLiteral("VACUUM")); });
}

/// Brings one week after the other from a loaded history into a store.
class Growing {
public:
    Growing(const storage::Connection& from, storage::Store& store) :
        m_from(from),
        m_store(store)
    {
    }

    Result<void> addWeek(Week week)
    {
        const QDateTime now = QDateTime(week.sunday(), QTime(20, 36), defaultZone()).toUTC();
        return m_store.openPhoto(now, defaultZone()).and_then([&](Week) { return addLists(week, now); }).and_then([&] {
            return addAnswers(week, now);
        });
    }

private:
    Result<void> addLists(Week week, const QDateTime& now)
    {
        std::map<CohortId, std::vector<Listed>> lists;
        const auto take = [&lists](const storage::Statement& row) {
            Student student;
            student.id = row.id<StudentId>(1);
            student.name = QStringLiteral("Ana Beatriz da Conceição");
            student.email = QStringLiteral("aluno@exemplo.com.br");
            student.phone = QStringLiteral("+5511940000000");
            lists[row.id<CohortId>(0)].push_back({student, row.instant(2)});
        };
        auto done = storage::eachRow(m_from, QString::fromLatin1(membersSql), take, week);
        for (const auto& [cohort, listed] : lists)
            done = done.and_then([&] { return m_store.saveRoster(week, cohort, listed, now); });
        return done;
    }

    Result<void> addAnswers(Week week, const QDateTime& now)
    {
        std::vector<Cell> cells;
        const auto take = [&](const storage::Statement& row) {
            Cell cell{row.id<StudentId>(0), row.id<CourseId>(1), static_cast<CellState>(row.number(2)), row.number(3),
                std::nullopt, std::nullopt, now, Origin::Fetched, static_cast<Reason>(row.number(4))};
            if (answered(cell.state)) {
                cell.lessons = cell.tenths / 40;
                cell.watched = cell.tenths / 30;
            }
            cells.push_back(cell);
        };
        auto done = storage::eachRow(m_from, QString::fromLatin1(cellsSql), take, week);
        for (size_t first = 0; first < cells.size(); first += batchCells) {
            const auto batch = std::span(cells).subspan(first, std::min(batchCells, cells.size() - first));
            done = done.and_then([&] { return m_store.save(week, batch, now); });
        }
        return done;
    }

    const storage::Connection& m_from;
    storage::Store& m_store;
};

Result<qint64> grow(const storage::Connection& from, const QString& folder, const tests::BulkPlan& plan)
{
    auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    auto done = empty(*connection);
    storage::Store store(*std::move(connection));
    Growing growing(from, store);
    for (int ago = plan.weeks - 1; ago >= 0; --ago)
        done = done.and_then([&] { return growing.addWeek(plan.last - ago); });
    return done
        .and_then([&] { return storage::oneNumber(store.connection(), QStringLiteral("SELECT count(*) FROM cell")); })
        .map([](std::optional<qint64> count) { return count.value_or(0); });
}

} // namespace

Result<BulkScale> growAgain(const BulkScales& scales, const BulkScale& scale)
{
    const auto folder = scales.copyOf(scale, scale.name + QStringLiteral("-grown"));
    if (!folder)
        return tl::make_unexpected(folder.error());
    const auto from = storage::openReader(scale.folder);
    if (!from)
        return tl::make_unexpected(from.error());
    return grow(*from, *folder, scale.plan).map([&](qint64 cells) {
        BulkScale grown = scale;
        grown.folder = *folder;
        grown.cells = cells;
        grown.bytes = QFileInfo(storage::databaseFile(*folder)).size();
        return grown;
    });
}

} // namespace farol::bench
