#pragma once

#include "settings_values.h"

namespace farol::settings {

/// Reads the JSON text; what cannot be read is default, and the error says what that was.
[[nodiscard]] Loaded fromText(const QByteArray& text);

/// The JSON text, what a newer version wrote included.
QByteArray toText(const Settings& settings);

} // namespace farol::settings
