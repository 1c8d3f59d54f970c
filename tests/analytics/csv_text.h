#pragma once

#include "core/analytics/reports.h"
#include "tests/support/world.h"

#include <string>

namespace farol::tests {

/// A report of a world as the Brazilian CSV says it, byte for byte but for the mark in front and the "\r" of the lines.
std::string csvOf(const World& world, analytics::ReportName name, const domain::Filter& filter = {});

/// The five reports one after the other, each under its name and without its heading: all that files say of a picture.
std::string everyReport(const World& world, const domain::Filter& filter = {});

} // namespace farol::tests
