#pragma once

#include "problem.h"

#include <QDate>

#include <optional>

namespace farol::school {

/// What a person typed, read or the one thing that is wrong with it.
template <typename T>
using Read = tl::expected<T, Problem>;

// One function for each kind of field; `place` is the field, as the problem names it.

/// A name on one line, without spaces around; Empty or TooLong.
[[nodiscard]] Read<QString> readName(const QString& place, const QString& typed);
/// A text that may be empty, in the same form; TooLong.
[[nodiscard]] Read<QString> readText(const QString& place, const QString& typed);
/// Digits only, from 1 to `most`; NotDigits or OutOfRange. Spaces around, and those between groups of digits, are no
/// matter; of the address of a tag its number is taken.
[[nodiscard]] Read<qint64> readNumber(const QString& place, const QString& typed, qint64 most);
/// "2", "2,5" or "2.5" weeks, in halves; NotHalfWeeks or OutOfRange (0.5 to 104 weeks).
[[nodiscard]] Read<int> readHalfWeeks(const QString& place, const QString& typed);
/// "5" or "7,5" p.p., in tenths; NotTenths or OutOfRange (0 to 100).
[[nodiscard]] Read<int> readTolerance(const QString& place, const QString& typed);
/// "02/03/2026", "2/3/26" or "2026-03-02", nothing when left empty; BadDate.
[[nodiscard]] Read<std::optional<QDate>> readStart(const QString& place, const QString& typed);

/// Reads "2026-03-02"; nothing for another text, a day that is not in the calendar, or a year outside 2000 to 2199.
std::optional<QDate> readDate(const QString& text);

} // namespace farol::school
