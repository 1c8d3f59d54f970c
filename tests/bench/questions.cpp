#include "plain_counts.h"
#include "recorder.h"
#include "subject.h"

#include <algorithm>

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr qint64 weeksAsked = 26;

/// A part of the history under its name; every list is written out, so that plain SQL can ask for the same.
struct Part {
    QString name;
    Filter filter;
};

std::vector<Part> partsOf(const Subject& subject)
{
    const Track& track = subject.school.tracks.front();
    Part whole{QStringLiteral("trilha"), {}};
    whole.filter.track = track.id;
    whole.filter.from = subject.scale.plan.last - (weeksAsked - 1);
    whole.filter.to = subject.scale.plan.last;
    for (const Cohort& cohort : subject.school.cohorts)
        whole.filter.cohorts.push_back(cohort.id);
    for (const PlannedCourse& course : track.courses)
        whole.filter.courses.push_back(course.course.id);
    Part some{QStringLiteral("5 turmas, 8 courses"), whole.filter};
    const size_t apart = whole.filter.cohorts.size() / 5;
    some.filter.cohorts.clear();
    for (size_t n = 0; n < 5; ++n)
        some.filter.cohorts.push_back(whole.filter.cohorts[n * apart]);
    const auto few = static_cast<ptrdiff_t>(std::min<size_t>(8, some.filter.courses.size()));
    const std::vector<CourseId> courses(whole.filter.courses.begin(), whole.filter.courses.begin() + few);
    some.filter.courses = courses;
    Part part{QStringLiteral("trilha, 8 courses"), whole.filter};
    part.filter.courses = courses;
    Part ever{QStringLiteral("trilha, every week"), whole.filter};
    ever.filter.from = subject.scale.plan.last - (subject.scale.plan.weeks - 1);
    Part everPart{QStringLiteral("trilha, every week, 8 courses"), ever.filter};
    everPart.filter.courses = courses;
    return {whole, some, part, ever, everPart};
}

/// Whether somebody waits for the answer: then it has its time, whatever SQLite takes.
enum class Waiting { Window, Nobody };

/// A question of the page: who answers it, and which of the plain counts it must agree with.
template <typename Answer>
struct Question {
    QString name;
    std::function<Result<Answer>(const Subject&, const Filter&)> ask;
    CountsByWeek (*expected)(const CountsByWeek&);
    double bound;
    Waiting waiting = Waiting::Window;
};

CountsByWeek all(const CountsByWeek& counts)
{
    return counts;
}

/// An answer, and the statements that brought it.
template <typename Answer>
struct Recorded {
    Answer answer;
    std::vector<QByteArray> texts;
};

template <typename Answer>
Result<Recorded<Answer>> record(const Subject& subject, const Part& part, const Question<Answer>& question)
{
    const auto recorder = Recorder::begin(subject.reader, Values::Filled);
    if (!recorder)
        return tl::make_unexpected(recorder.error());
    return question.ask(subject, part.filter).map([&](Answer answer) {
        return Recorded<Answer>{std::move(answer), recorder->texts()};
    });
}

template <typename Answer>
Result<void> measure(
    Bench& bench, const Subject& subject, const Part& part, const CountsByWeek& plain, const Question<Answer>& question)
{
    const QString name = QStringLiteral("questions %1 %2, %3").arg(subject.scale.name, question.name, part.name);
    const auto recorded = record(subject, part, question);
    if (!recorded)
        return tl::make_unexpected(recorded.error());
    if (const CountsByWeek expected = question.expected(plain);
        expected.empty() || countsOf(recorded->answer) != expected) {
        bench.report.add(
            Line{name, QStringLiteral("the answer is not that of plain SQL over the cells"), {}, Verdict::Broken});
        return {};
    }
    const auto rows = replay(subject.raw, recorded->texts);
    if (!rows)
        return tl::make_unexpected(rows.error());
    const Work ours = [&] { return question.ask(subject, part.filter).map([](const Answer&) {}); };
    const Work theirs = [&] { return replay(subject.raw, recorded->texts).map([](qint64) {}); };
    const bool isWaited = question.waiting == Waiting::Window;
    const double longest = patience(subject.scale);
    const auto fits = [&](const Comparison& comparison) {
        return comparison.ratio.lower <= question.bound && (!isWaited || comparison.ours.lower <= longest);
    };
    return alternateUntil(fits, bench.options.rounds(), ours, theirs).map([&](const Comparison& comparison) {
        const QString peer =
            QStringLiteral("raw SQLite (%1 statements, %2 rows)").arg(recorded->texts.size()).arg(*rows);
        bench.report.add(name, comparison, peer, question.bound);
        if (isWaited)
            tellTime(bench, name, comparison.ours, longest);
    });
}

/// What a long list does: everybody's keys, then the weeks of those on screen. Earlier weeks are not counted.
Result<analytics::StudentWeeks> twoSteps(const Subject& of, const Filter& filter)
{
    constexpr size_t onScreen = 50;
    return analytics::studentKeys(of.reader, of.school, filter).and_then([&](analytics::StudentWeeks keys) {
        std::vector<StudentId> seen;
        for (size_t row = 0; row < std::min(onScreen, keys.rows.size()); ++row)
            seen.push_back(keys.rows[row].student.id);
        return analytics::studentWeeksOf(of.reader, of.school, filter, seen).map([&](analytics::StudentWeeks read) {
            analytics::readInto(keys, std::move(read));
            for (analytics::StudentRow& row : keys.rows)
                std::fill_n(row.weeks.begin(), keys.unread, analytics::StudentWeek{});
            return std::move(keys);
        });
    });
}

Result<void> measurePart(Bench& bench, const Subject& subject, const Part& part)
{
    using namespace analytics;
    const auto plain = plainCounts(subject.raw, part.filter);
    if (!plain)
        return tl::make_unexpected(plain.error());
    const auto asking = [](auto function) {
        return [function](const Subject& of, const Filter& filter) { return function(of.reader, of.school, filter); };
    };
    const auto students = [](const Subject& of, const Filter& filter) {
        return studentWeeks(of.reader, of.school, filter);
    };
    const auto page = [](ProgressTable table) {
        return [table](const Subject& of, const Filter& filter) {
            return progressView(of.reader, of.school, filter, table, Reach::KeysOfLong);
        };
    };
    using Figures = std::optional<Overview>;
    const auto ask = [&]<typename Answer>(const Question<Answer>& question) {
        return [&, question] { return measure<Answer>(bench, subject, part, *plain, question); };
    };
    return measure<Figures>(
        bench, subject, part, *plain, {QStringLiteral("overview"), asking(overview), wholeOfLastWeek, aggregatesAtMost})
        .and_then(
            ask(Question<WeeklySeries>{QStringLiteral("weeklySeries"), asking(weeklySeries), all, aggregatesAtMost}))
        .and_then(ask(Question<CourseWeeks>{
            QStringLiteral("courseWeeks"), asking(courseWeeks), wholeWithoutStudents, streamsAtMost}))
        .and_then(ask(Question<CohortWeeks>{
            QStringLiteral("cohortWeeks"), asking(cohortWeeks), all, streamsAtMost, Waiting::Nobody}))
        .and_then(ask(Question<StudentWeeks>{
            QStringLiteral("studentWeeks"), students, ofCohorts, streamsAtMost, Waiting::Nobody}))
        .and_then(ask(
            Question<StudentWeeks>{QStringLiteral("keys and 50 rows"), twoSteps, ofCohortsInLastWeek, streamsAtMost}))
        .and_then(ask(Question<ProgressView>{
            QStringLiteral("page of students"), page(ProgressTable::Students), all, streamsAtMost}))
        .and_then(ask(Question<ProgressView>{
            QStringLiteral("page of turmas"), page(ProgressTable::Cohorts), all, streamsAtMost}));
}

/// A time that means the same on every machine: one week's cells, streamed raw.
Result<void> tellUnit(Bench& bench, const Subject& subject)
{
    const QByteArray sql = "SELECT * FROM cell WHERE week = " + QByteArray::number(subject.scale.plan.last.ordinal());
    const Work stream = [&] { return subject.raw.read(sql).map([](const Rows&) {}); };
    return alternate(bench.options.rounds(), stream, stream).map([&](const Comparison& comparison) {
        const double unit = comparison.theirs.median;
        bench.report.add(Line{QStringLiteral("questions %1 unit").arg(subject.scale.name),
            QStringLiteral("one week's cells streamed raw: %1 ms").arg(unit, 0, 'f', 2),
            {{QStringLiteral("unit_ms"), unit}}});
    });
}

} // namespace

Result<void> measureQuestions(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        auto subject = openSubject(scale);
        if (!subject)
            return tl::make_unexpected(subject.error());
        auto done = tellUnit(bench, *subject);
        for (const Part& part : partsOf(*subject))
            done = done.and_then([&] { return measurePart(bench, *subject, part); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace farol::bench
