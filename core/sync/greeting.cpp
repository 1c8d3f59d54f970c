#include "greeting.h"

#include "core/storage/school_reader.h"

namespace farol::sync {

using namespace farol::domain;

namespace {

constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr int earliestYear = 2024;

} // namespace

Greeting::Greeting(Surroundings with, RunListener& listener, const Request& request, Kind kind) :
    m_with(with),
    m_listener(listener),
    m_request(request),
    m_kind(kind),
    // Between two weeks there is no week that could end.
    m_outage(with, request,
        {[] { return true; }, [this] { m_listener.moved(); }, [this] { accepted(); },
            [this](const Error& error) { fail(error); }})
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
    fail(tags.error());
}

void Greeting::accepted()
{
    const auto right = requireRightClock(m_with.clock.now(), m_with.source.platformTime());
    right ? m_listener.partDone() : fail(right.error());
}

void Greeting::fail(const Error& error)
{
    const auto noted = note(error);
    m_listener.partFailed(noted ? error : noted.error());
}

/// Who looks for the missing photo must find the reason. With a wrong clock there is no week to note it for.
Result<void> Greeting::note(const Error& error) const
{
    if (error.fault == Fault::WrongClock)
        return {};
    return storage::readSchool(m_with.store.connection()).and_then([&](const School& school) {
        const QDateTime now = m_with.clock.now();
        const storage::RunBeginning beginning{static_cast<int>(m_request.starter), static_cast<int>(m_request.scope)};
        return m_with.store.beginRun(Week::ofInstant(now, school.zone), now, beginning).and_then([&](qint64 run) {
            return m_with.store.endRun(run, now, error, {m_with.source.requests(), 0, 0});
        });
    });
}

Result<void> requireRightClock(const QDateTime& now, const std::optional<QDateTime>& platformTime)
{
    if (platformTime ? std::abs(now.secsTo(*platformTime)) > daySeconds : now.date().year() < earliestYear)
        return failed(Fault::WrongClock, QStringLiteral("%1 here").arg(now.toString(Qt::ISODate)));
    return {};
}

} // namespace farol::sync
