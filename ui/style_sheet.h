#pragma once

#include <QString>

namespace farol::ui {

class Theme;

/// The little the palette cannot say: panels, fields, plain buttons, table headers and tooltips. Never item views,
/// scroll bars, check boxes or menus, which Fusion paints right from the palette.
QString styleSheet(const Theme& theme, int controlHeight);

} // namespace farol::ui
