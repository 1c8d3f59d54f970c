#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>

#include <string>

namespace farol::tests {

/// A file's content; empty when it cannot be read.
QByteArray bytesOf(const QString& file);

/// Writes a whole file.
void writeBytes(const QString& file, const QByteArray& bytes);

/// The owner's, group's and others' rights as in "rw-------".
std::string modeOf(const QString& file);

/// What the sqlite3 shell says to a script: its output and errors, and whether it ended without one.
struct ShellAnswer {
    bool succeeded = false;
    std::string output;
    std::string errors;
};
ShellAnswer sqliteShell(const QString& database, const QString& script);

} // namespace farol::tests
