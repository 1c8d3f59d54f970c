#pragma once

#include "ui/panel.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace farol::ui {

class Button;
class FactList;
struct Session;

/// When the collection runs by itself: the plan, the last planned run, the last real one, the next.
class ScheduleCard : public Panel {
    Q_OBJECT

public:
    ScheduleCard(Session& session, QWidget* parent = nullptr);

    /// What the history knows of runs that the schedule began.
    void show(const std::optional<QDateTime>& lastScheduled, const QTimeZone& zone);

signals:
    void changeClicked();

private:
    bool isReal() const; ///< not the fictitious school
    void tell();

    Session& m_session;
    Button* m_change;
    FactList* m_facts;
    TextLabel* m_caption;
    std::optional<QDateTime> m_lastScheduled;
    QTimeZone m_zone;
};

} // namespace farol::ui
