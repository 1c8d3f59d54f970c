#pragma once

#include "core/domain/entities.h"
#include "ui/notice.h"
#include "ui/window_filter.h"

namespace farol::ui {

/// Puts the filter on the clipboard as text, and tells which one it is. In presentation mode without what names a
/// person.
Notice copyFilter(const ChosenFilter& chosen, const domain::School& school, const Session& session);

/// What stood on the clipboard, and what to say of it.
struct PastedFilter {
    std::optional<ChosenFilter> chosen; ///< none when it is no filter of this school
    Notice notice;
};

/// Reads the clipboard. A text without a trilha keeps that of `current`; in presentation mode what is searched is left
/// out.
PastedFilter pasteFilter(const ChosenFilter& current, const domain::School& school, const Session& session);

} // namespace farol::ui
