#pragma once

#include "core/settings/settings.h"
#include "numbers.h"

#include <QTimeZone>

#include <functional>

namespace farol::domain {
class Clock;
}

namespace farol::ui {

class Appearance;
class Collection;
class QueryRunner;
class SchoolConnector;
class WeeklySchedule;

/// What the window and its pages work with; the program makes it, keeps it alive and passes it down by reference.
struct Session {
    Appearance& appearance;
    QueryRunner& history;
    Collection& collection;
    SchoolConnector& connector;
    WeeklySchedule& schedule;
    const domain::Clock& clock;
    settings::Settings& settings;
    std::function<void()> saveSettings; ///< called after a change of `settings`
    std::function<void()> openDemonstration; ///< opens the program on a fictitious school; empty when it is one
    Numbers numbers{};
};

} // namespace farol::ui
