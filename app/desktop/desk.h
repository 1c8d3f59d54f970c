#pragma once

#include "app/services/environment.h"
#include "background.h"
#include "core/secrets/secret_store.h"
#include "opening.h"
#include "ui/collection.h"
#include "ui/personal_data.h"
#include "ui/platform_lists.h"
#include "ui/registry.h"
#include "ui/school_connector.h"
#include "ui/week_imports.h"
#include "ui/weekly_schedule.h"

#include <memory>

namespace farol::desktop {

/// What the window does things with, besides asking the history; the collection goes last, as the others need it.
struct Desk {
    std::shared_ptr<ui::Collection> collection;
    std::shared_ptr<ui::SchoolConnector> connector;
    std::shared_ptr<ui::WeeklySchedule> schedule;
    std::shared_ptr<ui::Registry> registry;
    std::shared_ptr<ui::PlatformLists> platform;
    std::shared_ptr<ui::PersonalData> people;
    std::shared_ptr<ui::WeekImports> imports = {}; ///< none for a history that is only read
};

/// For a history of this computer; keys and background outlive the desk.
Desk ownDesk(const Opening& opening, const services::Environment& environment, secrets::SecretStore& keys,
    Background& background);

/// For a history that is only read: nothing on it writes, asks the platform or knows a key.
Desk readingDesk();

} // namespace farol::desktop
