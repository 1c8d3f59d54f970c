#pragma once

#include <QString>

namespace farol::tests {

/// How a file writes what the screen shows: a hyphen for a minus, no plus, no dash for what is missing.
inline QString asInFile(QString shown)
{
    shown.replace(QChar(0x2212), u'-');
    if (shown.startsWith(u'+'))
        shown.remove(0, 1);
    return shown == u"\u2014" ? QString() : shown;
}

} // namespace farol::tests
