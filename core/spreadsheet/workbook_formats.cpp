#include "core/spreadsheet/workbook_formats.h"

#include "core/spreadsheet/paper_colors.h"

#include <optional>
#include <xlsxwriter.h>

namespace farol::spreadsheet {

using domain::ColumnKind;

namespace {

/// In Excel's own language; shown with the marks and the order of the reader's own.
const char* pattern(NumberStyle style)
{
    switch (style) {
    case NumberStyle::General:
        break;
    case NumberStyle::Guarded:
        return "@";
    case NumberStyle::Count:
        return "#,##0";
    case NumberStyle::Share:
        return "0.0%";
    case NumberStyle::Difference:
        return "+0.0;-0.0;0.0";
    case NumberStyle::Day:
        return "dd/mm/yyyy";
    case NumberStyle::Moment:
        return "dd/mm/yyyy hh:mm";
    }
    return nullptr;
}

std::optional<PaperTone> colorsOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Missing:
        break;
    case Tone::OnTrack:
        return paperOnTrack;
    case Tone::Attention:
        return paperAttention;
    case Tone::Late:
        return paperLate;
    case Tone::Finished:
        return paperFinished;
    case Tone::NoData:
        return paperNoData;
    }
    return std::nullopt;
}

void applyStyle(lxw_format* format, CellStyle style)
{
    switch (style) {
    case CellStyle::Body:
        return;
    case CellStyle::Total:
        format_set_bold(format);
        format_set_bg_color(format, paperHeader);
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, paperBorder);
        return;
    case CellStyle::Top:
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return;
    case CellStyle::NumberHeading:
        format_set_align(format, LXW_ALIGN_RIGHT);
        [[fallthrough]];
    case CellStyle::Heading:
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_font_color(format, paperMuted);
        format_set_bg_color(format, paperHeader);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, paperBorder);
        return;
    case CellStyle::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        format_set_font_color(format, paperText);
        return;
    case CellStyle::Strong:
        format_set_bold(format);
        return;
    case CellStyle::Muted:
        format_set_font_color(format, paperMuted);
        return;
    case CellStyle::Paragraph:
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_align(format, LXW_ALIGN_LEFT);
        return;
    case CellStyle::Fact:
        format_set_align(format, LXW_ALIGN_LEFT);
        return;
    case CellStyle::Link:
        format_set_font_color(format, paperAccent);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
        return;
    }
}

void applyTone(lxw_format* format, Tone tone)
{
    if (const auto colors = colorsOf(tone)) {
        format_set_font_color(format, colors->text);
        format_set_bg_color(format, colors->fill);
    } else if (tone == Tone::Muted) {
        format_set_font_color(format, paperMuted);
    } else if (tone == Tone::Missing) {
        format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
        format_set_fg_color(format, paperHatch);
    }
}

} // namespace

NumberStyle numberStyleOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return NumberStyle::General;
    case ColumnKind::Code:
        return NumberStyle::Guarded;
    case ColumnKind::Count:
        return NumberStyle::Count;
    case ColumnKind::Share:
        return NumberStyle::Share;
    case ColumnKind::Difference:
        return NumberStyle::Difference;
    case ColumnKind::Day:
        return NumberStyle::Day;
    case ColumnKind::Moment:
        return NumberStyle::Moment;
    }
    return NumberStyle::General;
}

Tone toneOf(domain::Status status)
{
    switch (status) {
    case domain::Status::Finished:
        return Tone::Finished;
    case domain::Status::OnTrack:
        return Tone::OnTrack;
    case domain::Status::Attention:
        return Tone::Attention;
    case domain::Status::Late:
        return Tone::Late;
    case domain::Status::NoData:
        return Tone::NoData;
    }
    return Tone::Plain;
}

WorkbookFormats::WorkbookFormats(lxw_workbook* workbook) :
    m_workbook(workbook)
{
}

lxw_format* WorkbookFormats::of(const FormatKey& key)
{
    const int place =
        (static_cast<int>(key.number) << 16) | (static_cast<int>(key.style) << 8) | static_cast<int>(key.tone);
    const auto [found, isNew] = m_made.try_emplace(place, nullptr);
    if (isNew)
        found->second = make(key);
    return found->second;
}

lxw_format* WorkbookFormats::make(const FormatKey& key)
{
    if (key.number == NumberStyle::General && key.style == CellStyle::Body && key.tone == Tone::Plain)
        return nullptr;
    lxw_format* format = workbook_add_format(m_workbook);
    if (const char* numbers = pattern(key.number))
        format_set_num_format(format, numbers);
    if (key.number == NumberStyle::Day || key.number == NumberStyle::Moment) {
        format_set_align(format, LXW_ALIGN_LEFT); // words stand beside them at the right, numbers at the left
        if (key.style != CellStyle::Fact)
            format_set_indent(format, 1);
    }
    applyStyle(format, key.style);
    applyTone(format, key.tone);
    return format;
}

lxw_format* WorkbookFormats::ofTone(Tone tone)
{
    const auto [found, isNew] = m_tones.try_emplace(static_cast<int>(tone), nullptr);
    if (isNew) {
        found->second = workbook_add_format(m_workbook);
        applyTone(found->second, tone);
    }
    return found->second;
}

lxw_format* WorkbookFormats::ofFill(std::uint32_t fill)
{
    const auto [found, isNew] = m_fills.try_emplace(fill, nullptr);
    if (isNew) {
        found->second = workbook_add_format(m_workbook);
        format_set_bg_color(found->second, fill);
    }
    return found->second;
}

} // namespace farol::spreadsheet
