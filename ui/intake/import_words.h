#pragma once

#include "core/intake/look.h"
#include "ui/notice.h"
#include "ui/numbers.h"

#include <QStringList>

namespace farol::ui {

/// What would come of an import, in one sentence: how much it fills, or what must be said or set right first.
Notice importNotice(const intake::Look& look, const Numbers& numbers);

/// The same line by line: what is wrong with its place; else what each turma would gain in each week, what is left out
/// and why, and what stays as it is. Long lists are cut, and told so.
QStringList importLines(const intake::Look& look, const Numbers& numbers);

/// An earlier import in one line.
QString importLine(const storage::IntakeRecord& record, const QTimeZone& zone, const Numbers& numbers);

} // namespace farol::ui
