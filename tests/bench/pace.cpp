#include "app/services/collector.h"
#include "app/simulator/host.h"
#include "core/school/catalogue.h"
#include "core/school/identity.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "measurements.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <chrono>

namespace farol::bench {

using namespace farol::domain;
using namespace std::chrono_literals;

namespace {

constexpr double limit = 2.0; ///< requests a second the platform allows
constexpr double leastRate = 1.96;
constexpr auto longest = 10min;
constexpr int tooMany = 429;

/// A platform and how it behaves.
struct Trial {
    QString name;
    simulator::Faults faults;
};

std::vector<Trial> trials()
{
    simulator::Faults resetting;
    resetting.rules.push_back({.mishap = simulator::Mishap::Reset, .every = 9});
    std::vector<Trial> all{{QStringLiteral("every 9th connection reset"), resetting}};
    for (const int latencyMs : {50, 500, 1500}) {
        simulator::Faults late;
        late.latencyMs = latencyMs;
        all.push_back({QStringLiteral("%1 s late").arg(latencyMs / 1000.0), late});
    }
    return all;
}

/// What the platform's log says of one collection.
struct Seen {
    int requests = 0;
    int refused = 0; ///< answered 429
    int resets = 0;
    double rate = 0.0; ///< a second, over the requests of pairs, from the first to the last
};

Seen readLog(const std::vector<simulator::LogEntry>& log)
{
    Seen seen;
    std::vector<qint64> pairs;
    for (const simulator::LogEntry& entry : log) {
        ++seen.requests;
        seen.refused += entry.status == tooMany ? 1 : 0;
        seen.resets += entry.mishap == simulator::Mishap::Reset ? 1 : 0;
        if (entry.path.contains(QStringLiteral("/progresso_por_produto/")))
            pairs.push_back(entry.arrivedMs);
    }
    if (pairs.size() > 1 && pairs.back() > pairs.front())
        seen.rate = static_cast<double>(pairs.size() - 1) * 1000.0 / static_cast<double>(pairs.back() - pairs.front());
    return seen;
}

/// One real collection at the platform's pace, against a platform of its own.
class PacedCollection {
public:
    PacedCollection(const Trial& trial, std::shared_ptr<const simulator::School> school) :
        m_host(std::move(school))
    {
        m_host.setFaults(trial.faults);
    }

    /// `ended` is called once, from the event loop.
    Result<void> begin(const QString& folder, const std::function<void()>& ended)
    {
        const auto url = m_host.start();
        const auto key = ApiKey::parse(m_host.key());
        const auto address = url ? SchoolAddress::parse(url->toString()) : tl::make_unexpected(AddressProblem::Empty);
        if (!address || !key)
            return failed(Fault::Offline, QStringLiteral("the simulator does not start"));
        if (const auto registered = registerSchool(folder, *address); !registered)
            return registered;
        services::Environment environment;
        environment.clock = std::make_shared<SystemClock>();
        auto collector = services::Collector::open(folder, *address, *key, environment);
        if (!collector)
            return tl::make_unexpected(collector.error().error);
        m_collector = *std::move(collector);
        QObject::connect(&m_collector->engine(), &sync::Engine::finished, [this, ended](const sync::Outcome& outcome) {
            m_outcome = outcome;
            ended();
        });
        m_collector->engine().start();
        return {};
    }

    Seen seen() const { return readLog(m_host.log()); }
    const sync::Outcome& outcome() const { return m_outcome; }

private:
    Result<void> registerSchool(const QString& folder, const SchoolAddress& address) const
    {
        return storage::openHistory(folder).and_then([&](const storage::Connection& connection) -> Result<void> {
            const auto remembered = school::rememberAddress(connection, address, school::NewAddress::SameSchool);
            if (!remembered)
                return tl::make_unexpected(remembered.error().error);
            const auto file = QJsonDocument(m_host.school().schoolFile()).toJson();
            const auto imported = school::importSchool(connection, file, QDateTime::currentDateTimeUtc());
            return imported ? Result<void>() : tl::make_unexpected(imported.error().error);
        });
    }

    simulator::Host m_host;
    std::unique_ptr<services::Collector> m_collector;
    sync::Outcome m_outcome;
};

void tell(Report& report, const Trial& trial, const PacedCollection& collection)
{
    const Seen seen = collection.seen();
    const bool isWhole = !collection.outcome().error && collection.outcome().notCollected == 0;
    const bool isBound = trial.faults.latencyMs > 0;
    const QString text = QStringLiteral("%1 requests, %2 a second of %3 allowed (%4%5), %6 answered 429, %7 reset%8")
                             .arg(QString::number(seen.requests), QString::number(seen.rate, 'f', 3),
                                 QString::number(limit), QString::number(seen.rate / limit, 'f', 3),
                                 isBound ? QStringLiteral(", at least %1 a second").arg(leastRate) : QString(),
                                 QString::number(seen.refused), QString::number(seen.resets),
                                 isWhole ? QString() : QStringLiteral(", THE PHOTO IS NOT WHOLE"));
    report.add(Line{QStringLiteral("pace, %1").arg(trial.name), text,
        {{QStringLiteral("requests"), seen.requests}, {QStringLiteral("rate"), seen.rate},
            {QStringLiteral("rate_of_limit"), seen.rate / limit}, {QStringLiteral("answered_429"), seen.refused},
            {QStringLiteral("reset"), seen.resets}},
        verdictOf(isWhole && seen.refused == 0 && (!isBound || seen.rate >= leastRate))});
}

} // namespace

Result<void> measurePace(Bench& bench)
{
    const int students = bench.options.depth == Depth::Quick ? 5 : 26;
    const auto plan = simulator::SchoolPlan::ofSizes({students, students}, 4, QDate::currentDate());
    const auto school = std::make_shared<const simulator::School>(plan);
    const std::vector<Trial> all = trials();
    std::vector<std::unique_ptr<PacedCollection>> collections;
    QEventLoop loop;
    int running = 0;
    for (const Trial& trial : all) {
        const QString folder = bench.scales.folder() + QStringLiteral("/pace-%1").arg(collections.size());
        collections.push_back(std::make_unique<PacedCollection>(trial, school));
        ++running;
        const auto ended = [&running, &loop] {
            if (--running == 0)
                loop.quit();
        };
        if (const auto begun = collections.back()->begin(folder, ended); !begun)
            return begun;
    }
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    loop.exec();
    if (running > 0)
        return failed(Fault::Timeout, QStringLiteral("%1 collections did not end").arg(running));
    for (size_t n = 0; n < all.size(); ++n)
        tell(bench.report, all[n], *collections[n]);
    return {};
}

} // namespace farol::bench
