#include "answers.h"
#include "core/analytics/course_weeks.h"
#include "core/analytics/overview.h"
#include "core/analytics/student_weeks.h"
#include "core/analytics/weekly_series.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/store.h"
#include "subject.h"

#include <QElapsedTimer>

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>
#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#endif

namespace farol::bench {

using namespace farol::domain;

namespace {

constexpr qint64 weeksAsked = 26;
constexpr double besideAtMost = 1.5; ///< p95 beside a writer, of p95 alone
constexpr int callsTimed = 120;
constexpr std::chrono::milliseconds betweenBatches{20};

struct Reading {
    const char* name;
    Work ask;
};

template <typename Function>
Work asked(const Subject& subject, const Filter& filter, Function function)
{
    return [&subject, filter, function] {
        return function(subject.reader, subject.school, filter).map([](const auto&) {});
    };
}

std::vector<Reading> readingsOf(const Subject& subject)
{
    Filter filter;
    filter.track = subject.school.tracks.front().id;
    filter.from = subject.scale.plan.last - (weeksAsked - 1);
    filter.to = subject.scale.plan.last;
    const auto keys = [](const storage::Connection& reader, const School& school, const Filter& of) {
        return analytics::studentKeys(reader, school, of);
    };
    return {{"overview", asked(subject, filter, analytics::overview)},
        {"weeklySeries", asked(subject, filter, analytics::weeklySeries)},
        {"courseWeeks", asked(subject, filter, analytics::courseWeeks)},
        {"keys of students", asked(subject, filter, keys)}};
}

Result<double> timed(const Work& work)
{
    QElapsedTimer since;
    since.start();
    return work().map([&] { return static_cast<double>(since.nsecsElapsed()) / 1e6; });
}

Result<Spread> timedOften(const Work& work)
{
    std::vector<double> times;
    for (int call = 0; call < callsTimed; ++call) {
        const auto time = timed(work);
        if (!time)
            return tl::make_unexpected(time.error());
        times.push_back(*time);
    }
    return spreadOf(times);
}

/// Takes this one file out of the system's memory, and nothing else; false where that cannot be done.
bool forget(const QString& file)
{
#ifdef __linux__
    const int descriptor = ::open(file.toLocal8Bit().constData(), O_RDONLY);
    const bool isForgotten =
        descriptor >= 0 && ::fdatasync(descriptor) == 0 && ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return isForgotten;
#else
    return file.isEmpty();
#endif
}

/// The first question after the program was opened, with nothing of the history in memory.
Result<void> tellFirstTouch(Bench& bench, const BulkScale& scale)
{
    const size_t questions = 4;
    for (size_t question = 0; question < questions; ++question) {
        std::vector<double> times;
        QString name;
        for (int round = 0; round < bench.options.rounds(); ++round) {
            if (!forget(storage::databaseFile(scale.folder)))
                return {};
            const auto subject = openSubject(scale);
            if (!subject)
                return tl::make_unexpected(subject.error());
            const Reading reading = readingsOf(*subject)[question];
            const auto time = timed(reading.ask);
            if (!time)
                return tl::make_unexpected(time.error());
            times.push_back(*time);
            name = QStringLiteral("reading %1 %2, first touch").arg(scale.name, QLatin1String(reading.name));
        }
        const Spread spread = spreadOf(times);
        bench.report.add(Line{name,
            QStringLiteral("%1 ms (p95 %2), a new connection and the file out of memory")
                .arg(spread.median, 0, 'f', 1)
                .arg(spread.p95, 0, 'f', 1),
            {{QStringLiteral("median_ms"), spread.median}, {QStringLiteral("p95_ms"), spread.p95}}});
    }
    return {};
}

/// Stores batches of answers in a thread of its own, as a collection does, until it goes.
class Writer {
public:
    Writer(const QString& folder, Week week) :
        m_thread([this, folder, week] { write(folder, week); })
    {
    }
    ~Writer()
    {
        m_stop.release();
        m_thread.join();
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    int batches() const { return m_batches; }

private:
    void write(const QString& folder, Week week)
    {
        auto connection = storage::openHistory(folder);
        if (!connection)
            return;
        storage::Store store(*std::move(connection));
        const auto pairs = store.heldPairs(week);
        if (!pairs)
            return;
        Answers answers(*pairs, week);
        while (!m_stop.try_acquire_for(betweenBatches) && store.save(week, answers.next(), answers.now()))
            ++m_batches;
    }

    std::binary_semaphore m_stop{0};
    std::atomic<int> m_batches = 0;
    std::thread m_thread;
};

Result<void> measureBeside(Bench& bench, const BulkScale& scale)
{
    const auto folder = bench.scales.copyOf(scale, QStringLiteral("beside-") + scale.name);
    if (!folder)
        return tl::make_unexpected(folder.error());
    BulkScale copy = scale;
    copy.folder = *folder;
    const auto subject = openSubject(copy);
    if (!subject)
        return tl::make_unexpected(subject.error());
    for (const Reading& reading : readingsOf(*subject)) {
        const auto alone = timedOften(reading.ask);
        const Writer writer(*folder, scale.plan.last);
        const auto beside = timedOften(reading.ask);
        if (!alone || !beside)
            return tl::make_unexpected(alone ? beside.error() : alone.error());
        const double ratio = beside->p95 / alone->p95;
        bench.report.add(
            Line{QStringLiteral("reading %1 %2, beside a writer").arg(scale.name, QLatin1String(reading.name)),
                QStringLiteral("p95 %1 ms while %2 batches were stored, alone %3 ms, ratio %4, at most %5")
                    .arg(beside->p95, 0, 'f', 1)
                    .arg(writer.batches())
                    .arg(alone->p95, 0, 'f', 1)
                    .arg(ratio, 0, 'f', 2)
                    .arg(besideAtMost),
                {{QStringLiteral("alone_p95_ms"), alone->p95}, {QStringLiteral("beside_p95_ms"), beside->p95},
                    {QStringLiteral("ratio"), ratio}, {QStringLiteral("batches"), writer.batches()}},
                verdictOf(writer.batches() > 0 && ratio <= besideAtMost)});
    }
    return {};
}

} // namespace

Result<void> measureReading(Bench& bench)
{
    const auto scales = bench.scales.all();
    if (!scales)
        return tl::make_unexpected(scales.error());
    for (const BulkScale& scale : *scales) {
        const auto done = tellFirstTouch(bench, scale).and_then([&] { return measureBeside(bench, scale); });
        if (!done)
            return done;
    }
    return {};
}

} // namespace farol::bench
