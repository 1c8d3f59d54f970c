#pragma once

#include "pack_choice.h"
#include "paper.h"
#include "ui/numbers.h"

#include <QDateTime>

#include <optional>

namespace farol::ui {

/// How a document is laid out.
struct PrintTerms {
    PackChoice choice = {};
    QDateTime now; ///< UTC; what "há 3 dias" is counted from, and when it was made
    Numbers numbers = Numbers();
    std::optional<Paper> paper = {}; ///< what a printer is set to; none = A4, upright or wide as each part needs
};

} // namespace farol::ui
