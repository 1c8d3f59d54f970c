#pragma once

#include <QString>
#include <QStringList>

namespace farol::desktop {

enum class Kind { Real, Demonstration };

/// How the program was asked to open.
struct Opening {
    QString folder; ///< of the history and the settings
    Kind kind = Kind::Real;

    /// Reads the command line (`--data DIR`, `--demo`); false, with a word on standard error, when it makes no sense.
    bool read(const QStringList& arguments);
};

} // namespace farol::desktop
