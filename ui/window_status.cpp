#include "window_status.h"

#include "collection.h"
#include "collection_bar.h"
#include "core/analytics/coverage.h"
#include "nav_rail.h"
#include "query_runner.h"
#include "session.h"

#include <QUrl>

namespace farol::ui {

namespace {

struct Status {
    std::optional<analytics::PhotoSummary> photo;
    QString origin;
    QTimeZone zone;
};

domain::Result<Status> readStatus(const storage::Connection& connection, const domain::School& school)
{
    const auto photo = analytics::lastPhoto(connection);
    if (!photo)
        return tl::make_unexpected(photo.error());
    return Status{*photo, school.origin, school.zone};
}

RestText restText(const Status& status, const Numbers& numbers)
{
    if (!status.photo)
        return {};
    return {numbers.weekday(status.photo->takenAt.toTimeZone(status.zone)),
        WindowStatus::tr("Week %1").arg(status.photo->week.number()),
        numbers.coverage(status.photo->answered, status.photo->expected)};
}

} // namespace

WindowStatus::WindowStatus(Session& session, NavRail& rail, CollectionBar& bar, QObject* parent) :
    QObject(parent),
    m_session(session),
    m_rail(rail),
    m_bar(bar)
{
}

void WindowStatus::ask()
{
    m_session.history.ask<Status>(this, 0, readStatus, [this](const domain::Result<Status>& status) {
        if (!status) {
            emit failed(status.error());
            return;
        }
        m_origin = status->origin;
        m_zone = status->zone;
        m_rail.setSchool(m_name.isEmpty() ? QUrl(m_origin).host() : m_name);
        if (!m_session.collection.isRunning())
            m_bar.rest(restText(*status, m_session.numbers));
    });
}

void WindowStatus::setSchoolName(const QString& name)
{
    m_name = name;
    m_rail.setSchool(name);
}

} // namespace farol::ui
