#pragma once

#include "cell_roles.h"
#include "core/domain/entities.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QColor>
#include <QFont>
#include <QPixmap>

#include <optional>

namespace farol::ui {

class Appearance;

/// How high rows are: lower ones where the whole set then fits.
enum class RowRoom { Usual, Tight };

/// What the fill of a heat cell stands for.
enum class HeatScale { Progress, Difference };

/// Everything the delegates of one table paint with, made once for a look, so that a frame formats and looks up
/// nothing.
struct TablePaint {
    TablePaint(Appearance& appearance, qreal ratio);

    /// An icon at 16 px, as the look draws it.
    QPixmap icon(Icon icon, Role role) const;
    QColor color(Role role) const { return theme->color(role); }
    /// The fill of a heat cell; invalid for none.
    QColor fill(domain::Tenths tenths) const;

    Appearance* icons; ///< keeps them drawn
    qreal iconRatio;
    const Theme* theme;
    QFont words;
    QFont numbers;
    QFont strongWords;
    QFont strongNumbers;
    QFont caption; ///< small numbers
    QPixmap lock;

    HeatScale scale = HeatScale::Progress;
    domain::Tolerance tolerance;
    int countSlot = 30; ///< px at the right of a heat cell that hold the number of students
    int hoveredRow = -1;
    int currentRow = -1;
    int currentColumn = -1;
    bool isStale = false; ///< waiting for an answer: everything in muted
};

/// Lines at 45 degrees, at the same distance on every screen.
void paintHatch(QPainter& painter, const QRect& box, const QColor& color);

inline constexpr int cellPadding = 8; ///< px beside words
inline constexpr int numberPadding = 7; ///< px right of a number
inline constexpr int markGap = 6; ///< px between a mark and its word

} // namespace farol::ui
