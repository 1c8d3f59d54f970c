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
constexpr int yearGap = 5; ///< px between a year and the line
constexpr int markGapWidth = 4;
constexpr int leastAir = 4; ///< px left of a heading that is aligned to the right

QFont headingFont(const Appearance& appearance)
{
    QFont font = appearance.numberFont(TextSize::Caption);
    font.setWeight(QFont::Bold);
    return font;
}

bool isAtRight(CellLook look)
{
    return look == CellLook::Number || look == CellLook::Heat || look == CellLook::HeatCount;
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

TableHeader::TableHeader(Appearance& appearance, QWidget* parent) :
    QHeaderView(Qt::Horizontal, parent),
    m_appearance(appearance)
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

int TableHeader::sectionWidth(int section) const
{
    const QString heading = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto* rows = qobject_cast<const RowsModel*>(model());
    if (rows && rows->sortColumn() == section)
        return headingWidth(heading);
    const auto look = static_cast<CellLook>(model()->headerData(section, Qt::Horizontal, LookRole).toInt());
    const QFontMetrics metrics(headingFont(m_appearance));
    return metrics.horizontalAdvance(heading) + cellPadding + (isAtRight(look) ? leastAir : cellPadding);
}

int TableHeader::headingHeight() const
{
    return m_appearance.controlHeight(leastHeight);
}

int TableHeader::yearHeight() const
{
    for (int section = 0; section < count(); ++section) {
        if (beginsYear(section))
            return QFontMetrics(m_appearance.numberFont(TextSize::Caption)).height();
    }
    return 0;
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headingHeight() + yearHeight()};
}

int TableHeader::yearOf(int section) const
{
    return section < 0 || section >= count() ? 0 : model()->headerData(section, Qt::Horizontal, YearRole).toInt();
}

bool TableHeader::beginsYear(int section) const
{
    return yearOf(section - 1) != 0 && yearOf(section) != 0 && yearOf(section - 1) != yearOf(section);
}

/// Each side of the line names its year, over the weeks' headings.
void TableHeader::paintYears(QPainter& painter, const QRect& rect, int section) const
{
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    const QRect above = rect.adjusted(yearGap, 3, -yearGap, 3 - headingHeight());
    const QString year = QString::number(yearOf(section));
    if (beginsYear(section + 1))
        painter.drawText(above, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, year);
    if (!beginsYear(section))
        return;
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, year);
    painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), m_appearance.color(Role::Field));
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
    QRect text = rect.adjusted(isAtRight(look) ? leastAir : cellPadding, 0, -right, -1);
    text.setTop(rect.bottom() + 1 - headingHeight());
    const qreal middle = text.center().y() + 0.5;
    if (isAtRight(look)) {
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
