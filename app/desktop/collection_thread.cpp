#include "collection_thread.h"

#include "app/services/log_words.h"
#include "core/storage/history.h"

#include <QPointer>

namespace farol::desktop {

using domain::Error;
using domain::Fault;

CollectionThread::CollectionThread(
    QString folder, services::Environment environment, secrets::SecretStore& keys, Background& background) :
    m_folder(std::move(folder)),
    m_environment(std::move(environment)),
    m_keys(keys),
    m_background(background)
{
}

CollectionThread::~CollectionThread()
{
    // What was answered is stored before the collector goes; and nothing calls back into us after the thread's end.
    m_background.post([this] {
        if (m_collector)
            m_collector->engine().cancel();
        m_collector.reset();
    });
    m_background.finish();
}

void CollectionThread::start(const sync::Request& request)
{
    if (std::exchange(m_running, true))
        return;
    m_request = request;
    m_cancelled = false;
    m_background.post([this] {
        const auto reader = storage::openReader(m_folder);
        const auto address = reader ? services::addressOf(*reader) : tl::make_unexpected(reader.error());
        QMetaObject::invokeMethod(this, [this, address] { address ? askKey(*address) : fail(address.error()); });
    });
}

void CollectionThread::askKey(const domain::SchoolAddress& address)
{
    if (m_environment.key)
        return collect(address, *m_environment.key);
    m_keys.read(address.origin(), [self = QPointer(this), address](const secrets::SecretResult<domain::ApiKey>& key) {
        if (self)
            key ? self->collect(address, *key) : self->fail(secrets::errorOf(key.error()));
    });
}

void CollectionThread::collect(const domain::SchoolAddress& address, const domain::ApiKey& key)
{
    if (m_cancelled)
        return fail({Fault::Cancelled, {}});
    m_background.post([this, address, key] { open(address, key); });
}

void CollectionThread::open(const domain::SchoolAddress& address, const domain::ApiKey& key)
{
    auto collector = services::Collector::open(m_folder, address, key, m_environment);
    if (!collector) {
        QMetaObject::invokeMethod(this, [this, error = collector.error().error] { fail(error); });
        return;
    }
    m_collector = *std::move(collector);
    sync::Engine* const engine = &m_collector->engine();
    connect(engine, &sync::Engine::progressed, this, &Collection::progressed);
    connect(engine, &sync::Engine::stored, this, &Collection::stored);
    connect(engine, &sync::Engine::finished, engine, [this](const sync::Outcome& outcome) { keep(outcome); });
    m_collector->begin(m_request);
}

void CollectionThread::keep(const sync::Outcome& outcome)
{
    if (!outcome.error) {
        sync::Progress finishing;
        finishing.phase = sync::Phase::Finishing;
        finishing.week = outcome.week;
        finishing.done = finishing.total = outcome.cells;
        finishing.failed = outcome.notCollected;
        QMetaObject::invokeMethod(this, [this, finishing] { emit progressed(finishing); });
    }
    const auto kept = m_collector->finish(outcome);
    std::optional<ui::CopyNews> news;
    if (!kept)
        news = ui::CopyNews{kept.error()};
    else if (*kept)
        news = ui::CopyNews{std::nullopt, (*kept)->copies, (*kept)->given};
    QMetaObject::invokeMethod(this, [this, outcome, news] { end(outcome, news); });
}

void CollectionThread::end(const sync::Outcome& outcome, const std::optional<ui::CopyNews>& copy)
{
    m_background.post([this] { m_collector.reset(); });
    m_running = false;
    if (copy)
        emit copied(*copy);
    emit finished(outcome);
}

void CollectionThread::fail(const Error& error)
{
    services::Log(m_folder).write(services::Level::Warning, QStringLiteral("collection"), services::logText(error));
    m_running = false;
    sync::Outcome outcome;
    outcome.error = error;
    emit finished(outcome);
}

void CollectionThread::pause()
{
    m_background.post([this] {
        if (m_collector)
            m_collector->engine().pause();
    });
}

void CollectionThread::resume()
{
    m_background.post([this] {
        if (m_collector)
            m_collector->engine().resume();
    });
}

void CollectionThread::cancel()
{
    m_cancelled = true;
    m_background.post([this] {
        if (m_collector)
            m_collector->engine().cancel();
    });
}

const storage::Connection* CollectionThread::connection() const
{
    return m_collector ? &m_collector->store().connection() : nullptr;
}

bool CollectionThread::isRunning() const
{
    return m_running;
}

} // namespace farol::desktop
