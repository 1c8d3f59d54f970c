#pragma once

#include <QString>
#include <QStringList>

namespace farol::desktop {

enum class Kind {
    Real,
    Demonstration,
    Given, ///< a file somebody gave, to be read only
};

/// How the program was asked to open.
struct Opening {
    QString folder; ///< of the history and the settings; of the settings alone for a given file
    Kind kind = Kind::Real;
    QString file{}; ///< that was given, absolute

    /// Reads the command line (`--data DIR`, `--demo`, `--open FILE`); false, with a word on standard error, when it
    /// makes no sense.
    bool read(const QStringList& arguments);
};

} // namespace farol::desktop
