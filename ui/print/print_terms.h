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
    QPageSize size = QPageSize(QPageSize::A4);
    std::optional<QPageLayout::Orientation> orientation = {}; ///< of every page; none = as each part needs it

    Paper paper(QPageLayout::Orientation needed) const { return Paper::of(size, orientation.value_or(needed)); }
};

} // namespace farol::ui
