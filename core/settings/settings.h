#pragma once

#include "settings_values.h"

namespace farol::settings {

/// Where the settings of a data folder stand.
QString fileIn(const QString& folder);

/// Reads the file; a missing one gives the defaults. Of a damaged one, what cannot be read is default, and the file is
/// kept beside it as "….damaged" (numbered when there is one).
[[nodiscard]] Loaded load(const QString& file);

/// Writes the file whole or not at all, for its owner's eyes only (0600); its folder must exist.
/// A damaged file that stands there is set aside first.
[[nodiscard]] domain::Result<void> save(const Settings& settings, const QString& file);

} // namespace farol::settings
