#pragma once

#include <QString>

namespace farol::school {

/// "list[3]".
QString placeIn(const QString& list, qsizetype index);
/// A text as a problem shows it: on one line and not longer than a line.
QString shortened(const QString& text);

} // namespace farol::school
