#pragma once

#include "ui/theme.h"

#include <QString>

class QPainter;
class QRect;

namespace farol::ui {

/// How far the students of one course have come; the parts add up to `students`.
struct FunnelBar {
    QString id; ///< of the course's row
    QString name;
    QString sentence; ///< all of it in words
    int students = 0;
    int finished = 0;
    int underWay = 0; ///< stalled ones among them
    int stalled = 0;
    QString startedShare; ///< "89 %"
    QString finishedShare;
};

/// The parts of a bar, from the left.
enum class FunnelPart { Finished, UnderWay, Stalled, NotStarted };
inline constexpr FunnelPart funnelParts[] = {
    FunnelPart::Finished, FunnelPart::UnderWay, FunnelPart::Stalled, FunnelPart::NotStarted};

int countOf(const FunnelBar& bar, FunnelPart part);
/// A piece of a bar, or its square in the key. Who stalled is hatched too, so that the colour may be missing.
void paintFunnelPart(QPainter& painter, const QRect& piece, FunnelPart part, const Theme& theme);
/// All parts in a bar that stands for `whole` students.
void paintFunnelBar(QPainter& painter, const QRect& room, const FunnelBar& bar, int whole, const Theme& theme);

} // namespace farol::ui
