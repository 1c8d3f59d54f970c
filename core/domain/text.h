#pragma once

#include <QString>

namespace farol::domain {

/// Text as searching and sorting see it: accents and case gone, white space and line breaks made single spaces.
/// The same on every machine, which the operating system's collation is not.
QString folded(const QString& text);

/// Text on one line: line breaks, tabs and other control characters become a space.
QString onOneLine(const QString& text);

/// Sorting by reading order: folded text first, the text itself as the last word. Negative, 0 or positive.
int compareNames(const QString& left, const QString& right);

/// Natural order: "turma 2" before "turma 10". Negative, 0 or positive.
int compareNaturally(const QString& left, const QString& right);

} // namespace farol::domain
