#pragma once

#include <QString>

namespace farol::ui {

/// Text for a tooltip. Qt takes a tooltip that looks like HTML for HTML, and names come from outside: so it is always
/// our own markup around escaped text.
inline QString tipText(const QString& plain)
{
    if (plain.isEmpty())
        return {};
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg(plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

} // namespace farol::ui
