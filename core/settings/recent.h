#pragma once

#include "settings_values.h"

namespace farol::settings {

/// Puts a school at the head of those opened; the oldest leaves when there are too many. A folder stands once.
void remember(Settings& settings, const RecentSchool& school);

/// Takes a folder that is not there any more off the list.
void forgetRecent(Settings& settings, const QString& folder);

} // namespace farol::settings
