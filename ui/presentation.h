#pragma once

namespace farol::ui {

/// Whether students' names are masked, for showing the screen to others; what is exported meanwhile is masked too.
enum class Presentation { Off, On };

} // namespace farol::ui
