#include "raw_batch.h"

#include <unordered_set>

namespace farol::bench {

using namespace farol::domain;

namespace {

/// How many values each step takes: enough to notice that the product's statements are no longer these.
constexpr int marksOfSteps[] = {0, 1, 1, 3, 10, 3, 3, 3, 9, 2, 2, 2, 0};

std::optional<qint64> orNull(const std::optional<int>& number)
{
    return number ? std::optional<qint64>(*number) : std::nullopt;
}

} // namespace

RawBatch::RawBatch(const RawDatabase& database, std::vector<QByteArray> texts) :
    m_database(database),
    m_texts(std::move(texts))
{
}

Result<void> RawBatch::prepare()
{
    m_steps.clear();
    for (const QByteArray& text : m_texts) {
        auto step = m_database.prepare(text);
        if (!step)
            return tl::make_unexpected(step.error());
        m_steps.push_back(*std::move(step));
    }
    const bool isKnown = std::equal(m_steps.begin(), m_steps.end(), std::begin(marksOfSteps), std::end(marksOfSteps),
        [](const RawStatement& step, int marks) { return step.marks() == marks; });
    if (!isKnown)
        return failed(Fault::Invalid,
            QStringLiteral("the %1 statements of a batch are not those raw_batch.cpp knows").arg(m_texts.size()));
    return {};
}

Result<void> RawBatch::run(Step step, std::initializer_list<qint64> values)
{
    RawStatement& statement = m_steps[step];
    for (const qint64 value : values)
        statement.bind(value);
    return statement.run();
}

Result<void> RawBatch::write(Week week, const Cell& cell)
{
    RawStatement& statement = m_steps[Write];
    for (const qint64 value :
        {week.ordinal(), cell.student.value, cell.course.value, qint64(cell.state), qint64(cell.tenths)})
        statement.bind(value);
    statement.bind(orNull(cell.lessons));
    statement.bind(orNull(cell.watched));
    statement.bind(cell.collectedAt.toSecsSinceEpoch());
    statement.bind(qint64(cell.origin));
    statement.bind(qint64(cell.reason));
    return statement.run();
}

Result<void> RawBatch::mark(Week week, const Cell& cell)
{
    const qint64 student = cell.student.value;
    const qint64 course = cell.course.value;
    if (cell.tenths == 0)
        return run(Unstart, {student, course, week.ordinal()}).and_then([&] {
            return run(Unfinish, {student, course, week.ordinal()});
        });
    RawStatement& statement = m_steps[Reach];
    for (const qint64 value : {student, course, week.ordinal(), student, course, student, course, week.ordinal()})
        statement.bind(value);
    statement.bind(cell.tenths == 1000 ? std::optional(week.ordinal()) : std::nullopt);
    return statement.run();
}

Result<void> RawBatch::writeAll(Week week, std::span<const Cell> cells, const QDateTime& now)
{
    auto done = run(RequireOpen, {week.ordinal()}).and_then([&] { return run(AnyAudit, {week.ordinal()}); });
    std::unordered_set<StudentId> students;
    for (const Cell& cell : cells) {
        const qint64 student = cell.student.value;
        const qint64 course = cell.course.value;
        done = done.and_then([&] {
                       return run(Withdraw, {week.ordinal(), student, course});
                   })
                   .and_then([&] { return write(week, cell); })
                   .and_then([&] {
                       return run(Add, {week.ordinal(), student, course});
                   })
                   .and_then([&] { return mark(week, cell); });
        students.insert(cell.student);
    }
    for (const StudentId student : students) {
        done = done.and_then([&] {
                       return run(Drop, {week.ordinal(), student.value});
                   })
                   .and_then([&] {
                       return run(Fill, {week.ordinal(), student.value});
                   });
    }
    return done.and_then([&] { return run(Touch, {now.toSecsSinceEpoch(), week.ordinal()}); });
}

Result<void> RawBatch::save(Week week, std::span<const Cell> cells, const QDateTime& now)
{
    return prepare()
        .and_then([&] { return run(Begin); })
        .and_then([&] { return writeAll(week, cells, now); })
        .and_then([&] { return run(Commit); });
}

} // namespace farol::bench
