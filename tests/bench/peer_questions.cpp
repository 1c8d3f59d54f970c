#include "core/analytics/course_weeks.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "peers.h"
#include "subject.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr int weeksAsked = 26;

constexpr auto listedCells = "FROM member m JOIN cell c ON c.week = m.week AND c.student = m.student "
                             "WHERE c.state < 2 AND m.week > (SELECT max(week) - 26 FROM member)";

/// The same question in three languages: the product's, SQL, and (by its name) the pandas peer's.
struct PeerQuestion {
    QString name;
    QString sql;
    Work ours;
};

template <typename Function>
Work asked(const Subject& subject, const Filter& filter, Function function)
{
    return [&subject, filter, function] {
        return function(subject.reader, subject.school, filter).map([](const auto&) {});
    };
}

std::vector<PeerQuestion> questionsOf(const Subject& subject)
{
    Filter filter;
    filter.track = subject.school.tracks.front().id;
    filter.from = subject.scale.plan.last - (weeksAsked - 1);
    filter.to = subject.scale.plan.last;
    const auto grouped = [](const char* keys) {
        return QStringLiteral("SELECT %1, count(*), sum(c.tenths) %2 GROUP BY %1")
            .arg(QLatin1String(keys), QLatin1String(listedCells));
    };
    const auto students = [](const storage::Connection& reader, const School& school, const Filter& of) {
        return analytics::studentWeeks(reader, school, of);
    };
    return {
        {QStringLiteral("overview"),
            QStringLiteral("SELECT sum(c.tenths) FROM cell c WHERE c.week = (SELECT max(week) FROM member) AND c.state "
                           "< 2 AND c.student IN (SELECT student FROM member WHERE week = (SELECT max(week) FROM "
                           "member))"),
            asked(subject, filter, analytics::overview)},
        {QStringLiteral("weeklySeries"), grouped("m.week, m.cohort"), asked(subject, filter, analytics::weeklySeries)},
        {QStringLiteral("courseWeeks"), grouped("m.week, c.course"), asked(subject, filter, analytics::courseWeeks)},
        {QStringLiteral("studentWeeks"), grouped("m.week, m.cohort, m.student"), asked(subject, filter, students)},
    };
}

/// A table of numbers as CSV, with a heading.
Result<QString> written(const Subject& subject, const QString& file, const QByteArray& heading, const QByteArray& sql)
{
    const auto rows = subject.raw.read(sql);
    QFile target(file);
    if (!rows || !target.open(QIODevice::WriteOnly))
        return rows ? failed(Fault::File, file) : tl::make_unexpected(rows.error());
    target.write(heading + '\n');
    const qsizetype columns = heading.count(',') + 1;
    QByteArray line;
    for (size_t i = 0; i < rows->numbers.size(); ++i) {
        const bool isLast = (qsizetype(i) + 1) % columns == 0;
        line += QByteArray::number(rows->numbers[i]) + (isLast ? '\n' : ',');
        if (isLast) {
            target.write(line);
            line.clear();
        }
    }
    return target.flush() ? Result<QString>(file) : failed(Fault::File, file);
}

Result<void> load(Peer& peer, const Subject& subject, const QString& folder)
{
    return written(subject, folder + QStringLiteral("/cell.csv"), "week,student,course,state,tenths",
        "SELECT week, student, course, state, tenths FROM cell")
        .and_then([&](const QString& file) { return peer.load(QStringLiteral("cell"), file, ','); })
        .and_then([&](const PeerAnswer&) {
            return written(subject, folder + QStringLiteral("/member.csv"), "week,cohort,student",
                "SELECT week, cohort, student FROM membership");
        })
        .and_then([&](const QString& file) { return peer.load(QStringLiteral("member"), file, ','); })
        .map([](const PeerAnswer&) {});
}

/// What SQLite makes of the same text over its own tables.
Result<qint64> plainTotal(const Subject& subject, const QString& sql)
{
    QString own = sql;
    own.replace(QStringLiteral("member "), QStringLiteral("membership "))
        .replace(QStringLiteral("member)"), QStringLiteral("membership)"))
        .replace(QStringLiteral(" JOIN cell"), QStringLiteral(" CROSS JOIN cell"));
    return subject.raw.read(own.toUtf8()).map([](const Rows& rows) {
        const size_t columns = rows.numbers.size() / static_cast<size_t>(std::max<qint64>(rows.count, 1));
        qint64 total = 0;
        for (size_t last = columns; last > 0 && last <= rows.numbers.size(); last += columns)
            total += rows.numbers[last - 1];
        return total;
    });
}

Result<void> measure(Bench& bench, const Subject& subject, Peer& peer, const PeerQuestion& question)
{
    const QString name = QStringLiteral("peers %1 %2, trilha").arg(subject.scale.name, question.name);
    const auto total = plainTotal(subject, question.sql);
    if (!total)
        return tl::make_unexpected(total.error());
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round <= bench.options.rounds(); ++round) {
        QElapsedTimer since;
        since.start();
        if (const auto done = question.ours(); !done)
            return done;
        ours.push_back(static_cast<double>(since.nsecsElapsed()) / 1e6);
        const auto answer = peer.ask(question.name, question.sql);
        if (!answer)
            return tl::make_unexpected(answer.error());
        if (answer->total != *total) {
            const QString text =
                QStringLiteral("%1 says %2, SQLite %3").arg(peer.name()).arg(answer->total).arg(*total);
            bench.report.add(Line{name, text, {}, Verdict::Broken});
            return {};
        }
        theirs.push_back(answer->milliseconds);
    }
    bench.report.add(name, compared(ours, theirs), peer.name());
    return {};
}

} // namespace

Result<void> measurePeers(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        const auto subject = openSubject(scale);
        if (!subject)
            return tl::make_unexpected(subject.error());
        const QString folder = bench.scales.folder() + QStringLiteral("/peers-") + scale.name;
        QDir().mkpath(folder);
        std::vector<Peer> peers = installedPeers(folder);
        if (peers.size() < static_cast<size_t>(peerNames().size()))
            bench.report.add(Line{QStringLiteral("peers %1").arg(scale.name),
                QStringLiteral("installed are %1 of %2 (./dev peers); the others are skipped")
                    .arg(peers.size())
                    .arg(peerNames().join(QStringLiteral(", ")))});
        for (Peer& peer : peers) {
            Result<void> done = load(peer, *subject, folder);
            for (const PeerQuestion& question : questionsOf(*subject))
                done = done.and_then([&] { return measure(bench, *subject, peer, question); });
            if (!done)
                return done;
        }
        peers.clear();
        QDir(folder).removeRecursively();
    }
    return {};
}

} // namespace farol::bench
