#include "demonstration.h"

#include "core/school/catalogue.h"
#include "core/school/changes.h"
#include "core/school/identity.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"

#include <QDir>
#include <QJsonDocument>

namespace farol::services {

using domain::Fault;
using domain::Result;

namespace {

const QTime photoHour(14, 0);
constexpr double brisk = 40.0; ///< requests a second once the history stands: quick, and still seen to move

/// So that covers and papers tell it, and not the address of this computer.
Result<void> nameSchool(const storage::Connection& connection, const QString& name, const QDateTime& now)
{
    const auto before = storage::readSchool(connection);
    if (!before)
        return tl::make_unexpected(before.error());
    domain::School after = *before;
    after.name = name;
    if (const auto saved = school::save(connection, {*before, after}, now); !saved)
        return tl::make_unexpected(saved.error().error);
    return {};
}

Result<void> registerSchool(const QString& folder, const domain::SchoolAddress& address,
    const simulator::School& school, const QString& name, const QDateTime& now)
{
    if (const auto prepared = storage::prepareFolder(folder); !prepared)
        return prepared;
    const auto connection = storage::openHistory(folder);
    if (!connection)
        return tl::make_unexpected(connection.error());
    const auto remembered = school::rememberAddress(*connection, address, school::NewAddress::SameSchool);
    if (!remembered)
        return tl::make_unexpected(remembered.error().error);
    const auto imported = school::importSchool(*connection, QJsonDocument(school.schoolFile()).toJson(), now);
    if (!imported)
        return tl::make_unexpected(imported.error().error);
    return nameSchool(*connection, name, now);
}

} // namespace

Demonstration::Demonstration(QDate today, QObject* parent) :
    QObject(parent),
    m_today(today),
    m_host(std::make_shared<const simulator::School>(simulator::SchoolPlan::demonstration(today)))
{
    m_environment.key = domain::ApiKey::parse(m_host.key());
    m_environment.clock = std::make_shared<domain::SystemClock>();
    m_environment.rate = brisk;
}

Demonstration::~Demonstration() = default;

Result<domain::SchoolAddress> Demonstration::begin(const QString& folder, const QString& name)
{
    m_folder = folder;
    m_host.setRateLimit({.limit = simulator::Limit::Off});
    const auto url = m_host.start();
    if (!url)
        return tl::make_unexpected(url.error());
    const auto address = domain::SchoolAddress::parse(url->toString());
    if (!address)
        return domain::failed(Fault::Invalid, url->toString());
    if (const auto registered = registerSchool(folder, *address, m_host.school(), name, m_environment.clock->now());
        !registered)
        return tl::make_unexpected(registered.error());
    m_address = *address;
    return *address;
}

void Demonstration::makeHistory()
{
    takePhoto(0);
}

QDateTime Demonstration::photoTime(int index) const
{
    const domain::Week present = domain::Week::ofDate(m_today);
    const int weeksAgo = weeks - 1 - index;
    if (weeksAgo == 0)
        return QDateTime::currentDateTimeUtc();
    constexpr int friday = 4;
    return QDateTime((present - weeksAgo).monday().addDays(friday), photoHour, domain::defaultZone());
}

void Demonstration::takePhoto(int index)
{
    emit progressed(index, weeks);
    if (index == weeks) {
        m_host.setNow({});
        emit made(std::nullopt);
        return;
    }
    const QDateTime now = photoTime(index);
    m_host.setNow(now);
    Environment then = m_environment;
    then.clock = std::make_shared<domain::FixedClock>(now);
    then.rate = 0.0;
    auto collector = Collector::open(m_folder, *m_address, *m_environment.key, then);
    if (!collector) {
        emit made(collector.error().error);
        return;
    }
    m_collector = *std::move(collector);
    connect(&m_collector->engine(), &sync::Engine::finished, this,
        [this, index](const sync::Outcome& outcome) { photoTaken(index, outcome); });
    m_collector->engine().start();
}

void Demonstration::photoTaken(int index, const sync::Outcome& outcome)
{
    // The engine is telling us this, so it is put away in the next round of the loop.
    QMetaObject::invokeMethod(
        this,
        [this, index, error = outcome.error] {
            m_collector.reset();
            if (error)
                emit made(error);
            else
                takePhoto(index + 1);
        },
        Qt::QueuedConnection);
}

} // namespace farol::services
