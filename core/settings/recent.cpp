#include "recent.h"

namespace farol::settings {

void remember(Settings& settings, const RecentSchool& school)
{
    forgetRecent(settings, school.folder);
    settings.recent.insert(settings.recent.begin(), school);
    if (settings.recent.size() > mostRecent)
        settings.recent.resize(mostRecent);
}

void forgetRecent(Settings& settings, const QString& folder)
{
    std::erase_if(settings.recent, [&folder](const RecentSchool& known) { return known.folder == folder; });
}

} // namespace farol::settings
