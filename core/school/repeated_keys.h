#pragma once

#include "problem.h"

#include <QByteArray>

namespace farol::school {

/// The keys that stand twice in one object of a valid JSON text. Qt's reader keeps the last of them without a word,
/// which would drop half of what a person wrote by hand.
[[nodiscard]] Problems repeatedKeys(const QByteArray& json);

} // namespace farol::school
