#include "recorder.h"

#include "core/storage/statement.h"

#include <QSqlDriver>

#include <algorithm>
#include <sqlite3.h>

namespace farol::bench {

using domain::Fault;
using domain::Result;

namespace {

/// Which build of SQLite a connection of the product uses.
Result<QString> sourceOf(const storage::Connection& connection)
{
    QString source;
    return storage::eachRow(connection, QStringLiteral("SELECT sqlite_source_id()"),
        [&](const storage::Statement& row) { source = row.text(0); })
        .map([&source] { return source; });
}

} // namespace

Result<Recorder> Recorder::begin(const storage::Connection& connection, Values values)
{
    const auto source = sourceOf(connection);
    if (!source)
        return tl::make_unexpected(source.error());
    // Qt hands out its handle of the library it is linked with; another library must not touch it.
    const QVariant handle = connection.database().driver()->handle();
    if (*source != QString::fromLatin1(sqlite3_sourceid()) || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return domain::failed(Fault::Storage, QStringLiteral("Qt uses another SQLite: %1").arg(*source));
    return Recorder(*static_cast<sqlite3* const*>(handle.constData()), values);
}

Recorder::Recorder(sqlite3* database, Values values) :
    m_notes(std::make_unique<Notes>(Notes{values})),
    m_database(database)
{
    sqlite3_trace_v2(m_database, SQLITE_TRACE_STMT, &Recorder::note, m_notes.get());
}

Recorder::~Recorder()
{
    if (m_notes) // not moved from
        sqlite3_trace_v2(m_database, 0, nullptr, nullptr);
}

int Recorder::note(unsigned, void* notes, void* statement, void* text)
{
    auto& [values, texts] = *static_cast<Notes*>(notes);
    const auto* marked = static_cast<const char*>(text);
    if (qstrncmp(marked, "--", 2) == 0) // a trigger's
        return 0;
    if (values == Values::Marked) {
        texts.emplace_back(marked);
        return 0;
    }
    const std::unique_ptr<char, void (*)(void*)> filled(
        sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement)), &sqlite3_free);
    texts.emplace_back(filled.get());
    return 0;
}

std::vector<QByteArray> Recorder::distinctTexts() const
{
    std::vector<QByteArray> result;
    for (const QByteArray& text : texts()) {
        if (std::find(result.begin(), result.end(), text) == result.end())
            result.push_back(text);
    }
    return result;
}

} // namespace farol::bench
