#pragma once

#include "core/storage/connection.h"

#include <string>

namespace farol::tests {

/// The rows of a question as the sqlite3 shell prints them: values between bars, NULL as nothing. Fails the test, and
/// returns the error, when the question fails.
std::string rows(const storage::Connection& connection, const char* sql);

/// Everything a history holds, in a fixed order: two equal texts are two equal histories.
std::string everything(const storage::Connection& connection);

} // namespace farol::tests
