#include "app/cli/exit_code.h"
#include "app/simulator/host.h"
#include "core/cademi/client.h"
#include "core/cademi/http_transport.h"
#include "core/domain/clock.h"
#include "core/school/catalogue.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "core/storage/store.h"
#include "core/sync/engine.h"
#include "tests/cademi/stranger.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <iostream>
#include <map>

namespace farol::tests {

namespace {

using domain::Fault;
using simulator::FaultRule;
using simulator::Mishap;
using namespace std::chrono_literals;

const QDateTime friday(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);

/// A fictitious school of 40 students in 3 courses that was photographed the week before, the real client in front of
/// it with waits a test can wait for, and whatever goes wrong.
struct Trial {
    Trial();

    /// One collection of the present week, from whatever address.
    sync::Outcome collect();
    /// Pairs whose cell is not what the platform would say of them.
    int cellsLost() const;

    simulator::Host host{
        std::make_shared<const simulator::School>(simulator::SchoolPlan::ofSizes({24, 16}, 3, friday.date()))};
    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store;
    domain::FixedClock clock{friday.addDays(-7)};
    QString origin; ///< the school's
    QString asked; ///< another address, for a run that does not reach the school
    double perSecond = 0.0;
    sync::Request request;
    std::function<void()> atFirstStored = {}; ///< called in mid-run
    std::shared_ptr<QObject> stranger; ///< another server
};

Trial::Trial()
{
    host.setRateLimit({.limit = simulator::Limit::Off});
    host.setNow(clock.now());
    origin = host.start().value_or(QUrl()).toString();
    request.lookEvery = 1200ms; // longer than the window of a throttle
    request.patience = 20s;
    EXPECT_TRUE(storage::prepareFolder(folder.path()));
    auto connection = storage::openHistory(folder.path());
    EXPECT_TRUE(connection);
    EXPECT_TRUE(school::importSchool(
        *connection, QJsonDocument(host.school().schoolFile()).toJson(), QDateTime::currentDateTimeUtc()));
    EXPECT_TRUE(connection->run(QStringLiteral("PRAGMA synchronous = OFF"))); // it is not the disk's speed
    store = std::make_unique<storage::Store>(*std::move(connection));
    EXPECT_FALSE(collect().error);
    EXPECT_EQ(cellsLost(), 0);
    host.setNow(friday);
    clock.set(friday);
}

sync::Outcome Trial::collect()
{
    const auto address = domain::SchoolAddress::parse(asked.isEmpty() ? origin : asked);
    EXPECT_TRUE(address.has_value());
    cademi::HttpTransport transport(*address, *domain::ApiKey::parse(host.key()), {.time = 1s});
    cademi::Client client(
        transport, {.pace = {.perSecond = perSecond}, .retries = {{1, 2, 4}, 0.25, 20, 200, 8}, .ages = {}});
    sync::Engine engine(*store, client, clock);
    std::optional<sync::Outcome> outcome;
    QObject::connect(&engine, &sync::Engine::finished, &engine, [&](const sync::Outcome& o) { outcome = o; });
    QObject::connect(&engine, &sync::Engine::stored, &engine, [this] {
        if (const auto act = std::exchange(atFirstStored, {}))
            act();
    });
    engine.start(request);
    const QDeadlineTimer limit(60'000);
    while (!outcome && !limit.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    EXPECT_TRUE(outcome.has_value()) << "the run never ended";
    return outcome.value_or(sync::Outcome{});
}

int Trial::cellsLost() const
{
    std::map<domain::Pair, std::pair<domain::CellState, int>> held;
    const auto read = storage::eachRow(
        store->connection(), QStringLiteral("SELECT student, course, state, tenths FROM cell WHERE week = ?"),
        [&held](const storage::Statement& row) {
            held[{row.id<domain::StudentId>(0), row.id<domain::CourseId>(1)}] = {
                static_cast<domain::CellState>(row.number(2)), row.number(3)};
        },
        domain::Week::ofInstant(clock.now(), domain::defaultZone()));
    EXPECT_TRUE(read);
    int lost = 0;
    const simulator::School& school = host.school();
    for (const auto& cohort : school.plan().cohorts) {
        for (const auto& member : school.members(cohort.tag, clock.now())) {
            for (const auto& course : school.track(cohort.track)->courses) {
                const auto truth = *school.truth(member.student->id, course.id, clock.now());
                const auto state = !truth.access ? domain::CellState::NoAccess
                    : truth.tenths() > 0         ? domain::CellState::Value
                                                 : domain::CellState::NotStarted;
                const auto found = held.find(domain::Pair{member.student->id, course.id});
                const bool right = found != held.end() && found->second.first == state
                    && found->second.second == (truth.access ? truth.tenths() : 0);
                lost += right ? 0 : 1;
            }
        }
    }
    return lost;
}

/// How whole the photo is when the disturbed run has ended.
enum class Photo { Complete, Any };
enum class Then { Collect, CollectFully };

/// One line of the table.
struct Injection {
    const char* name;
    std::function<void(Trial&)> inject;
    std::optional<Fault> ends = {}; ///< what ends the run before its end
    Photo photo = Photo::Complete;
    Then then = Then::Collect; ///< what makes the photo right once the fault is gone
};

void PrintTo(const Injection& injection, std::ostream* out)
{
    *out << injection.name;
}

std::function<void(Trial&)> rule(const FaultRule& one)
{
    return [one](Trial& trial) { trial.host.setFaults({.rules = {one}}); };
}

std::function<void(Trial&)> everySeventh(Mishap mishap)
{
    return [mishap](Trial& trial) {
        trial.request.scope = sync::Scope::Full;
        trial.host.setFaults({.rules = {{.mishap = mishap, .every = 7}}});
    };
}

/// The platform lets sixty requests a second through, and we would send a hundred.
std::function<void(Trial&)> limited(simulator::Throttle throttle)
{
    return [throttle](Trial& trial) {
        trial.request.scope = sync::Scope::Full;
        trial.perSecond = 100.0;
        trial.host.setRateLimit({.perSecond = 60, .perMinute = 100'000, .throttle = throttle});
    };
}

std::function<void(Trial&)> at(const char* address)
{
    return [address](Trial& trial) { trial.asked = QString::fromLatin1(address); };
}

void askAStranger(Trial& trial)
{
    QSslConfiguration configuration;
    configuration.setPrivateKey(QSslKey(cademi::stranger::privateKey, QSsl::Ec));
    configuration.setLocalCertificate(QSslCertificate(cademi::stranger::certificate));
    const auto server = std::make_shared<QSslServer>();
    server->setSslConfiguration(configuration);
    ASSERT_TRUE(server->listen(QHostAddress::LocalHost));
    trial.asked = QStringLiteral("https://127.0.0.1:%1").arg(server->serverPort());
    trial.stranger = server;
}

std::function<void(Trial&)> inMidRun(const std::function<void(Trial&)>& act)
{
    return [act](Trial& trial) { trial.atFirstStored = [act, &trial] { act(trial); }; };
}

QString pageCount(int pages)
{
    return QStringLiteral("PRAGMA max_page_count = %1").arg(pages);
}

/// Gone for so many requests, whatever is asked.
FaultRule gone(int requests)
{
    return {.mishap = Mishap::Reset, .after = 30, .times = requests};
}

const FaultRule listOf102{.tag = domain::TagId{102}};

FaultRule ofList(Mishap mishap)
{
    FaultRule result = listOf102;
    result.mishap = mishap;
    return result;
}

FaultRule ofCourse(Mishap mishap)
{
    return {.mishap = mishap, .course = domain::CourseId{9002}};
}

const Injection injections[] = {
    {"500 on every 7th request", everySeventh(Mishap::InternalError), {}, Photo::Any},
    {"502 page on every 7th", everySeventh(Mishap::BadGateway), {}, Photo::Any},
    {"connection reset on every 7th", everySeventh(Mishap::Reset), {}, Photo::Any},
    {"body breaks off on every 7th", everySeventh(Mishap::Truncated), {}, Photo::Any},
    {"JSON cut in the middle on every 7th", everySeventh(Mishap::CutJson), {}, Photo::Any},
    {"200 with a page on every 7th", everySeventh(Mishap::HtmlPage), {}, Photo::Any},
    {"200 with success:false on every 7th", everySeventh(Mishap::SuccessFalse), {}, Photo::Any},
    {"wrong types on every 7th", everySeventh(Mishap::WrongTypes), {}, Photo::Any},
    {"percent over 100 on every 7th", everySeventh(Mishap::OverHundred), {}, Photo::Any},
    {"body of 9 MB on every 40th", rule({.mishap = Mishap::HugeBody, .every = 40})},
    {"no answer in time on every 60th", rule({.mishap = Mishap::Slow, .every = 60, .seconds = 2})},
    {"429 above the limit", limited(simulator::Throttle::TooMany)},
    {"page \"Too Many Requests\" above the limit", limited(simulator::Throttle::TooManyHtml)},
    {"403 above the limit", limited(simulator::Throttle::Forbidden)},
    {"409 above the limit", limited(simulator::Throttle::Conflict)},
    {"403 once, in mid-run", rule({.mishap = Mishap::Forbidden, .after = 30, .times = 1})},
    {"403 from the start", rule({.mishap = Mishap::Forbidden}), Fault::Refused, Photo::Any},
    {"403 from mid-run on", rule({.mishap = Mishap::Forbidden, .after = 30}), Fault::Refused, Photo::Any},
    {"405 from mid-run on", rule({.mishap = Mishap::NotAllowed, .after = 30}), Fault::Refused, Photo::Any},
    {"409 for every pair of a course, once each",
        [](Trial& trial) {
            trial.request.scope = sync::Scope::Full; // so that each pair of the course is asked
            const auto students = static_cast<int>(trial.host.school().registered(friday).size());
            trial.host.setFaults(
                {.rules = {{.mishap = Mishap::Conflict, .times = students, .course = domain::CourseId{9002}}}});
        }},
    {"409 for everybody in a course (product vanished)", rule(ofCourse(Mishap::Conflict)), {}, Photo::Complete,
        Then::CollectFully},
    {"500 for everybody in a course", rule(ofCourse(Mishap::InternalError)), {}, Photo::Any},
    {"redirect to another host in mid-run",
        rule({.mishap = Mishap::Redirect, .after = 30, .location = QUrl(QStringLiteral("http://127.0.0.1:9/"))}),
        Fault::Untrusted, Photo::Any},
    {"list answers 409 (tag vanished)", rule(ofList(Mishap::Conflict))},
    {"list answers 500", rule(ofList(Mishap::InternalError))},
    {"list comes back empty", rule(ofList(Mishap::EmptyList))},
    {"list comes back half", rule(ofList(Mishap::HalfList)), {}, Photo::Any},
    {"platform gone for 60 requests, then back", rule(gone(60))},
    {"platform gone for good in mid-run",
        [](Trial& trial) {
            trial.request.patience = 100ms;
            trial.request.lookEvery = 20ms;
            trial.host.setFaults({.rules = {gone(0)}});
        },
        Fault::Offline, Photo::Any},
    {"nobody listens", at("http://127.0.0.1:9"), Fault::Offline, Photo::Any},
    {"name that DNS does not know", at("https://escola.invalid"), Fault::Offline, Photo::Any},
    {"self-signed certificate", askAStranger, Fault::Untrusted, Photo::Any},
    {"clock two days ahead", [](Trial& trial) { trial.host.setNow(friday.addDays(-2)); }, Fault::WrongClock,
        Photo::Any},
    {"clock an hour back in mid-run", inMidRun([](Trial& trial) { trial.clock.set(friday.addSecs(-3600)); })},
    {"disk full",
        [](Trial& trial) {
            EXPECT_TRUE(trial.store->connection().run(pageCount(1))); // that is, as many as there are
        },
        Fault::DiskFull, Photo::Any},
    {"history read-only in mid-run", inMidRun([](Trial& trial) {
         EXPECT_TRUE(trial.store->connection().run(QStringLiteral("PRAGMA query_only = ON")));
     }),
        Fault::ReadOnly, Photo::Any},
    {"history's file deleted in mid-run", inMidRun([](Trial& trial) {
         const QString file = trial.store->connection().file();
         ASSERT_TRUE(QFile::rename(file, file + QStringLiteral(".away")));
     }),
        Fault::HistoryGone, Photo::Any},
};

/// The world is as it was, and so is the file.
void heal(Trial& trial)
{
    trial.host.setFaults({});
    trial.host.setRateLimit({.limit = simulator::Limit::Off});
    trial.host.setNow(friday);
    trial.clock.set(friday);
    trial.asked.clear();
    const QString file = trial.store->connection().file();
    if (!QFile::exists(file)) {
        ASSERT_TRUE(QFile::rename(file + QStringLiteral(".away"), file));
    }
    ASSERT_TRUE(trial.store->connection().run(pageCount(100'000)));
    ASSERT_TRUE(trial.store->connection().run(QStringLiteral("PRAGMA query_only = OFF")));
}

/// Prints one line of the table for each injection, for a person to read.
class FaultTable : public testing::TestWithParam<Injection> {
protected:
    static void SetUpTestSuite()
    {
        std::cout << "| what goes wrong | the run | requests | not collected then | lists missing then | cells lost |\n"
                  << "|---|---|---|---|---|---|" << std::endl;
    }
};

} // namespace

TEST_P(FaultTable, LosesNoCell)
{
    Trial trial;
    GetParam().inject(trial);
    const auto disturbed = trial.collect();
    EXPECT_EQ(disturbed.error.has_value(), GetParam().ends.has_value())
        << (disturbed.error ? disturbed.error->detail.toStdString() : "");
    if (disturbed.error && GetParam().ends) {
        EXPECT_EQ(disturbed.error->fault, *GetParam().ends) << disturbed.error->detail.toStdString();
    }
    const int wrongThen = trial.cellsLost();
    if (GetParam().photo == Photo::Complete && GetParam().then == Then::Collect) {
        EXPECT_EQ(wrongThen, 0);
    }
    heal(trial);
    trial.request.scope = GetParam().then == Then::CollectFully ? sync::Scope::Full : sync::Scope::Needed;
    const auto next = trial.collect();
    EXPECT_FALSE(next.error);
    const int lost = trial.cellsLost();
    EXPECT_EQ(lost, 0);

    const bool isPartial = disturbed.notCollected > 0 || disturbed.listsMissing > 0;
    const int code = disturbed.error ? static_cast<int>(cli::exitCodeOf(disturbed.error->fault)) : isPartial ? 4 : 0;
    std::cout << "| " << GetParam().name << " | " << (disturbed.error ? "ended" : "finished") << ", exit " << code
              << " | " << disturbed.requests << " | " << disturbed.notCollected << " | " << disturbed.listsMissing
              << " | " << lost << " |" << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Of, FaultTable, testing::ValuesIn(injections));

} // namespace farol::tests
