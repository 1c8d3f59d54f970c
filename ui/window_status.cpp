#include "window_status.h"

#include "collection.h"
#include "collection_bar.h"
#include "core/analytics/coverage.h"
#include "core/domain/text.h"
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
    QString name;
};

domain::Result<Status> readStatus(const storage::Connection& connection, const domain::School& school)
{
    const auto photo = analytics::lastPhoto(connection);
    if (!photo)
        return tl::make_unexpected(photo.error());
    return Status{*photo, school.origin, school.zone, school.name};
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
        tellName(!m_name.isEmpty() ? m_name : status->name);
        if (!m_session.collection.isRunning())
            m_bar.rest(restText(*status, m_session.numbers));
    });
}

void WindowStatus::setSchoolName(const QString& name)
{
    m_name = name;
    tellName(name);
}

void WindowStatus::tellName(const QString& name)
{
    const QString known = name.isEmpty() ? QUrl(m_origin).host() : name;
    const QString program = QStringLiteral("Farol"); // a name, the same in every language
    m_rail.setSchool(known);
    emit named(known.isEmpty() ? program : QStringLiteral("%1 \u2014 %2").arg(domain::onOneLine(known), program));
}

} // namespace farol::ui
