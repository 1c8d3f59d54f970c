#include "collection.h"

#include "core/storage/history.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace farol::tests {

using namespace farol::domain;

namespace {

constexpr int longestRunMilliseconds = 20'000;

const char* const schoolSql[] = {
    "INSERT INTO track (id, name, position) VALUES (1, 'analista', 1)",
    "INSERT INTO course (id, name) VALUES (10, 'SQL'), (20, 'Excel')",
    "INSERT INTO track_course (track, course, position, half_weeks) VALUES (1, 10, 1, 2), (1, 20, 2, 2)",
    "INSERT INTO cohort (id, track, number, tag) VALUES (1, 1, 12, 69), (2, 1, 13, 70)",
};

} // namespace

QDateTime at(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text) + u'Z', Qt::ISODate);
}

bool eventually(const std::function<bool()>& isSo)
{
    const QDeadlineTimer limit(longestRunMilliseconds);
    while (!isSo() && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return isSo();
}

void Collection::SetUp()
{
    auto connection = storage::openHistory(m_folder.path());
    ASSERT_TRUE(connection) << connection.error().detail.toStdString();
    for (const char* sql : schoolSql)
        ASSERT_TRUE(connection->run(QLatin1String(sql)));
    m_store = std::make_unique<storage::Store>(*std::move(connection));
}

sync::Outcome Collection::collect(const std::function<void(sync::Engine&)>& meanwhile)
{
    return collect(sync::Request(), meanwhile);
}

sync::Outcome Collection::collect(const sync::Request& request, const std::function<void(sync::Engine&)>& meanwhile)
{
    sync::Engine engine(*m_store, platform, clock);
    std::optional<sync::Outcome> outcome;
    QObject::connect(&engine, &sync::Engine::finished, &engine, [&](const sync::Outcome& o) { outcome = o; });
    engine.start(request);
    if (meanwhile)
        meanwhile(engine);
    EXPECT_TRUE(eventually([&] { return outcome.has_value(); })) << "the run never ended";
    return outcome.value_or(sync::Outcome{});
}

sync::Request Collection::soon()
{
    sync::Request request;
    request.lookEvery = std::chrono::milliseconds(5);
    return request;
}

void Collection::addCohorts(int count)
{
    const auto sql = QStringLiteral("INSERT INTO cohort (id, track, number, tag) VALUES (%1, 1, %2, %3)");
    for (int i = 0; i < count; ++i)
        ASSERT_TRUE(m_store->connection().run(sql.arg(3 + i).arg(14 + i).arg(71 + i)));
}

void Collection::addCourses(int count)
{
    const auto course = QStringLiteral("INSERT INTO course (id, name) VALUES (%1, 'Curso')");
    const auto ofTrack =
        QStringLiteral("INSERT INTO track_course (track, course, position, half_weeks) VALUES (1, %1, %2, 2)");
    for (int i = 3; i < 3 + count; ++i) {
        ASSERT_TRUE(m_store->connection().run(course.arg(10 * i)));
        ASSERT_TRUE(m_store->connection().run(ofTrack.arg(10 * i).arg(i)));
    }
}

std::string Collection::cells(const char* week) const
{
    auto statement = storage::Statement::prepare(m_store->connection(),
        QStringLiteral("SELECT student, course, state, tenths FROM cell WHERE week = ? ORDER BY student, course"));
    EXPECT_TRUE(statement && statement->run(*Week::fromKey(QString::fromLatin1(week))));
    QStringList all;
    while (statement->next()) {
        const auto state = static_cast<CellState>(statement->number(2));
        const QString value = state == CellState::NotCollected ? QStringLiteral("?")
            : state == CellState::NoAccess                     ? QStringLiteral("x")
                                                               : QString::number(statement->number(3));
        all << QStringLiteral("%1/%2=%3").arg(statement->integer(0)).arg(statement->integer(1)).arg(value);
    }
    return all.join(u' ').toStdString();
}

qint64 Collection::number(const char* sql) const
{
    const auto found = storage::oneNumber(m_store->connection(), QString::fromLatin1(sql));
    EXPECT_TRUE(found) << sql;
    return found ? found->value_or(-1) : -1;
}

} // namespace farol::tests
