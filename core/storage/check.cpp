#include "core/storage/check.h"

#include "core/storage/derived.h"
#include "core/storage/intake_seal.h"
#include "core/storage/milestones.h"
#include "core/storage/seal.h"
#include "core/storage/statement.h"

namespace farol::storage {

using namespace farol::domain;

namespace {

using Findings = std::vector<Finding>;

/// A photo as far as checking needs it.
struct PhotoRow {
    Week week;
    bool sealed = false;
    QString seal;
};

Result<void> checkFile(const Connection& connection, Findings& findings)
{
    const auto take = [&findings](const Statement& row) {
        if (row.text(0) != u"ok")
            findings.push_back({Doubt::File, std::nullopt, row.text(0)});
    };
    return eachRow(connection, QStringLiteral("PRAGMA integrity_check"), take);
}

Result<void> checkReferences(const Connection& connection, Findings& findings)
{
    const auto take = [&findings](const Statement& row) {
        findings.push_back({Doubt::Reference, std::nullopt, row.text(0) + QStringLiteral(" -> ") + row.text(2)});
    };
    return eachRow(connection, QStringLiteral("PRAGMA foreign_key_check"), take);
}

Result<std::vector<PhotoRow>> photos(const Connection& connection)
{
    std::vector<PhotoRow> rows;
    const auto take = [&rows](const Statement& row) { rows.push_back({row.week(0), !row.isNull(1), row.text(2)}); };
    return eachRow(connection, QStringLiteral("SELECT week, sealed_at, seal FROM photo ORDER BY week"), take)
        .map([&rows] { return std::move(rows); });
}

/// Rows that one side has and the other has not.
Result<void> compare(const Connection& connection, const PhotoRow& photo, Doubt doubt, const QString& expected,
    const QString& held, Findings& findings)
{
    const QString differences =
        QStringLiteral("SELECT count(*) FROM (SELECT * FROM (%1 EXCEPT %2) UNION ALL SELECT * FROM (%2 EXCEPT %1))")
            .arg(expected, held);
    return oneNumber(connection, differences, photo.week, photo.week, photo.week, photo.week)
        .map([&](std::optional<qint64> count) {
            if (count.value_or(0) > 0)
                findings.push_back({doubt, photo.week, QStringLiteral("%1 rows").arg(*count)});
        });
}

Result<void> checkDerived(const Connection& connection, const PhotoRow& photo, Findings& findings)
{
    const auto counting = coursesThatCount(connection, photo.week);
    if (!counting)
        return tl::make_unexpected(counting.error());
    const QString& courses = *counting;
    const auto sums = QStringLiteral("SELECT week, cohort, course, cells, answered, sum_tenths, not_started, finished, "
                                     "no_access FROM sums WHERE week = ?");
    const auto students =
        QStringLiteral("SELECT week, student, track, cells, answered, sum_tenths, finished, no_access, "
                       "gain_cells, gain_tenths FROM student_week WHERE week = ?");
    return compare(connection, photo, Doubt::Sums, sumsQuestion({}, courses), sums, findings).and_then([&] {
        return compare(connection, photo, Doubt::StudentWeeks, studentWeekQuestion({}, courses), students, findings);
    });
}

Result<void> checkMilestones(const Connection& connection, const PhotoRow& photo, Findings& findings)
{
    const auto starts =
        QStringLiteral("SELECT student, course, started_week, start_seen FROM milestone WHERE started_week = ?");
    const auto finishes =
        QStringLiteral("SELECT student, course, finished_week FROM milestone WHERE finished_week = ?");
    return compare(connection, photo, Doubt::Milestones, startsQuestion(), starts, findings).and_then([&] {
        return compare(connection, photo, Doubt::Milestones, finishesQuestion(), finishes, findings);
    });
}

/// Milestones of weeks that have no photo, which no week's comparison sees.
Result<void> checkLooseMilestones(const Connection& connection, Findings& findings)
{
    const auto loose =
        QStringLiteral("SELECT count(*) FROM milestone WHERE started_week NOT IN (SELECT week FROM photo) "
                       "OR finished_week NOT IN (SELECT week FROM photo)");
    return oneNumber(connection, loose).map([&](std::optional<qint64> count) {
        if (count.value_or(0) > 0)
            findings.push_back({Doubt::Milestones, std::nullopt, QStringLiteral("%1 rows").arg(*count)});
    });
}

Result<void> checkSeal(const Connection& connection, const PhotoRow& photo, bool latest, Findings& findings)
{
    if (!photo.sealed) {
        if (!latest)
            findings.push_back({Doubt::Unsealed, photo.week, {}});
        return {};
    }
    return sealOf(connection, photo.week).map([&](const QString& seal) {
        if (seal != photo.seal)
            findings.push_back({Doubt::Seal, photo.week, {}});
    });
}

/// Imported cells of a week that no import says it brought.
Result<void> checkImported(const Connection& connection, const PhotoRow& photo, Findings& findings)
{
    return looseCells(connection, photo.week).map([&](qint64 count) {
        if (count > 0)
            findings.push_back({Doubt::Intake, photo.week, QStringLiteral("%1 rows").arg(count)});
    });
}

Result<void> checkIntakes(const Connection& connection, Findings& findings)
{
    return changedIntakes(connection).map([&](const std::vector<qint64>& changed) {
        for (const qint64 intake : changed)
            findings.push_back({Doubt::Intake, std::nullopt, QStringLiteral("import %1").arg(intake)});
    });
}

Result<void> checkWeeks(const Connection& connection, Findings& findings)
{
    const auto all = photos(connection);
    if (!all)
        return tl::make_unexpected(all.error());
    for (const PhotoRow& photo : *all) {
        const auto done =
            checkDerived(connection, photo, findings)
                .and_then([&] { return checkMilestones(connection, photo, findings); })
                .and_then([&] { return checkSeal(connection, photo, photo.week == all->back().week, findings); })
                .and_then([&] { return checkImported(connection, photo, findings); });
        if (!done)
            return done;
    }
    return checkLooseMilestones(connection, findings).and_then([&] { return checkIntakes(connection, findings); });
}

} // namespace

Result<std::vector<Finding>> checkHistory(const Connection& connection)
{
    Findings findings;
    // One snapshot for all questions, or a run that writes meanwhile would look like a fault.
    if (const auto begun = connection.run(QStringLiteral("BEGIN")); !begun)
        return tl::make_unexpected(begun.error());
    const auto checked =
        checkFile(connection, findings).and_then([&] { return checkReferences(connection, findings); }).and_then([&] {
            return checkWeeks(connection, findings);
        });
    static_cast<void>(connection.run(QStringLiteral("ROLLBACK")));
    if (!checked && checked.error().fault != Fault::Damaged)
        return tl::make_unexpected(checked.error());
    if (!checked)
        findings.push_back({Doubt::File, std::nullopt, checked.error().detail});
    return findings;
}

} // namespace farol::storage
