#pragma once

#include "core/settings/settings_values.h"

namespace farol::desktop {

/// What the list of schools shows for a folder: the name of the school in it, else its address, else the folder's.
settings::RecentSchool schoolIn(const QString& folder);

/// Lets each of two schools that were opened side by side list the other. Files are nobody's school and stay out.
void introduce(settings::Settings& mine, const QString& myFolder, const QString& other);

} // namespace farol::desktop
