#pragma once

#include "core/domain/reading.h"
#include "core/domain/result.h"
#include "core/storage/connection.h"
#include "exit_code.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace farol::cli {

class Context;

/// The whole of a file a person named; File when it cannot be read, or is larger than any file we take (64 MB).
[[nodiscard]] domain::Result<QByteArray> readFile(const QString& path);

/// Writes a file whole or not at all, for its owner's eyes only.
[[nodiscard]] domain::Result<void> writeFile(const QString& path, const QByteArray& bytes);

/// What is wrong with a name that says another kind of file than is written, as a sentence; empty when nothing is.
/// `kind` is "xlsx", "csv", "json" or "table"; a name that says no kind is left to who gives it.
QString problemOfName(const QString& path, const QString& kind);

/// Says of which file that was named by --out it could not be written, and what to do; any other error is told as
/// itself.
[[nodiscard]] ExitCode failToWrite(Context& context, const QString& path, const domain::Error& error);
/// The same of a file that the command itself names.
[[nodiscard]] ExitCode failToKeep(Context& context, const QString& path, const domain::Error& error);
/// The same of a file that was to be read.
[[nodiscard]] ExitCode failToRead(Context& context, const QString& path, const domain::Error& error);

/// Asks the platform of the history's school for its tags; when there are none to be had, says why and with what exit.
[[nodiscard]] tl::expected<std::vector<domain::Tag>, ExitCode> platformTags(
    Context& context, const storage::Connection& connection);

} // namespace farol::cli
