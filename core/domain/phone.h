#pragma once

#include <QString>

#include <optional>

namespace farol::domain {

/// A phone as E.164 writes it, "+5584998124471", from the free text the platform holds. Read are numbers with "+" and
/// their country, with Brazil's 55 before area code and number, and a Brazilian mobile without its country (area code,
/// then nine digits that begin with 9). Anything else is nobody's number for sure, so it is none.
std::optional<QString> e164(const QString& phone);

} // namespace farol::domain
