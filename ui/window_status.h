#pragma once

#include "core/domain/result.h"
#include "core/domain/week.h"

#include <QObject>

namespace farol::ui {

class CollectionBar;
class NavRail;
struct Session;

/// What the window's frame knows of the school: its address in the rail, the last photo and its coverage at the bottom.
class WindowStatus : public QObject {
    Q_OBJECT

public:
    WindowStatus(Session& session, NavRail& rail, CollectionBar& bar, QObject* parent = nullptr);

    void ask(); ///< asks the history again
    /// The name at the foot of the rail; without one the address stands there.
    void setSchoolName(const QString& name);
    const QString& origin() const { return m_origin; }
    const QTimeZone& zone() const { return m_zone; }

signals:
    void named(const QString& title); ///< what the window is called, by its school
    void failed(const farol::domain::Error& error);

private:
    void tellName(const QString& name);

    Session& m_session;
    NavRail& m_rail;
    CollectionBar& m_bar;
    QString m_name;
    QString m_origin;
    QTimeZone m_zone = domain::defaultZone();
};

} // namespace farol::ui
