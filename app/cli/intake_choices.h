#pragma once

#include "arguments.h"
#include "core/domain/result.h"
#include "core/intake/choices.h"

namespace farol::cli {

/// What the options of `history import` decide; Invalid with a ready sentence for what they cannot mean.
[[nodiscard]] domain::Result<intake::Choices> intakeChoices(const Arguments& arguments);

} // namespace farol::cli
