#pragma once

#include <QString>
#include <QWidget>

namespace farol::ui {

/// A rule as lines that can be read: what is longer than about ninety letters goes on under it. Qt wraps no tooltip
/// that is narrower than the screen.
QString inLines(const QString& plain);

/// Text for a tooltip. Qt takes a tooltip that looks like HTML for HTML, and names come from outside: so it is always
/// our own markup around escaped text.
QString tipText(const QString& plain);

/// The tooltip of a widget, which a screen reader hears without our markup.
inline void setTip(QWidget& widget, const QString& plain)
{
    widget.setToolTip(tipText(plain));
    widget.setAccessibleDescription(plain);
}

} // namespace farol::ui
