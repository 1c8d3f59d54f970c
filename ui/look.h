#pragma once

#include "appearance.h"

#include <array>

namespace farol::ui {

struct Session;

/// What text size a person may choose, as factors of the system's.
inline constexpr std::array textScales{1.0, 1.25, 1.5, 2.0};

/// Puts what the settings say of theme and text size in force.
void applyLook(Session& session);

/// Puts a theme in force and keeps it in the settings.
void chooseTheme(Session& session, ThemeChoice choice);

/// Puts a text size in force and keeps it in the settings.
void chooseTextScale(Session& session, double factor);

/// The next larger (+1) or smaller (−1) of `textScales`; the last one stays.
double textScaleBeside(double factor, int step);

} // namespace farol::ui
