#pragma once

#include "core/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace farol::ui {

/// Writes a file whole or not at all, for its owner's eyes only.
[[nodiscard]] domain::Result<void> writePrivately(
    const QString& file, const std::function<domain::Result<void>(QIODevice&)>& write);

} // namespace farol::ui
