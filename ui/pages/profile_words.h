#pragma once

#include "core/domain/profile.h"

#include <QString>

namespace farol::ui {

QString profileWord(domain::Profile profile); ///< "última semana", in the user's language
/// The rule of a profile in words, for tooltips.
QString profileRule(domain::Profile profile);

} // namespace farol::ui
