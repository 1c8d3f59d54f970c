#include "identity.h"

#include "core/storage/statement.h"

namespace farol::school {

using namespace farol::domain;
using storage::Statement;

namespace {

/// The first row of a question without parameters, as text; null when there is no row.
Result<QString> ask(const storage::Connection& connection, const QString& sql)
{
    return Statement::prepare(connection, sql).and_then([](Statement statement) -> Result<QString> {
        if (const auto asked = statement.run(); !asked)
            return tl::make_unexpected(asked.error());
        const QString answer = statement.next() ? statement.text(0) : QString();
        if (const auto finished = statement.finish(); !finished)
            return tl::make_unexpected(finished.error());
        return answer;
    });
}

Result<void> setOrigin(const storage::Connection& connection, const QString& origin)
{
    return Statement::prepare(connection, QStringLiteral("UPDATE school SET origin = ? WHERE id = 1"))
        .and_then([&](Statement statement) { return statement.run(origin); });
}

} // namespace

Result<QString> rememberedOrigin(const storage::Connection& connection)
{
    return ask(connection, QStringLiteral("SELECT origin FROM school WHERE id = 1"));
}

Checked<void> rememberAddress(const storage::Connection& connection, const SchoolAddress& address, NewAddress meaning)
{
    auto transaction = storage::Transaction::begin(connection);
    if (!transaction)
        return refused(transaction.error());
    const auto known = rememberedOrigin(connection);
    if (!known)
        return refused(known.error());
    const auto photos = ask(connection, QStringLiteral("SELECT count(*) FROM photo"));
    if (!photos)
        return refused(photos.error());
    const bool isOther = !known->isEmpty() && *known != address.origin();
    if (isOther && *photos != u"0" && meaning == NewAddress::OtherSchool)
        return refused(Problems{{QStringLiteral("url"), ProblemKind::OtherSchool, address.origin(), *known}});
    if (const auto done = setOrigin(connection, address.origin()); !done)
        return refused(done.error());
    if (const auto done = transaction->commit(); !done)
        return refused(done.error());
    return {};
}

} // namespace farol::school
