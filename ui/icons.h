#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>

namespace farol::ui {

/// The program's own line drawings on a 24 × 24 box.
enum class Icon {
    Progress,
    Changes,
    Cohorts,
    Courses,
    Groups,
    Risk,
    Collect,
    School,
    Search,
    Close,
    Open, ///< chevron down: opens a list
    Next, ///< chevron right: next, from → to, collapsed
    Back,
    Refresh,
    Sheet,
    Pause,
    Resume,
    Cancel,
    Copy,
    Message,
    Email,
    Phone,
    Print,
    Calendar,
    Key,
    Tick,
    Alert,
    Info,
    Lock,
    Clock,
    Plus,
    Edit,
    Undo,
    Tag,
    Person,
    Show,
    Hide,
    Archive,
    Adjust,
    Entered,
    Left,
    Moved,
    Drop,
    Bell,
    Sun,
    Moon,
    More,
    Chart,
};
inline constexpr int iconCount = static_cast<int>(Icon::Chart) + 1;

/// The drawing at `pixels` × `pixels` device pixels, in one colour.
QImage drawIcon(Icon icon, const QColor& color, int pixels);

/// The lighthouse: tower and lamp in the colour, beams in the same at 35 %.
QImage drawAppMark(const QColor& color, int pixels);

} // namespace farol::ui
