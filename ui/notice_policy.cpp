#include "notice_policy.h"

namespace farol::ui {

using domain::Fault;
using settings::NoticeChoice;

namespace {

constexpr qint64 silenceAfterFailure = 24LL * 60 * 60; ///< seconds in which the same failure is told once

bool wasTold(const NoticeChoice& choice, Fault fault, const QDateTime& now)
{
    if (choice.lastFailure != fault || !choice.lastFailureAt.isValid())
        return false;
    const qint64 ago = choice.lastFailureAt.secsTo(now);
    return ago >= 0 && ago < silenceAfterFailure; // a clock that was set back does not silence for years
}

} // namespace

NoticePolicy::NoticePolicy(const QTimeZone& zone) :
    m_zone(zone)
{
}

bool NoticePolicy::isQuiet(const NoticeChoice& choice, const QDateTime& now) const
{
    const QTime time = now.toTimeZone(m_zone).time();
    const QTime from = choice.quietFrom;
    const QTime to = choice.quietTo;
    return from <= to ? time >= from && time < to : time >= from || time < to; // the second goes over midnight
}

bool NoticePolicy::tells(
    const NoticeChoice& choice, const std::optional<domain::Error>& error, const QDateTime& now) const
{
    if (!choice.shown || isQuiet(choice, now))
        return false;
    if (choice.silencedUntil.isValid() && now < choice.silencedUntil)
        return false;
    if (!error)
        return true;
    return error->fault != Fault::Cancelled && !wasTold(choice, error->fault, now);
}

NoticeChoice NoticePolicy::remembered(
    NoticeChoice choice, const std::optional<domain::Error>& error, const QDateTime& now, Told told)
{
    if (!error) {
        choice.lastFailure.reset();
        choice.lastFailureAt = {};
    } else if (told == Told::Yes) {
        choice.lastFailure = error->fault;
        choice.lastFailureAt = now;
    }
    return choice;
}

QDateTime NoticePolicy::tomorrow(const QDateTime& now) const
{
    return now.toTimeZone(m_zone).date().addDays(1).startOfDay(m_zone).toUTC();
}

} // namespace farol::ui
