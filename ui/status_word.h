#pragma once

#include "core/domain/status.h"

#include <QString>

namespace farol::ui {

/// "em dia", "atenção", …: the word that goes with a situation's mark.
QString statusWord(domain::Status status);

} // namespace farol::ui
