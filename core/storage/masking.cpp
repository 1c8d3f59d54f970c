#include "core/storage/masking.h"

#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

// What is temporary is found before what stands in the file. 999 983 is a prime, so the products modulo it are as
// different as the ids; what is left of a larger id follows. Nobody's name stays nobody's.
const auto viewText = QStringLiteral(R"(
CREATE TEMP VIEW student AS
SELECT id,
    CASE WHEN name = '' THEN ''
         ELSE 'Aluno ' || substr('00000' || (id % 999983 * 7919 % 999983), -6)
              || CASE WHEN id >= 999983 THEN '-' || (id / 999983) ELSE '' END
    END AS name,
    '' AS email, '' AS phone, created_at
FROM main.student
)");

} // namespace

Result<void> setNames(const Connection& connection, Names names)
{
    return namesOf(connection).and_then([&](Names before) -> Result<void> {
        if (names == before)
            return {};
        return connection.run(names == Names::Masked ? viewText : QStringLiteral("DROP VIEW temp.student"));
    });
}

Result<Names> namesOf(const Connection& connection)
{
    return oneNumber(connection, QStringLiteral("SELECT count(*) FROM sqlite_temp_schema WHERE name = 'student'"))
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0 ? Names::Masked : Names::Shown; });
}

} // namespace farol::storage
