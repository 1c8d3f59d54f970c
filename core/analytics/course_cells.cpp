#include "core/analytics/course_cells.h"

#include "core/analytics/sql.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

// In the order of the keys, so that nothing is sorted: by p.week, which leads, and by a prefix of the cell's key alone.
// Without the + a bound on the weeks could be taken for one on cells, and every cell between be read.
// Of a whole trilha nothing is asked of the course: those of other trilhas are few, and passed over below. Small
// numbers come several in one, since every value that crosses costs as much as reading the row.
constexpr auto cellsSql = R"(
SELECT (p.week << %7) + m.cohort, c.student, c.course,
    c.state + (c.origin << %4) + (c.reason << %5) + (c.tenths << %6),
    (coalesce(c.lessons + 1, 0) << %7) + coalesce(c.watched + 1, 0), c.collected_at
FROM photo p
CROSS JOIN membership m ON m.week = p.week AND %1
CROSS JOIN cell c ON c.week = m.week AND c.student = m.student
WHERE +p.week BETWEEN ? AND ? %2%3
ORDER BY p.week, m.cohort, m.student)";

// Where each begins; below is the state.
constexpr int originAt = 4;
constexpr int reasonAt = 8;
constexpr int tenthsAt = 16;
constexpr int secondAt = 32; ///< of two numbers of 32 bits, none of them negative

enum Column { ListingColumn, StudentColumn, CourseColumn, StateColumn, LessonsColumn, InstantColumn };

/// A week and a turma, or two counts.
struct Two {
    explicit Two(qint64 packed) :
        first(static_cast<qint64>(static_cast<quint64>(packed) >> secondAt)),
        second(packed & ((qint64(1) << secondAt) - 1))
    {
    }

    qint64 first;
    qint64 second;
};

/// A count of which 0 says that there is none.
std::optional<int> countOf(qint64 oneMore)
{
    return oneMore > 0 ? std::optional(static_cast<int>(oneMore - 1)) : std::nullopt;
}

Cell cellOf(const PackedCell& packed)
{
    const auto between = [&](int from, int to) { return (packed.state >> from) & ((1 << (to - from)) - 1); };
    const Two lessons(packed.lessons);
    return {packed.student, packed.course, static_cast<CellState>(between(0, originAt)), packed.state >> tenthsAt,
        countOf(lessons.first), countOf(lessons.second),
        packed.collectedAt ? QDateTime::fromSecsSinceEpoch(*packed.collectedAt, Qt::UTC) : QDateTime(),
        static_cast<Origin>(between(originAt, reasonAt)), static_cast<Reason>(between(reasonAt, tenthsAt))};
}

/// Where a listing stands among photos and turmas.
struct Listing {
    size_t photo = 0;
    size_t cohort = 0;
    bool isKnown = false;
};

Listing listingOf(qint64 packed, const Scope& scope, const std::vector<Photo>& photos)
{
    const Two two(packed);
    const auto photo = photoAt(photos, Week::fromOrdinal(two.first));
    const auto cohort = scope.cohortAt(CohortId{two.second});
    return {photo.value_or(0), cohort.value_or(0), photo && cohort};
}

} // namespace

QString sql::cells(const Scope& scope)
{
    return QString::fromLatin1(cellsSql)
        .arg(scope.listed(), scope.courseCondition(QStringLiteral("+c.course")),
            scope.weekCondition(QStringLiteral("c.course"), QStringLiteral("p.week")))
        .arg(originAt)
        .arg(reasonAt)
        .arg(tenthsAt)
        .arg(secondAt);
}

Result<std::vector<PackedCell>> packedCells(
    const storage::Connection& connection, const Scope& scope, Week from, Week to)
{
    std::vector<PackedCell> cells;
    const auto take = [&cells](const storage::Statement& row) {
        cells.push_back({row.integer(ListingColumn), row.id<StudentId>(StudentColumn), row.id<CourseId>(CourseColumn),
            row.number(StateColumn), row.integer(LessonsColumn),
            row.isNull(InstantColumn) ? std::nullopt : std::optional(row.integer(InstantColumn))});
    };
    return storage::eachRow(connection, sql::cells(scope), take, from, to).map([&] { return std::move(cells); });
}

std::vector<StudentCells> unpacked(
    std::span<const PackedCell> cells, const Scope& scope, const std::vector<Photo>& photos)
{
    std::vector<StudentCells> all;
    qint64 packed = -1;
    Listing at;
    for (const PackedCell& cell : cells) {
        if (cell.listing != packed)
            at = listingOf(packed = cell.listing, scope, photos);
        const auto place = scope.placeOf(cell.course);
        const auto column = place ? scope.columnOf(*place) : std::nullopt;
        if (!at.isKnown || !column)
            continue;
        if (all.empty() || all.back().photo != at.photo || all.back().cohort != at.cohort
            || all.back().student != cell.student)
            all.push_back({at.photo, at.cohort, cell.student, std::vector<std::optional<Cell>>(scope.places.size())});
        all.back().cells[*column] = cellOf(cell);
    }
    return all;
}

Result<std::vector<StudentCells>> courseCells(
    const storage::Connection& connection, const Scope& scope, const std::vector<Photo>& photos, Week from, Week to)
{
    return packedCells(connection, scope, from, to).map([&](const std::vector<PackedCell>& cells) {
        return unpacked(cells, scope, photos);
    });
}

} // namespace farol::analytics
