#include "delegates.h"

#include "core/domain/status.h"
#include "situation_panel.h"
#include "split_bar.h"
#include "ui/marks.h"

#include <QPainter>

namespace farol::ui {

namespace {

constexpr int checkSize = 14;
constexpr int markSize = 10;
constexpr int selectionBar = 3;
constexpr int iconSize = 16;
constexpr int iconGap = 4;
constexpr int signedPadding = 4; // a signed number needs its room at the left

} // namespace

CellDelegate::CellDelegate(const TablePaint& paint, QObject* parent) :
    QStyledItemDelegate(parent),
    m_paint(paint)
{
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return option.rect.size();
}

QColor CellDelegate::ink(const Cell& cell) const
{
    if (m_paint.isStale)
        return m_paint.color(Role::Muted);
    if (const QVariant own = cell.index.data(InkRole); own.isValid())
        return m_paint.color(static_cast<Role>(own.toInt()));
    return m_paint.color(cell.index.data(MutedRole).toBool() ? Role::Muted : Role::Text);
}

void CellDelegate::paintGround(const Cell& cell, bool isSelected) const
{
    Role ground = Role::Surface;
    if (isSelected)
        ground = Role::AccentSoft;
    else if (cell.isTotal || cell.index.row() == m_paint.hoveredRow)
        ground = Role::Header;
    cell.painter.fillRect(cell.box, m_paint.color(ground));
    const QRect line(cell.box.left(), cell.box.bottom(), cell.box.width(), 1);
    cell.painter.fillRect(line, m_paint.color(Role::Line));
    if (isSelected && cell.index.column() == 0)
        cell.painter.fillRect(
            QRect(cell.box.topLeft(), QSize(selectionBar, cell.box.height())), m_paint.color(Role::Accent));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Cell cell{*painter, option.rect, index, index.data(TotalRole).toBool()};
    paintGround(cell, option.state.testFlag(QStyle::State_Selected));
    paintInk(cell);
    if (index.row() == m_paint.currentRow && index.column() == m_paint.currentColumn) {
        painter->setPen(QPen(m_paint.color(Role::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

QRect TextDelegate::checkBox(const QRect& cell)
{
    return {cell.left() + cellPadding, cell.top() + (cell.height() - 1 - checkSize) / 2, checkSize, checkSize};
}

void TextDelegate::paintCheck(const Cell& cell, const QRect& box) const
{
    QPainter& painter = cell.painter;
    const bool isChecked = cell.index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int series = cell.index.data(SeriesRole).toInt();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = series >= 0 ? look().theme->series(series) : look().color(Role::Accent);
    painter.setPen(QPen(isChecked ? fill : look().color(Role::Field), 1));
    painter.setBrush(isChecked ? QBrush(fill) : QBrush(look().color(Role::Surface)));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isChecked) {
        painter.setPen(QPen(look().color(Role::Surface), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF from = box.topLeft();
        painter.drawPolyline(QPolygonF{from + QPointF(3.6, 7.4), from + QPointF(6.0, 9.8), from + QPointF(10.6, 4.6)});
    }
    painter.restore();
}

void TextDelegate::paintInk(const Cell& cell) const
{
    QRect text = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    if (cell.index.data(Qt::CheckStateRole).isValid()) {
        const QRect box = checkBox(cell.box);
        paintCheck(cell, box);
        text.setLeft(box.right() + cellPadding);
    }
    cell.painter.setFont(cell.isTotal ? look().strongWords : look().words);
    cell.painter.setPen(ink(cell));
    const QString words = cell.index.data(Qt::DisplayRole).toString();
    const QVariant icon = cell.index.data(IconRole);
    const int room = text.width() - (icon.isValid() ? markGap + iconSize : 0);
    const QString shown = cell.painter.fontMetrics().elidedText(words, Qt::ElideRight, room);
    cell.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (icon.isValid()) {
        const int left = text.left() + cell.painter.fontMetrics().horizontalAdvance(shown) + markGap;
        cell.painter.drawPixmap(
            left, text.center().y() - iconSize / 2 + 1, look().icon(static_cast<Icon>(icon.toInt()), Role::Muted));
    }
}

void NumberDelegate::paintInk(const Cell& cell) const
{
    const QRect text = cell.box.adjusted(0, 0, -cellPadding, -1);
    const bool isStrong = cell.isTotal || cell.index.data(InkRole).isValid();
    cell.painter.setFont(isStrong ? look().strongNumbers : look().numbers);
    cell.painter.setPen(ink(cell));
    cell.painter.drawText(
        text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, cell.index.data(Qt::DisplayRole).toString());
}

int SituationDelegate::paintSituation(const Cell& cell, int left, domain::Status status, const QString& word) const
{
    QPainter& painter = cell.painter;
    const Mark mark = markOf(status);
    const int top = cell.box.top() + (cell.box.height() - 1 - markSize) / 2;
    paintMark(painter, QRect(left, top, markSize, markSize), mark, *look().theme);
    QRect text = cell.box.adjusted(0, 0, 0, -1);
    text.setLeft(left + markSize + markGap);
    painter.setFont(look().words);
    painter.setPen(look().isStale ? look().color(Role::Muted) : look().color(wordRole(mark)));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word);
    return text.left() + painter.fontMetrics().horizontalAdvance(word) + cellPadding;
}

void SituationDelegate::paintInk(const Cell& cell) const
{
    const QVariant status = cell.index.data(StatusRole);
    if (!status.isValid())
        return;
    QPainter& painter = cell.painter;
    const auto now = static_cast<domain::Status>(status.toInt());
    QString word = cell.index.data(Qt::DisplayRole).toString();
    int left = cell.box.left() + cellPadding;
    if (const QVariant before = cell.index.data(FromStatusRole); before.isValid()) {
        const auto from = static_cast<domain::Status>(before.toInt());
        left = paintSituation(cell, left, from, statusWord(from));
        word = statusWord(now); // the cell's text tells both
        painter.drawPixmap(left, cell.box.center().y() - iconSize / 2, look().icon(Icon::Next, Role::Muted));
        left += iconSize + cellPadding;
    }
    left = paintSituation(cell, left, now, word);

    const int top = cell.box.top() + (cell.box.height() - 1 - markSize) / 2;
    QRect box(left, top, markSize, markSize);
    if (cell.index.data(StalledRole).toBool()) {
        paintMark(painter, box, Mark::Stalled, *look().theme);
        box.translate(markSize + 4, 0);
    }
    if (cell.index.data(NeverEnteredRole).toBool())
        paintMark(painter, box, Mark::NeverEntered, *look().theme);
}

void HeatDelegate::paintInk(const Cell& cell) const
{
    const QRect fill = cell.box.adjusted(0, 0, -1, -1);
    const auto mark = static_cast<CellMark>(cell.index.data(MarkRole).toInt());
    if (mark == CellMark::Value)
        paintValue(cell, fill);
    else
        paintMissing(cell, fill, mark);
}

void HeatDelegate::paintValue(const Cell& cell, const QRect& fill) const
{
    QPainter& painter = cell.painter;
    const QVariant tenths = cell.index.data(TenthsRole);
    const bool isFilled = tenths.isValid() && !cell.isTotal;
    if (isFilled) {
        const QColor color = look().fill(tenths.toInt());
        if (color != look().color(Role::Surface) || look().scale == HeatScale::Progress)
            painter.fillRect(fill, color);
    }
    const QVariant count = cell.index.data(CountRole);
    int slot = count.isValid() ? look().countSlot : 0;
    if (slot > 0 && cell.isTotal)
        slot = std::max(slot, QFontMetrics(look().caption).horizontalAdvance(count.toString()) + numberPadding + 4);
    painter.setFont(cell.isTotal ? look().strongNumbers : look().numbers);
    painter.setPen(look().color(look().isStale ? Role::Muted : Role::Text));
    const int padding = look().scale == HeatScale::Difference ? signedPadding : numberPadding;
    painter.drawText(fill.adjusted(0, 0, slot > 0 ? -slot : -padding, 0),
        Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, cell.index.data(Qt::DisplayRole).toString());
    if (slot > 0) {
        painter.setFont(look().caption);
        painter.setPen(look().color(isFilled ? Role::OnHeat : Role::Muted));
        painter.drawText(fill.adjusted(0, 0, -numberPadding, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            count.toString());
    }
}

void HeatDelegate::paintMissing(const Cell& cell, const QRect& fill, CellMark mark) const
{
    QPainter& painter = cell.painter;
    const QColor muted = look().color(Role::Muted);
    const QRect text = fill.adjusted(0, 0, -numberPadding, 0);
    painter.setFont(look().numbers);
    switch (mark) {
    case CellMark::NotStarted:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(look().color(Role::NoneMark), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(fill.left() + 9.5, fill.center().y() + 0.5), 2.5, 2.5);
        painter.restore();
        painter.setPen(muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, cell.index.data(Qt::DisplayRole).toString());
        break;
    case CellMark::NotCollected:
        paintHatch(painter, fill, look().color(Role::Hatch));
        painter.setPen(muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("\u2014"));
        break;
    case CellMark::NoAccess: {
        const qreal size = look().lock.width() / look().lock.devicePixelRatio();
        const QPointF at(text.right() - size - 1, fill.center().y() - size / 2 + 1);
        painter.drawPixmap(at, look().lock);
        break;
    }
    case CellMark::Absent:
    case CellMark::Value:
        break;
    }
}

void SparkDelegate::paintInk(const Cell& cell) const
{
    constexpr int width = 66;
    constexpr int height = 18;
    constexpr int leastSpan = 80; // tenths: below, noise would look like movement
    const auto spark = cell.index.data(SparkRole).value<Spark>();
    int low = domain::complete;
    int high = 0;
    for (const std::optional<int>& value : spark) {
        low = value ? std::min(low, *value) : low;
        high = value ? std::max(high, *value) : high;
    }
    if (low > high)
        return;
    const qreal span = std::max(leastSpan, high - low);
    const qreal middle = (high + low) / 2.0;
    const QPointF centre(cell.box.left() + cellPadding + width / 2.0, cell.box.center().y() + 0.5);
    const qreal step = (width - 6.0) / qreal(std::max<size_t>(2, spark.size()) - 1);

    QPainter& painter = cell.painter;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = look().color(look().isStale ? Role::Muted : Role::Series1);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF run;
    QPointF end;
    for (size_t i = 0; i < spark.size(); ++i) {
        if (spark[i]) {
            end = centre + QPointF(qreal(i) * step - width / 2.0 + 3, (middle - *spark[i]) / span * (height - 6.0));
            run << end;
        }
        if (!spark[i] || i + 1 == spark.size()) {
            if (run.size() > 1)
                painter.drawPolyline(run);
            else if (run.size() == 1)
                painter.drawPoint(run.first());
            run.clear();
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(end, 2.2, 2.2);
    painter.restore();
}

void IconWordDelegate::paintInk(const Cell& cell) const
{
    const QVariant icon = cell.index.data(IconRole);
    QRect text = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    if (icon.isValid()) {
        const Role role = static_cast<Role>(cell.index.data(InkRole).toInt());
        const QPixmap drawn = look().icon(static_cast<Icon>(icon.toInt()), look().isStale ? Role::Muted : role);
        cell.painter.drawPixmap(text.left(), text.center().y() - iconSize / 2 + 1, drawn);
        text.setLeft(text.left() + iconSize + iconGap);
    }
    cell.painter.setFont(cell.index.data(StrongRole).toBool() ? look().strongWords : look().words);
    cell.painter.setPen(ink(cell));
    const QString shown = cell.painter.fontMetrics().elidedText(
        cell.index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width());
    cell.painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void SplitBarDelegate::paintInk(const Cell& cell) const
{
    const auto parts = cell.index.data(PartsRole).value<SplitParts>();
    const QRect room = cell.box.adjusted(cellPadding, 0, -cellPadding, -1);
    const QRect bar(room.left(), room.center().y() - splitBarHeight / 2, room.width(), splitBarHeight);
    paintSplitBar(cell.painter, bar, parts, *look().theme);
}

CellDelegate* makeDelegate(CellLook look, const TablePaint& paint, QObject* parent)
{
    switch (look) {
    case CellLook::Text:
        return new TextDelegate(paint, parent);
    case CellLook::Number:
        return new NumberDelegate(paint, parent);
    case CellLook::Situation:
        return new SituationDelegate(paint, parent);
    case CellLook::Heat:
    case CellLook::HeatCount:
        return new HeatDelegate(paint, parent);
    case CellLook::Spark:
        return new SparkDelegate(paint, parent);
    case CellLook::IconWord:
        return new IconWordDelegate(paint, parent);
    case CellLook::SplitBar:
        return new SplitBarDelegate(paint, parent);
    case CellLook::Bar:
        return new BarDelegate(paint, parent);
    case CellLook::Position:
        return new PositionDelegate(paint, parent);
    }
    return new TextDelegate(paint, parent);
}

} // namespace farol::ui
