#pragma once

#include "core/intake/previewing.h"
#include "core/intake/registration_table.h"
#include "tests/support/world.h"

#include <string>

namespace farol::tests {

/// A table from the text of a CSV file "tabela.csv".
spreadsheet::Table tableOf(const std::string& csv);

/// What comes of tables on 1 April 2026, at noon in UTC.
QDateTime intakeNow();
intake::Checked<intake::Preview> previewed(
    const World& world, const std::string& csv, const intake::Choices& choices = {});

/// Previews and fills; gives the import's number. Fails the test when either fails.
qint64 imported(const World& world, const std::string& csv, const intake::Choices& choices = {});

/// Problems as "3 B BadProgress abc": line, column, kind's number, value.
std::string problemsOf(const intake::Checked<intake::Preview>& preview);

/// What is left out as "reason about rows line", one a line.
std::string leftOutOf(const intake::Checked<intake::Preview>& preview);

} // namespace farol::tests
