#pragma once

#include "core/domain/status.h"
#include "theme.h"

#include <QPainter>
#include <QRectF>

namespace farol::ui {

/// The shapes that tell a situation or a flag without its colour.
enum class Mark { Finished, OnTrack, Attention, Late, NoData, Stalled, NeverEntered };

Mark markOf(domain::Status status);
/// The colour of the shape, and that of the word beside it.
Role shapeRole(Mark mark);
Role wordRole(Mark mark);
/// The soft fill of a tag with this mark.
Role softRole(Mark mark);

/// Paints the shape on a 10 × 10 box scaled into the middle of `box`.
void paintMark(QPainter& painter, const QRectF& box, Mark mark, const Theme& theme);

} // namespace farol::ui
