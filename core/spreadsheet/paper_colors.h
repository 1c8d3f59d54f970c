#pragma once

#include <cstdint>

namespace farol::spreadsheet {

// The light theme's colours (design/look), as 0xRRGGBB: a workbook is always light.
inline constexpr std::uint32_t paperText = 0x17212B;
inline constexpr std::uint32_t paperMuted = 0x52606C;
inline constexpr std::uint32_t paperAccent = 0x17598F;
inline constexpr std::uint32_t paperHeader = 0xF7F9FA;
inline constexpr std::uint32_t paperBorder = 0xD6DDE3;
inline constexpr std::uint32_t paperGrid = 0xE6EAEE;
inline constexpr std::uint32_t paperHatch = 0xBFC9D2;
inline constexpr std::uint32_t paperGhost = 0xB4BFC9; ///< context lines in charts
inline constexpr std::uint32_t paperReference = 0x5B6975; ///< the expected line
inline constexpr std::uint32_t paperHeatLeast = 0xF4F8FB;
inline constexpr std::uint32_t paperHeatMost = 0x9CC4E4;
inline constexpr std::uint32_t paperGapLate = 0xF3BFA3;
inline constexpr std::uint32_t paperGapAttention = 0xF9DCC9;
inline constexpr std::uint32_t paperGapAhead = 0xD9E9F4;
inline constexpr std::uint32_t paperGapFarAhead = 0xAFD0E8;
/// Of lines in a chart, in this order.
inline constexpr std::uint32_t paperSeries[] = {0x124A7A, 0xBF5308, 0x0F7F72, 0xA655B8, 0x3B2F2B};

/// Letters and fill of a tone.
struct PaperTone {
    std::uint32_t text;
    std::uint32_t fill;
};
inline constexpr PaperTone paperOnTrack{0x0A6B5C, 0xDCF0EB};
inline constexpr PaperTone paperAttention{0x7A4D00, 0xFBEFD3};
inline constexpr PaperTone paperLate{0x9C2F14, 0xFAE2D9};
inline constexpr PaperTone paperFinished{0x4F409A, 0xE8E5F6};
inline constexpr PaperTone paperNoData{0x52606C, 0xE9EDF1};

} // namespace farol::spreadsheet
