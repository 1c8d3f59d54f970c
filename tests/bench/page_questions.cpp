#include "core/analytics/changes.h"
#include "core/analytics/course_funnel.h"
#include "core/analytics/student_page.h"
#include "recorder.h"
#include "subject.h"

#include <algorithm>

namespace farol::bench {

using namespace farol::domain;

namespace {

/// The question of a whole page, with a number of its answer that plain SQL over the cells finds, too.
struct PageQuestion {
    QString name;
    std::function<Result<qint64>(const Subject&)> ask;
    QByteArray plain;
};

Filter wholeTrack(const Subject& subject)
{
    Filter filter;
    filter.track = subject.school.tracks.front().id;
    return filter;
}

QByteArray lastWeek(const Subject& subject)
{
    return QByteArray::number(subject.scale.plan.last.ordinal());
}

/// Tenths of everything that was collected of the first student.
PageQuestion student(qint64 id)
{
    return {QStringLiteral("studentPage"),
        [id](const Subject& of) {
            return analytics::studentPage(of.reader, of.school, StudentId{id})
                .map([](const std::optional<analytics::StudentPage>& page) {
                    qint64 tenths = 0;
                    for (const auto& week : page ? page->weeks : std::vector<analytics::StudentPageWeek>())
                        tenths += week.figures.counts.sumTenths;
                    return tenths;
                });
        },
        "SELECT sum(c.tenths) FROM cell c WHERE c.student = " + QByteArray::number(id)
            + " AND c.state < 2 "
              "AND EXISTS (SELECT 1 FROM membership m WHERE m.week = c.week AND m.student = c.student)"};
}

/// Cells that are not collected in the last photo.
PageQuestion changed(const Subject& subject)
{
    return {QStringLiteral("changes"),
        [](const Subject& of) {
            return analytics::changes(of.reader, of.school, wholeTrack(of))
                .map([](const std::optional<analytics::Changes>& changes) {
                    return changes ? qint64(changes->cellsWith(analytics::ChangeKind::NotCollected)) : -1;
                });
        },
        "SELECT count(*) FROM cell c WHERE c.week = " + lastWeek(subject)
            + " AND c.state = 3 "
              "AND EXISTS (SELECT 1 FROM membership m WHERE m.week = c.week AND m.student = c.student)"};
}

/// Courses that the students of the last photo have finished, now or before.
PageQuestion funnel(const Subject& subject)
{
    return {QStringLiteral("courseFunnel"),
        [](const Subject& of) {
            return analytics::courseFunnel(of.reader, of.school, wholeTrack(of))
                .map([](const analytics::CourseFunnel& funnel) {
                    qint64 finished = 0;
                    for (const analytics::CourseFunnelRow& row : funnel.rows)
                        finished += row.finished;
                    return finished;
                });
        },
        "SELECT count(*) FROM cell n WHERE n.week = " + lastWeek(subject)
            + " AND n.state <> 2 "
              "AND EXISTS (SELECT 1 FROM membership m WHERE m.week = n.week AND m.student = n.student) "
              "AND EXISTS (SELECT 1 FROM photo p CROSS JOIN cell c ON c.week = p.week AND c.student = n.student "
              "AND c.course = n.course WHERE c.tenths = 1000)"};
}

Result<qint64> oneNumber(const RawDatabase& raw, const QByteArray& sql)
{
    return raw.prepare(sql).and_then(
        [](RawStatement statement) { return statement.step().map([&](bool) { return statement.number(0); }); });
}

/// The statements that brought the answer.
Result<std::vector<QByteArray>> record(const Subject& subject, const PageQuestion& question)
{
    const auto recorder = Recorder::begin(subject.reader, Values::Filled);
    if (!recorder)
        return tl::make_unexpected(recorder.error());
    return question.ask(subject).map([&](qint64) { return recorder->texts(); });
}

Result<void> measure(Bench& bench, const Subject& subject, const PageQuestion& question)
{
    const QString name = QStringLiteral("pages %1 %2").arg(subject.scale.name, question.name);
    const auto expected = oneNumber(subject.raw, question.plain);
    const auto answer = question.ask(subject);
    const auto texts = record(subject, question);
    if (!expected || !answer || !texts)
        return tl::make_unexpected((!expected ? expected.error() : !answer ? answer.error() : texts.error()));
    if (*answer != *expected || *expected <= 0) {
        bench.report.add(Line{name,
            QStringLiteral("the answer %1 is not the %2 of plain SQL over the cells").arg(*answer).arg(*expected), {},
            Verdict::Broken});
        return {};
    }
    const Work ours = [&] { return question.ask(subject).map([](qint64) {}); };
    const Work theirs = [&] { return replay(subject.raw, *texts).map([](qint64) {}); };
    const double longest = patience(subject.scale);
    const auto fits = [&](const Comparison& comparison) {
        return comparison.ratio.lower <= streamsAtMost && comparison.ours.lower <= longest;
    };
    return alternateUntil(fits, bench.options.rounds(), ours, theirs).map([&](const Comparison& comparison) {
        bench.report.add(
            name, comparison, QStringLiteral("raw SQLite (%1 statements)").arg(texts->size()), streamsAtMost);
        tellTime(bench, name, comparison.ours, longest);
    });
}

} // namespace

Result<void> measurePages(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        auto subject = openSubject(scale);
        if (!subject)
            return tl::make_unexpected(subject.error());
        const auto first = oneNumber(subject->raw, "SELECT min(id) FROM student");
        if (!first)
            return tl::make_unexpected(first.error());
        Result<void> done;
        for (const PageQuestion& question : {student(*first), changed(*subject), funnel(*subject)})
            done = done.and_then([&] { return measure(bench, *subject, question); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace farol::bench
