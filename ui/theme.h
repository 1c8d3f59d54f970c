#pragma once

#include "core/domain/entities.h"
#include "core/domain/progress.h"

#include <QColor>

#include <array>

namespace farol::ui {

/// What a colour is for; the look names each, and nothing but the table in theme.cpp knows a value.
enum class Role {
    Window, ///< page behind panels
    Rail, ///< nav rail, menu bar, status bar
    Surface, ///< panels, tables, fields
    Header, ///< table headers, total rows
    Border, ///< panel edges, separators
    Line, ///< row separators
    Grid, ///< chart grid
    Track, ///< empty part of a bar
    Ribbon, ///< p10 to p90, confidence band
    Hatch, ///< hatch of não coletado
    Ghost, ///< context lines in charts
    Text, ///< everything read
    Muted, ///< labels, headers, units, captions
    Accent, ///< you can act here, you are here
    Ok,
    Warn,
    Late,
    Done,
    None,
    OnAccent, ///< text on a filled button
    OnHeat, ///< small text inside a heat cell
    AccentSoft,
    OkSoft,
    WarnSoft,
    LateSoft,
    DoneSoft,
    NoneSoft,
    AccentHover,
    Field, ///< border of fields, buttons and check boxes; axis line
    OkMark,
    WarnMark,
    LateMark,
    DoneMark,
    NoneMark,
    Reference, ///< expected (dashed), median
    Series1,
    Series2,
    Series3,
    Series4,
    Series5,
};
inline constexpr int roleCount = static_cast<int>(Role::Series5) + 1;

enum class Lightness { Light, Dark };

/// Every colour of the program, for light or for dark. A plain value: what paints takes it by reference.
class Theme {
public:
    static const Theme& of(Lightness lightness);

    Lightness lightness() const { return m_lightness; }
    QColor color(Role role) const { return m_colors[static_cast<size_t>(role)]; }
    /// The fill behind a progress, in ten equal steps from 0 to 100 %.
    QColor heat(domain::Tenths progress) const;
    const std::array<QColor, 10>& heatSteps() const { return m_heat; }
    /// The fill behind a difference from the expected; −a belongs to the neutral band and −b to the first orange one.
    QColor gap(domain::Tenths difference, const domain::Tolerance& tolerance) const;
    /// Far behind, behind, neutral, ahead, far ahead.
    const std::array<QColor, 5>& gapBands() const { return m_gap; }
    /// The colour of a chart's series, 0 to 4.
    QColor series(int index) const;

private:
    explicit Theme(Lightness lightness);

    Lightness m_lightness;
    std::array<QColor, roleCount> m_colors;
    std::array<QColor, 10> m_heat;
    std::array<QColor, 5> m_gap;
};

} // namespace farol::ui
