#include "flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace farol::ui {

FlowLayout::FlowLayout(QWidget* parent, int gap, int lineGap) :
    QLayout(parent),
    m_gap(gap),
    m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy = parent->sizePolicy();
    policy.setHeightForWidth(true);
    parent->setSizePolicy(policy);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addStretch()
{
    m_rightFrom = m_items.size();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->isEmpty())
            continue;
        const QSize size = m_items[i]->sizeHint();
        if (lines.empty() || lines.back().width + m_gap + size.width() > width)
            lines.push_back({i, i + 1, size.width(), size.height()});
        else
            lines.back() = {lines.back().from, i + 1, lines.back().width + m_gap + size.width(),
                std::max(lines.back().height, size.height())};
    }
    return lines;
}

void FlowLayout::place(const Line& line, const QRect& rect) const
{
    int left = rect.left();
    bool isRight = false;
    for (size_t i = line.from; i < line.to; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        if (!isRight && i >= m_rightFrom) {
            isRight = true;
            left += std::max(0, rect.width() - line.width);
        }
        const QSize size = m_items[i]->sizeHint();
        const int width = std::min(size.width(), rect.width());
        m_items[i]->setGeometry(QRect(left, rect.top() + (line.height - size.height()) / 2, width, size.height()));
        left += width + m_gap;
    }
}

int FlowLayout::arrange(const QRect& rect, Arrange how) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    int top = inside.top();
    for (const Line& line : linesFor(inside.width())) {
        if (how == Arrange::Place)
            place(line, QRect(inside.left(), top, inside.width(), line.height));
        top += line.height + m_lineGap;
    }
    const int height = std::max(0, top - inside.top() - m_lineGap);
    return height + margins.top() + margins.bottom();
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Arrange::Place);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(contentsMargins());
}

} // namespace farol::ui
