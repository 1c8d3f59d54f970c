#include "core/analytics/copy_facts.h"

#include "core/analytics/snapshot.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto photoSql = "SELECT week, photo_date FROM photo ORDER BY week DESC LIMIT 1";

constexpr auto packageSql = "SELECT made_at, recipient, has_contacts FROM package";

} // namespace

Result<CopyFacts> copyFacts(const storage::Connection& connection)
{
    const Snapshot snapshot(connection);
    CopyFacts facts;
    const auto takePhoto = [&facts](const storage::Statement& row) {
        facts.week = row.week(0);
        facts.photoDate = row.date(1).value_or(QDate());
    };
    const auto takePackage = [&facts](const storage::Statement& row) {
        facts.madeAt = row.instant(0);
        facts.recipient = row.text(1);
        facts.hasContacts = row.number(2) != 0;
    };
    return storage::eachRow(connection, QString::fromLatin1(photoSql), takePhoto)
        .and_then([&] { return storage::eachRow(connection, QString::fromLatin1(packageSql), takePackage); })
        .map([&] { return facts; });
}

} // namespace farol::analytics
