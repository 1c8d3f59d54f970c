#include "core/storage/package.h"

#include "core/storage/check.h"
#include "core/storage/derived.h"
#include "core/storage/durable_copy.h"
#include "core/storage/migrations.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <array>

namespace farol::storage {

using namespace farol::domain;

namespace {

/// What is copied as it is, in an order that suits the references. `source` is the school's own history; `chosen` the
/// turmas, `known` their students, `taught` the courses of their trilhas: now, formerly, or when a week was sealed.
constexpr std::array copying{
    "INSERT INTO chosen SELECT id, track FROM source.cohort WHERE id IN (SELECT id FROM wanted)",
    "INSERT INTO known SELECT DISTINCT student FROM source.membership WHERE cohort IN (SELECT id FROM chosen)",
    "INSERT INTO taught SELECT course FROM source.track_course WHERE track IN (SELECT track FROM chosen) "
    "UNION SELECT course FROM source.former_course WHERE track IN (SELECT track FROM chosen) "
    "UNION SELECT s.course FROM source.sums s JOIN source.cohort h ON h.id = s.cohort "
    "WHERE h.track IN (SELECT track FROM chosen)",
    "UPDATE school SET (origin, time_zone, name) = (SELECT origin, time_zone, name FROM source.school)",
    "INSERT INTO tutor (id, name, email) SELECT id, name, email FROM source.tutor "
    "WHERE id IN (SELECT tutor FROM source.cohort WHERE id IN (SELECT id FROM chosen))",
    "INSERT INTO track (id, name, position, on_track_tenths, late_tenths, archived, since) "
    "SELECT id, name, position, on_track_tenths, late_tenths, archived, since FROM source.track "
    "WHERE id IN (SELECT track FROM chosen)",
    "INSERT INTO course (id, name, short_name) SELECT id, name, short_name FROM source.course "
    "WHERE id IN (SELECT id FROM taught)",
    "INSERT INTO track_course (track, course, position, half_weeks) "
    "SELECT track, course, position, half_weeks FROM source.track_course WHERE track IN (SELECT track FROM chosen)",
    "INSERT INTO former_plan (track, since, on_track_tenths, late_tenths) "
    "SELECT track, since, on_track_tenths, late_tenths FROM source.former_plan "
    "WHERE track IN (SELECT track FROM chosen)",
    "INSERT INTO former_course (track, since, course, position, half_weeks) "
    "SELECT track, since, course, position, half_weeks FROM source.former_course "
    "WHERE track IN (SELECT track FROM chosen)",
    "INSERT INTO cohort (id, track, number, tag, start_date, tutor, archived) "
    "SELECT id, track, number, tag, start_date, tutor, archived FROM source.cohort "
    "WHERE id IN (SELECT id FROM chosen)",
    "INSERT INTO recess (week, since, until) SELECT week, since, until FROM source.recess",
    "INSERT INTO photo (week, photo_date, taken_at, is_full, audited, differing, imported) "
    "SELECT week, photo_date, taken_at, is_full, audited, differing, imported FROM source.photo",
    "INSERT INTO roster (week, cohort, obtained_at, reason) "
    "SELECT week, cohort, obtained_at, reason FROM source.roster WHERE cohort IN (SELECT id FROM chosen)",
    "INSERT INTO membership (week, cohort, student, last_access) "
    "SELECT week, cohort, student, last_access FROM source.membership WHERE cohort IN (SELECT id FROM chosen)",
    "INSERT INTO cell (week, student, course, state, tenths, lessons, watched, collected_at, origin, reason) "
    "SELECT week, student, course, state, tenths, lessons, watched, collected_at, origin, reason FROM source.cell "
    "WHERE student IN (SELECT id FROM known) AND course IN (SELECT id FROM taught)"};

constexpr std::array lists{"CREATE TEMP TABLE wanted (id INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE chosen (id INTEGER PRIMARY KEY, track INTEGER NOT NULL)",
    "CREATE TEMP TABLE known (id INTEGER PRIMARY KEY)", "CREATE TEMP TABLE taught (id INTEGER PRIMARY KEY)"};

/// The courses a sealed week was made of: the trilha may have changed since.
const auto sealedCourses = QStringLiteral("(SELECT DISTINCT h.track, s.course FROM source.sums s "
                                          "JOIN source.cohort h ON h.id = s.cohort WHERE s.week = %1)");

struct PhotoState {
    Week week;
    std::optional<QDateTime> sealedAt;
};

template <size_t count>
Result<void> runAll(const Connection& connection, const std::array<const char*, count>& statements)
{
    Result<void> done;
    for (const char* statement : statements) {
        if (done)
            done = connection.run(QLatin1String(statement));
    }
    return done;
}

Result<void> listWanted(const Connection& package, const std::vector<CohortId>& cohorts)
{
    if (cohorts.empty())
        return package.run(QStringLiteral("INSERT INTO wanted SELECT id FROM source.cohort"));
    Result<void> done;
    for (const CohortId cohort : cohorts) {
        const auto known = oneNumber(package, QStringLiteral("SELECT id FROM source.cohort WHERE id = ?"), cohort);
        if (!known)
            return tl::make_unexpected(known.error());
        if (!*known)
            return failed(Fault::Invalid, QStringLiteral("no such turma"));
        if (done)
            done =
                execute(package, QStringLiteral("INSERT INTO wanted (id) VALUES (?) ON CONFLICT DO NOTHING"), cohort);
    }
    return done;
}

Result<void> copyPeople(const Connection& package, PackageContacts contacts)
{
    const QString told =
        contacts == PackageContacts::Included ? QStringLiteral("email, phone") : QStringLiteral("'', ''");
    return package.run(QStringLiteral("INSERT INTO student (id, name, email, phone, created_at) "
                                      "SELECT id, name, %1, created_at FROM source.student "
                                      "WHERE id IN (SELECT id FROM known)")
                           .arg(told));
}

/// Sums, and the seals of what is sealed at the school.
Result<void> settle(const Connection& package, const QDateTime& now)
{
    std::vector<PhotoState> photos;
    Result<void> done = eachRow(
        package, QStringLiteral("SELECT week, sealed_at FROM source.photo ORDER BY week"), [&](const Statement& row) {
            photos.push_back({row.week(0), row.instant(1)});
        });
    for (const PhotoState& photo : photos) {
        if (done && !photo.sealedAt)
            done = rebuildDerived(package, photo.week);
        if (done && photo.sealedAt) {
            done = rebuildDerived(package, photo.week, sealedCourses.arg(photo.week.ordinal())).and_then([&] {
                return sealWeek(package, photo.week, *photo.sealedAt);
            });
        }
    }
    return done && !photos.empty() ? sealWeeksBefore(package, photos.back().week, now) : done;
}

Result<void> note(const Connection& package, const PackageChoice& choice, const QDateTime& now)
{
    return execute(package,
        QStringLiteral("INSERT INTO package (id, made_at, recipient, has_contacts) VALUES (1, ?, ?, ?)"), now,
        choice.recipient, choice.contacts == PackageContacts::Included ? 1 : 0);
}

/// In one transaction, so that all is read from one state of the school's history; a deferred one, which keeps nobody
/// from writing there meanwhile.
Result<void> fill(const Connection& package, const PackageChoice& choice, const QDateTime& now)
{
    return package.run(QStringLiteral("BEGIN"))
        .and_then([&] { return listWanted(package, choice.cohorts); })
        .and_then([&] { return runAll(package, copying); })
        .and_then([&] { return copyPeople(package, choice.contacts); })
        .and_then([&] { return settle(package, now); })
        .and_then([&] { return note(package, choice, now); })
        .and_then([&] { return package.run(QStringLiteral("COMMIT")); });
}

Result<void> requireNothingWrong(const Connection& package)
{
    return checkHistory(package).and_then([](const std::vector<Finding>& findings) -> Result<void> {
        if (!findings.empty())
            return failed(
                Fault::Damaged, QStringLiteral("the package is not what it should be: ") + findings.front().detail);
        return {};
    });
}

Result<void> write(const QString& part, const QString& source, const PackageChoice& choice, const QDateTime& now)
{
    return Connection::open(part, Access::Write).and_then([&](const Connection& package) {
        return migrate(package, knownMigrations())
            .and_then([&] { return execute(package, QStringLiteral("ATTACH ? AS source"), source); })
            .and_then([&] { return runAll(package, lists); })
            .and_then([&] { return fill(package, choice, now); })
            .and_then([&] { return package.run(QStringLiteral("DETACH source")); })
            .and_then([&] { return requireNothingWrong(package); })
            // A file that is whole by itself, without a log beside it.
            .and_then([&] { return package.run(QStringLiteral("PRAGMA journal_mode = DELETE")); });
    });
}

} // namespace

Result<void> makePackage(
    const Connection& connection, const QString& file, const PackageChoice& choice, const QDateTime& now)
{
    if (QFileInfo(file) == QFileInfo(connection.file()))
        return failed(Fault::Invalid, QStringLiteral("the file is the history itself"));
    QTemporaryFile part(file + QStringLiteral(".XXXXXX.part"));
    if (!part.open())
        return failed(Fault::ReadOnly, QStringLiteral("the folder cannot be written"));
    part.close();
    return write(part.fileName(), connection.file(), choice, now).and_then([&] {
        return copyDurably(part.fileName(), file);
    });
}

Result<std::optional<PackageFacts>> readPackage(const Connection& connection)
{
    std::optional<PackageFacts> facts;
    const auto take = [&facts](const Statement& row) {
        const auto contacts = row.number(2) != 0 ? PackageContacts::Included : PackageContacts::Left;
        facts = PackageFacts{row.instant(0).value_or(QDateTime()), row.text(1), contacts};
    };
    return oneNumber(connection, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'package'"))
        .and_then([&](std::optional<qint64> count) -> Result<void> {
            if (count.value_or(0) == 0)
                return {};
            return eachRow(connection, QStringLiteral("SELECT made_at, recipient, has_contacts FROM package"), take);
        })
        .map([&facts] { return facts; });
}

} // namespace farol::storage
