#include "theme.h"

#include <algorithm>

namespace farol::ui {

namespace {

struct Shade {
    QRgb light;
    QRgb dark;

    QColor of(Lightness lightness) const { return QColor(lightness == Lightness::Light ? light : dark); }
};

struct RoleShade {
    Role role;
    Shade shade;
};

constexpr RoleShade roles[] = {
    {Role::Window, {0xF3F5F7, 0x11171D}},
    {Role::Rail, {0xE9EDF1, 0x0C1116}},
    {Role::Surface, {0xFFFFFF, 0x192129}},
    {Role::Header, {0xF7F9FA, 0x1F2830}},
    {Role::Border, {0xD6DDE3, 0x303B46}},
    {Role::Line, {0xEAEEF1, 0x26303A}},
    {Role::Grid, {0xE6EAEE, 0x2A343E}},
    {Role::Track, {0xDDE4EA, 0x2C3742}},
    {Role::Ribbon, {0xE4ECF3, 0x22303C}},
    {Role::Hatch, {0xBFC9D2, 0x47535F}},
    {Role::Ghost, {0xB4BFC9, 0x4F5C69}},
    {Role::Text, {0x17212B, 0xE7EDF2}},
    {Role::Muted, {0x52606C, 0xA6B3BF}},
    {Role::Accent, {0x17598F, 0x74B6EC}},
    {Role::Ok, {0x0A6B5C, 0x5FCDB7}},
    {Role::Warn, {0x7A4D00, 0xEDBB57}},
    {Role::Late, {0x9C2F14, 0xF79577}},
    {Role::Done, {0x4F409A, 0xBCB0F5}},
    {Role::None, {0x52606C, 0xA6B3BF}},
    {Role::OnAccent, {0xFFFFFF, 0x0C1116}},
    {Role::OnHeat, {0x3A4752, 0xD2DAE1}},
    {Role::AccentSoft, {0xE2EDF6, 0x1B3448}},
    {Role::OkSoft, {0xDCF0EB, 0x143A35}},
    {Role::WarnSoft, {0xFBEFD3, 0x3D2F10}},
    {Role::LateSoft, {0xFAE2D9, 0x462318}},
    {Role::DoneSoft, {0xE8E5F6, 0x2C2752}},
    {Role::NoneSoft, {0xE9EDF1, 0x26303A}},
    {Role::AccentHover, {0x114670, 0x93C7F1}},
    {Role::Field, {0x7F8D9A, 0x7A8896}},
    {Role::OkMark, {0x148573, 0x3FB49D}},
    {Role::WarnMark, {0xB57A00, 0xE0A93A}},
    {Role::LateMark, {0xA8330F, 0xE5694A}},
    {Role::DoneMark, {0x5C4BAE, 0x9E8FEA}},
    {Role::NoneMark, {0x7A8794, 0x8996A2}},
    {Role::Reference, {0x5B6975, 0x9AA7B3}},
    {Role::Series1, {0x124A7A, 0x74B6EC}},
    {Role::Series2, {0xBF5308, 0xE07B3A}},
    {Role::Series3, {0x0F7F72, 0x2E9E80}},
    {Role::Series4, {0xA655B8, 0xF5B5D6}},
    {Role::Series5, {0x3B2F2B, 0xFFF6C8}},
};
static_assert(std::size(roles) == roleCount);

constexpr Shade heatShades[10] = {
    {0xF4F8FB, 0x1C262F},
    {0xEAF2F8, 0x1E2D3A},
    {0xE0ECF6, 0x203445},
    {0xD7E7F3, 0x213A4F},
    {0xCDE1F1, 0x23415A},
    {0xC3DBEE, 0x254865},
    {0xB9D5EC, 0x274F70},
    {0xB0D0E9, 0x28557A},
    {0xA6CAE7, 0x2A5C85},
    {0x9CC4E4, 0x2C6390},
};

constexpr Shade gapShades[5] = {
    {0xF3BFA3, 0x7A3A20},
    {0xF9DCC9, 0x4A2C20},
    {0xFFFFFF, 0x192129}, // surface
    {0xD9E9F4, 0x1F3C52},
    {0xAFD0E8, 0x2A587C},
};

} // namespace

Theme::Theme(Lightness lightness) :
    m_lightness(lightness)
{
    for (const RoleShade& row : roles)
        m_colors[static_cast<size_t>(row.role)] = row.shade.of(lightness);
    const auto shade = [lightness](const Shade& both) { return both.of(lightness); };
    std::transform(std::begin(heatShades), std::end(heatShades), m_heat.begin(), shade);
    std::transform(std::begin(gapShades), std::end(gapShades), m_gap.begin(), shade);
}

const Theme& Theme::of(Lightness lightness)
{
    static const Theme light(Lightness::Light);
    static const Theme dark(Lightness::Dark);
    return lightness == Lightness::Light ? light : dark;
}

QColor Theme::heat(domain::Tenths progress) const
{
    return m_heat[static_cast<size_t>(std::clamp(progress / 100, 0, 9))];
}

QColor Theme::gap(domain::Tenths difference, const domain::Tolerance& tolerance) const
{
    if (difference < -tolerance.late)
        return m_gap[0];
    if (difference < -tolerance.onTrack)
        return m_gap[1];
    if (difference < tolerance.onTrack)
        return m_gap[2];
    return difference < tolerance.late ? m_gap[3] : m_gap[4];
}

QColor Theme::series(int index) const
{
    return color(static_cast<Role>(static_cast<int>(Role::Series1) + std::clamp(index, 0, 4)));
}

} // namespace farol::ui
