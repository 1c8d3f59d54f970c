#pragma once

#include <QStringView>

namespace farol::spreadsheet {

/// About how many lines a text takes in a column of so many characters, broken at spaces; at least 1. Rows have their
/// height written, as not every program finds it by itself.
int wrappedLines(QStringView text, double characters);

} // namespace farol::spreadsheet
