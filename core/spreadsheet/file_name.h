#pragma once

#include <QString>

namespace farol::spreadsheet {

/// A text as one word of a file's name: small letters, digits and hyphens only, so that every file system takes it,
/// and at most 40 of them. Empty for a text without any.
QString fileWord(const QString& text);

} // namespace farol::spreadsheet
