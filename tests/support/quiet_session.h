#pragma once

#include "core/domain/clock.h"
#include "core/storage/connection.h"
#include "quiet_platform.h"
#include "stored_registry.h"
#include "ui/appearance.h"
#include "ui/collection.h"
#include "ui/query_runner.h"
#include "ui/school_connector.h"
#include "ui/session.h"
#include "ui/weekly_schedule.h"

#include <QStringList>

namespace farol::tests {

/// A collection that does nothing by itself and remembers what it was asked; a test speaks for it.
class QuietCollection final : public ui::Collection {
public:
    void start(const sync::Request& request = {}) override
    {
        ++starts;
        asked = request;
    }
    void pause() override { ++pauses; }
    void resume() override { ++resumes; }
    void cancel() override { ++cancels; }
    bool isRunning() const override { return running; }

    sync::Request asked;
    int starts = 0;
    int pauses = 0;
    int resumes = 0;
    int cancels = 0;
    bool running = false;
};

/// A connector that keeps no key and never answers a test, unless a test says otherwise.
class QuietConnector final : public ui::SchoolConnector {
public:
    void test(
        const domain::SchoolAddress&, const domain::ApiKey&, std::function<void(domain::Result<ui::Found>)>) override
    {
    }
    void testKept(const domain::SchoolAddress& address, std::function<void(domain::Result<ui::Found>)> then) override
    {
        tested << address.origin();
        if (finding)
            then(*finding);
    }
    void save(const domain::SchoolAddress&, const domain::ApiKey&, school::NewAddress,
        std::function<void(domain::Result<void>)>) override
    {
    }
    void forget() override { }
    void findKey(const domain::SchoolAddress&, std::function<void(secrets::SecretResult<ui::KeyPlace>)> then) override
    {
        then(key);
    }
    void forgetKey(const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<void>)> then) override
    {
        forgotten << address.origin();
        if (forgetting)
            key = tl::make_unexpected(secrets::SecretError{secrets::SecretFault::NoKey});
        then(forgetting);
    }

    secrets::SecretResult<ui::KeyPlace> key =
        tl::make_unexpected(secrets::SecretError{secrets::SecretFault::NoKey}); ///< what is kept
    std::optional<domain::Result<ui::Found>> finding; ///< what a test with the kept key finds; none = no answer
    secrets::SecretResult<void> forgetting{}; ///< whether the keyring gives the key away
    QStringList tested; ///< addresses, with the kept key
    QStringList forgotten;
};

/// A timer of the system that a test sets.
class QuietSchedule final : public ui::WeeklySchedule {
public:
    std::optional<domain::Schedule> installed() const override { return now; }
    void look() override { ++looks; }
    void set(const std::optional<domain::Schedule>& schedule) override
    {
        now = schedule;
        emit changed();
    }

    std::optional<domain::Schedule> now;
    int looks = 0;
};

/// All that pages work with, over a history that exists: nothing is collected, time stands on 22/11/2026 21:00.
class QuietSession {
public:
    QuietSession(ui::Appearance& appearance, const QString& file) :
        history(file),
        clock(QDateTime(QDate(2026, 11, 22), QTime(21, 0), domain::defaultZone()).toUTC()),
        registry(file, clock.now()),
        session{appearance, history, collection, connector, schedule, registry, platform, people, clock, settings,
            [this] { ++saves; }, [] {}}
    {
    }

    ui::QueryRunner history;
    QuietCollection collection;
    QuietConnector connector;
    QuietSchedule schedule;
    domain::FixedClock clock;
    StoredRegistry registry;
    QuietPlatform platform;
    QuietPersonalData people;
    settings::Settings settings;
    int saves = 0;
    ui::Session session;
};

} // namespace farol::tests
