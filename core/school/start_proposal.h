#pragma once

#include "core/domain/reading.h"

#include <QTimeZone>

#include <optional>

namespace farol::school {

/// When a turma probably began, by the people in its tag: the Monday of the week, in school time, in which most of
/// their accounts were made; the earliest of several such weeks. None when no account has a date.
[[nodiscard]] std::optional<QDate> proposedStart(const std::vector<domain::Listed>& listed, const QTimeZone& zone);

} // namespace farol::school
