#include "other_school.h"

#include "core/settings/recent.h"
#include "core/settings/settings.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace farol::desktop {

settings::RecentSchool schoolIn(const QString& folder)
{
    settings::RecentSchool recent{QDir(folder).absolutePath(), QDir(folder).dirName()};
    const auto reader = storage::openReader(folder);
    const auto school = reader ? storage::readSchool(*reader) : tl::make_unexpected(reader.error());
    if (!school)
        return recent;
    if (!school->name.isEmpty())
        recent.name = school->name;
    else if (const QString host = QUrl(school->origin).host(); !host.isEmpty())
        recent.name = host;
    return recent;
}

void introduce(settings::Settings& mine, const QString& myFolder, const QString& other)
{
    if (!QFileInfo(other).isDir() || QDir(other) == QDir(myFolder))
        return;
    settings::remember(mine, schoolIn(other));
    const QString file = settings::fileIn(other);
    if (!QFileInfo::exists(file))
        return; // it has no window yet: it begins with its own choices
    settings::Settings theirs = settings::load(file).settings;
    settings::remember(theirs, schoolIn(myFolder));
    static_cast<void>(settings::save(theirs, file));
}

} // namespace farol::desktop
