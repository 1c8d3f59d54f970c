#pragma once

#include <QStringList>

namespace farol::school {

/// The tags in a text that was pasted: one a line or between commas, semicolons or tabs; of a line with a number and
/// words ("48213  Analista T18") the number. An entry without a number stays as it is. Each once, in order.
[[nodiscard]] QStringList pastedTags(const QString& text);

} // namespace farol::school
