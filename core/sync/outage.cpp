#include "outage.h"

namespace farol::sync {

using namespace farol::domain;

Outage::Outage(Surroundings with, const Request& request, Ears ears) :
    m_with(with),
    m_patience(request.patience),
    m_ears(std::move(ears))
{
    m_lookTimer.setInterval(request.lookEvery);
    m_lookTimer.callOnTimeout([this] { look(); });
}

void Outage::wait(const Error& error)
{
    if (m_patience.count() <= 0)
        return m_ears.over(error);
    begin(error);
}

void Outage::doubt(const Error& error)
{
    if (std::exchange(m_isRefused, true))
        return m_ears.over(error);
    m_with.source.slowDown();
    begin(error);
}

void Outage::begin(const Error& error)
{
    m_with.source.cancel();
    m_lastFault = error;
    m_isWaiting = true;
    if (!m_since.isValid())
        m_since.start();
    if (!m_isPaused)
        m_lookTimer.start();
    m_ears.waits();
}

void Outage::accepted()
{
    m_isRefused = false;
    m_since.invalidate();
}

void Outage::pause()
{
    m_isPaused = true;
    m_lookTimer.stop();
}

void Outage::resume()
{
    m_isPaused = false;
    if (!m_isWaiting)
        return;
    m_since.restart();
    m_lookTimer.start();
    look();
}

void Outage::stop()
{
    m_lookTimer.stop();
    m_isWaiting = false;
}

void Outage::look()
{
    if (!m_ears.goesOn())
        return;
    if (std::chrono::milliseconds(m_since.elapsed()) > m_patience && isPassing(m_lastFault.fault))
        return m_ears.over(m_lastFault);
    m_with.source.cancel();
    m_with.source.tags([this](const Result<std::vector<Tag>>& tags) { looked(tags); });
}

void Outage::looked(const Result<std::vector<Tag>>& tags)
{
    if (!tags && !isPassing(tags.error().fault))
        return m_ears.over(tags.error());
    if (!tags) {
        m_lastFault = tags.error();
        return;
    }
    stop();
    m_ears.back();
}

} // namespace farol::sync
