#include "core/domain/progress.h"
#include "delegates.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr int barHeight = 8;
constexpr int tickWidth = 2;
constexpr int tickOver = 3; ///< px over and under the bar
constexpr int hatchWidth = 22;
constexpr int hatchHeight = 10;

/// Where a share of the bar ends; a tick at its very end still stands in the cell.
int endOf(const QRect& bar, domain::Tenths tenths)
{
    const double share = std::clamp(tenths, 0, domain::complete) / double(domain::complete);
    return bar.left() + int(std::lround(share * bar.width()));
}

} // namespace

void BarDelegate::paintInk(const Cell& cell) const
{
    const QRect room = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    const auto mark = static_cast<CellMark>(cell.index.data(MarkRole).toInt());
    if (mark == CellMark::NoAccess || mark == CellMark::NotCollected)
        return paintMissing(cell, room, mark);
    const QRect bar(room.left(), room.center().y() - barHeight / 2 + 1, room.width() - tickWidth, barHeight);
    cell.painter.fillRect(bar, look().color(Role::Track));
    const domain::Tenths tenths = cell.index.data(TenthsRole).toInt();
    const Role fill = tenths >= domain::complete ? Role::DoneMark : Role::Series1;
    const QRect share(bar.topLeft(), QSize(endOf(bar, tenths) - bar.left(), barHeight));
    cell.painter.fillRect(share, look().color(look().isStale ? Role::Ghost : fill));
    if (const QVariant expected = cell.index.data(ExpectedRole); expected.isValid()) {
        const QRect tick(endOf(bar, expected.toInt()), bar.top() - tickOver, tickWidth, barHeight + 2 * tickOver);
        cell.painter.fillRect(tick, look().color(Role::Reference));
    }
}

void BarDelegate::paintMissing(const Cell& cell, const QRect& room, CellMark mark) const
{
    int left = room.left();
    if (mark == CellMark::NoAccess) {
        const int size = int(look().lock.width() / look().lock.devicePixelRatio());
        cell.painter.drawPixmap(left, room.center().y() - size / 2 + 1, look().lock);
        left += size + markGap;
    } else {
        const QRect hatch(left, room.center().y() - hatchHeight / 2 + 1, hatchWidth, hatchHeight);
        paintHatch(cell.painter, hatch, look().color(Role::Hatch));
        left += hatchWidth + markGap;
    }
    cell.painter.setFont(look().words);
    cell.painter.setPen(look().color(Role::Muted));
    const QRect text(left, room.top(), room.right() - left + 1, room.height());
    cell.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        cell.painter.fontMetrics().elidedText(
            cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
}

} // namespace farol::ui
