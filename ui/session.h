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
class PersonalData;
class PlatformLists;
class QueryRunner;
class Registry;
class SchoolConnector;
class WeekImports;
class WeeklySchedule;

/// Whose history is open, and so what can be done with it.
enum class Access {
    Own, ///< this computer's: collected and edited here
    ReadOnly, ///< a file somebody gave: a copy, or a package made for a tutor
};

/// What the window and its pages work with; the program makes it, keeps it alive and passes it down by reference.
struct Session {
    Appearance& appearance;
    QueryRunner& history;
    Collection& collection;
    SchoolConnector& connector;
    WeeklySchedule& schedule;
    Registry& registry;
    PlatformLists& platform;
    PersonalData& people;
    const domain::Clock& clock;
    settings::Settings& settings;
    std::function<void()> saveSettings; ///< called after a change of `settings`
    std::function<void()> openDemonstration; ///< opens the program on a fictitious school; empty when it is one
    Numbers numbers{};
    Access access = Access::Own;
    std::function<void(const QString& path)>
        openOther{}; ///< another school's folder, or a file read-only, in a new window
    WeekImports* imports = nullptr; ///< null where nothing can be imported
    std::function<void()> restart{}; ///< closes the program and starts it again: what holds from the next start on
};

} // namespace farol::ui
