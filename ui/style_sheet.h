#pragma once

#include <QString>

namespace farol::ui {

class Appearance;

/// The little the palette cannot say: panels, fields, plain buttons, table headers and tooltips. Never item views,
/// scroll bars, check boxes or menus, which Fusion paints right from the palette.
QString styleSheet(const Appearance& appearance);

} // namespace farol::ui
