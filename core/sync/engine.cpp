#include "engine.h"

#include "walk.h"

namespace farol::sync {

Engine::Engine(storage::Store& store, cademi::Source& source, const domain::Clock& clock, QObject* parent) :
    QObject(parent),
    m_store(store),
    m_source(source),
    m_clock(clock)
{
}

Engine::~Engine() = default;

void Engine::start(const Request& request)
{
    if (m_walk)
        return;
    m_walk = std::make_unique<Walk>(Surroundings{m_store, m_source, m_clock}, request,
        Walk::Ears{
            [this](const Progress& progress) { emit progressed(progress); },
            [this](domain::Week week) { emit stored(week); },
            [this](const Outcome& outcome) { end(outcome); },
        });
    // Later, so that `finished` never comes before start() returned.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_walk)
                m_walk->begin();
        },
        Qt::QueuedConnection);
}

void Engine::pause()
{
    if (m_walk)
        m_walk->pause();
}

void Engine::resume()
{
    if (m_walk)
        m_walk->resume();
}

void Engine::cancel()
{
    if (m_walk)
        m_walk->stop({domain::Fault::Cancelled, {}});
}

bool Engine::isRunning() const
{
    return m_walk != nullptr;
}

void Engine::end(const Outcome& outcome)
{
    // The walk is telling us this from its own function, so it is put away only after that returns.
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            m_walk.reset();
            emit finished(outcome);
        },
        Qt::QueuedConnection);
}

} // namespace farol::sync
