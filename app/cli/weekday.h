#pragma once

#include <QString>

#include <optional>

namespace farol::cli {

/// The weekday, 1 Monday to 7 Sunday, of "sexta", "sexta-feira", "friday", "fri" or "5", with or without accents.
std::optional<int> readWeekday(const QString& text);

/// "sexta": Portuguese in every locale, as all values of the contract.
QString weekdayName(int weekday);

} // namespace farol::cli
