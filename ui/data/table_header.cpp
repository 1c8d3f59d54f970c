#include "table_header.h"

#include "cell_roles.h"
#include "table_model.h"
#include "table_paint.h"
#include "tip_text.h"
#include "ui/appearance.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace farol::ui {

namespace {

constexpr int leastHeight = 28;
constexpr int markWidth = 8;
constexpr int yearHeight = 12;
constexpr int markGapWidth = 4;

QFont headingFont(const Appearance& appearance)
{
    QFont font = appearance.numberFont(TextSize::Caption);
    font.setWeight(QFont::Bold);
    return font;
}

bool alignsRight(CellLook look)
{
    return look == CellLook::Number || look == CellLook::Heat;
}

void paintSortMark(QPainter& painter, const QPointF& at, Qt::SortOrder order, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal up = order == Qt::AscendingOrder ? 1 : -1;
    painter.drawPolygon(QPolygonF{at + QPointF(0, 3 * up), at + QPointF(7, 3 * up), at + QPointF(3.5, -3.5 * up)});
    painter.restore();
}

} // namespace

TableHeader::TableHeader(Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_appearance(appearance)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(20);
    setFont(headingFont(appearance));
}

int TableHeader::headingWidth(const QString& heading) const
{
    const QFontMetrics metrics(headingFont(m_appearance));
    return metrics.horizontalAdvance(heading) + markGapWidth + markWidth + cellPadding + 2;
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_appearance.controlHeight(leastHeight)};
}

int TableHeader::yearOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, YearRole).toInt();
}

/// Whether a week has another year than its neighbour, which is written above both.
bool TableHeader::isBesideYear(int section) const
{
    const auto differs = [this](int left, int right) {
        return left >= 0 && right < count() && yearOf(left) != 0 && yearOf(right) != 0 && yearOf(left) != yearOf(right);
    };
    return differs(section - 1, section) || differs(section, section + 1);
}

void TableHeader::paintYears(QPainter& painter, const QRect& rect, int section) const
{
    const int year = yearOf(section);
    const int before = section > 0 ? yearOf(section - 1) : 0;
    if (year == 0 || before == 0 || before == year)
        return;
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), m_appearance.color(Role::Field));
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    const QString text = QStringLiteral("%1 | %2").arg(before).arg(year);
    const int width = painter.fontMetrics().horizontalAdvance(text);
    painter.save();
    painter.setClipping(false);
    painter.drawText(QRect(rect.left() - width / 2, rect.top(), width, yearHeight), Qt::AlignCenter, text);
    painter.restore();
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_appearance.color(Role::Header));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_appearance.color(Role::Border));
    const auto* rows = qobject_cast<const RowsModel*>(model());
    const bool isSorted = rows && rows->sortColumn() == section;
    const bool isLatest = model()->headerData(section, Qt::Horizontal, LatestRole).toBool();
    const auto look = static_cast<CellLook>(model()->headerData(section, Qt::Horizontal, LookRole).toInt());
    const QString heading = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();

    painter->setFont(headingFont(m_appearance));
    painter->setPen(m_appearance.color(isSorted || isLatest ? Role::Text : Role::Muted));
    const int width = painter->fontMetrics().horizontalAdvance(heading);
    const int right = look == CellLook::Number ? cellPadding : numberPadding;
    QRect text = rect.adjusted(cellPadding, 0, -right, -1);
    if (isBesideYear(section))
        text.setTop(text.top() + yearHeight - 2);
    const qreal middle = text.center().y() + 0.5;
    if (alignsRight(look) || look == CellLook::HeatCount) {
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, heading);
        if (isSorted)
            paintSortMark(*painter, QPointF(text.right() - width - markGapWidth - markWidth, middle), rows->sortOrder(),
                m_appearance.color(Role::Accent));
    } else {
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
        if (isSorted)
            paintSortMark(*painter, QPointF(text.left() + width + markGapWidth, middle), rows->sortOrder(),
                m_appearance.color(Role::Accent));
    }
    paintYears(*painter, rect, section);
    painter->restore();
}

bool TableHeader::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = logicalIndexAt(help->pos());
        const QString tip = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        QToolTip::showText(help->globalPos(), tipText(tip), this);
        return true;
    }
    return QHeaderView::event(event);
}

} // namespace farol::ui
