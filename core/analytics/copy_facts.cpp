#include "core/analytics/copy_facts.h"

#include "core/analytics/snapshot.h"
#include "core/storage/statement.h"

namespace farol::analytics {

using namespace farol::domain;

namespace {

constexpr auto photoSql = "SELECT week, photo_date FROM photo ORDER BY week DESC LIMIT 1";

} // namespace

Result<CopyFacts> copyFacts(const storage::Connection& connection)
{
    const Snapshot snapshot(connection);
    CopyFacts facts;
    const auto takePhoto = [&facts](const storage::Statement& row) {
        facts.week = row.week(0);
        facts.photoDate = row.date(1).value_or(QDate());
    };
    return storage::eachRow(connection, QString::fromLatin1(photoSql), takePhoto)
        .and_then([&] { return storage::readPackage(connection); })
        .map([&](const std::optional<storage::PackageFacts>& package) {
            facts.package = package;
            return facts;
        });
}

} // namespace farol::analytics
