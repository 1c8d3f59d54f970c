#include "greeting.h"

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr int earliestYear = 2024;

} // namespace

Greeting::Greeting(Surroundings with, RunListener& listener, const Request& request, Kind kind) :
    m_with(with),
    m_listener(listener),
    m_kind(kind),
    // Between two weeks there is no week that could end.
    m_outage(with, request,
        {[] { return true; }, [this] { m_listener.moved(); }, [this] { accepted(); },
            [this](const Error& error) { m_listener.partFailed(error); }})
{
}

void Greeting::ask()
{
    m_with.source.tags([this](const Result<std::vector<Tag>>& tags) { answered(tags); });
}

void Greeting::answered(const Result<std::vector<Tag>>& tags)
{
    if (tags)
        return accepted();
    if (m_kind == Kind::Again && isPassing(tags.error().fault))
        return m_outage.wait(tags.error());
    m_listener.partFailed(tags.error());
}

void Greeting::accepted()
{
    const auto right = requireRightClock(m_with.clock.now(), m_with.source.platformTime());
    right ? m_listener.partDone() : m_listener.partFailed(right.error());
}

Result<void> requireRightClock(const QDateTime& now, const std::optional<QDateTime>& platformTime)
{
    if (platformTime ? std::abs(now.secsTo(*platformTime)) > daySeconds : now.date().year() < earliestYear)
        return failed(Fault::WrongClock, QStringLiteral("%1 here").arg(now.toString(Qt::ISODate)));
    return {};
}

} // namespace farol::sync
