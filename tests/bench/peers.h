#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace farol::bench {

/// Whether this machine's Python has a module of that name.
bool isInstalled(const QString& module);

/// Milliseconds that a Python program says its work took (the last line of its output); nothing when it fails.
std::optional<double> toldByPython(const QString& program, const QStringList& arguments);

} // namespace farol::bench
