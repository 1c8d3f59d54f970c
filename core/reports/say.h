#pragma once

#include <QString>

#include <functional>

namespace farol::reports {

/// Turns an English source text, marked by QT_TRANSLATE_NOOP in the context "Report", into what the reader reads. The
/// window and the command line give their own: this floor translates nothing.
using Say = std::function<QString(const char* source)>;

} // namespace farol::reports
