#include "desk.h"

#include "app/services/timer_call.h"
#include "collection_thread.h"
#include "connector.h"
#include "custodian.h"
#include "kept_platform.h"
#include "no_collection.h"
#include "no_schedule.h"
#include "refusing_desk.h"
#include "registrar.h"
#include "system_schedule.h"
#include "week_importer.h"

namespace farol::desktop {

Desk ownDesk(const Opening& opening, const services::Environment& environment, secrets::SecretStore& keys,
    Background& background)
{
    const QString& folder = opening.folder;
    const auto& clock = environment.clock;
    const auto collection = std::make_shared<CollectionThread>(folder, environment, keys, background);
    // The fictitious school is gone with this process: there is nothing that a timer could call.
    auto timer = opening.kind == Kind::Demonstration ? services::pretendedTimer()
                                                     : services::systemTimer(services::timerCallFor(folder));
    return {collection, std::make_shared<Connector>(folder, environment, keys, background),
        std::make_shared<SystemSchedule>(folder, std::move(timer), *clock),
        std::make_shared<Registrar>(folder, clock, *collection, background),
        std::make_shared<KeptPlatform>(folder, environment, keys, background),
        std::make_shared<Custodian>(folder, clock, *collection, background),
        std::make_shared<WeekImporter>(folder, clock, *collection, background)};
}

Desk readingDesk()
{
    const auto refusing = std::make_shared<RefusingDesk>();
    return {std::make_shared<NoCollection>(), refusing, std::make_shared<NoSchedule>(), refusing, refusing, refusing,
        nullptr};
}

} // namespace farol::desktop
