#include "core/storage/erased_students.h"

#include "core/storage/migrations.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// Stands among the hashes, of which it can be none, from an erasure's transaction until everything is cleaned.
const auto uncleaned = QStringLiteral("uncleaned");

const auto addText = QStringLiteral("INSERT INTO erased (hash) VALUES (?) ON CONFLICT DO NOTHING");

/// 32 random bytes as hex.
QString newSalt()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const auto* const bytes = reinterpret_cast<const char*>(words.data());
    return QString::fromLatin1(QByteArray(bytes, sizeof(words)).toHex());
}

Result<std::vector<StudentId>> studentsOf(const Connection& connection)
{
    std::vector<StudentId> students;
    return eachRow(connection, QStringLiteral("SELECT id FROM student ORDER BY id"), [&](const Statement& row) {
        students.push_back(row.id<StudentId>(0));
    }).map([&] { return std::move(students); });
}

Result<bool> hasList(const Connection& connection)
{
    return oneNumber(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'erased'"))
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0; });
}

Result<void> forget(const Connection& connection, const ErasedStudents& erased)
{
    if (const auto migrated = migrate(connection, knownMigrations()); !migrated)
        return migrated;
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    return erased.applyTo(connection).and_then([&] { return transaction->commit(); });
}

} // namespace

Result<ErasedStudents> ErasedStudents::read(const Connection& connection)
{
    ErasedStudents erased;
    const auto listed = hasList(connection);
    if (!listed)
        return tl::make_unexpected(listed.error());
    if (!*listed)
        return erased;
    return eachRow(connection, QStringLiteral("SELECT salt FROM school"),
        [&](const Statement& row) { erased.m_salt = row.text(0); })
        .and_then([&] {
            return eachRow(
                connection, QStringLiteral("SELECT hash FROM erased WHERE hash <> ?"),
                [&](const Statement& row) { erased.m_hashes.insert(row.text(0)); }, uncleaned);
        })
        .map([&] { return std::move(erased); });
}

QString ErasedStudents::hashOf(StudentId student) const
{
    const QByteArray text = m_salt.toLatin1() + ':' + QByteArray::number(student.value);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

bool ErasedStudents::contains(StudentId student) const
{
    return !m_hashes.isEmpty() && m_hashes.contains(hashOf(student));
}

Result<void> ErasedStudents::add(const Connection& connection, StudentId student)
{
    return execute(connection, QStringLiteral("UPDATE school SET salt = ? WHERE salt = ''"), newSalt())
        .and_then([&] { return read(connection); })
        .and_then([&](const ErasedStudents& erased) { return execute(connection, addText, erased.hashOf(student)); });
}

Result<void> ErasedStudents::applyTo(const Connection& other) const
{
    if (isEmpty())
        return {};
    const auto own = read(other);
    const auto students = studentsOf(other);
    if (!own || !students)
        return tl::make_unexpected(own ? students.error() : own.error());
    QSet<QString> hashes = m_hashes;
    if (own->m_salt == m_salt)
        hashes.unite(own->m_hashes);
    Result<void> done = execute(other, QStringLiteral("DELETE FROM erased WHERE hash <> ?"), uncleaned).and_then([&] {
        return execute(other, QStringLiteral("UPDATE school SET salt = ?"), m_salt);
    });
    for (size_t i = 0; done && i < students->size(); ++i) {
        const StudentId student = (*students)[i];
        if (own->contains(student))
            hashes.insert(hashOf(student));
        if (contains(student))
            done = emptyPerson(other, student);
    }
    for (const QString& hash : std::as_const(hashes)) {
        if (done)
            done = execute(other, addText, hash);
    }
    return done;
}

Result<void> emptyPerson(const Connection& connection, StudentId student)
{
    const auto person =
        QStringLiteral("UPDATE student SET name = '', email = '', phone = '', created_at = NULL WHERE id = ?");
    return execute(connection, person, student).and_then([&] {
        return execute(connection, QStringLiteral("DELETE FROM refusal WHERE student = ?"), student);
    });
}

Result<void> forgetIn(const QString& file, const ErasedStudents& erased)
{
    const auto connection = Connection::open(file, Access::Write);
    if (!connection)
        return tl::make_unexpected(connection.error());
    Result<void> done = connection->run(QStringLiteral("PRAGMA secure_delete = ON")).and_then([&] {
        return forget(*connection, erased);
    });
    // Back to a single file, which the last statement makes it.
    for (const char* step : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA journal_mode = DELETE"}) {
        if (done)
            done = connection->run(QLatin1String(step));
    }
    return done;
}

Result<void> markUncleaned(const Connection& connection)
{
    return execute(connection, addText, uncleaned);
}

Result<void> markCleaned(const Connection& connection)
{
    return execute(connection, QStringLiteral("DELETE FROM erased WHERE hash = ?"), uncleaned);
}

Result<bool> isUncleaned(const Connection& connection)
{
    return oneNumber(connection, QStringLiteral("SELECT count(*) FROM erased WHERE hash = ?"), uncleaned)
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0; });
}

} // namespace farol::storage
