#include "wrap_line.h"

#include <QWidget>

#include <algorithm>

namespace farol::ui {

WrapLine::WrapLine(QWidget* parent) :
    QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

WrapLine::~WrapLine()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

void WrapLine::setLast(QWidget* widget, int least)
{
    addWidget(widget);
    m_last = widget;
    m_least = least;
}

void WrapLine::insertAfter(const QWidget* before, QWidget* widget)
{
    addWidget(widget);
    const auto added = std::prev(m_items.end());
    const auto found =
        std::find_if(m_items.begin(), added, [before](const QLayoutItem* item) { return item->widget() == before; });
    if (found != added)
        std::rotate(std::next(found), added, m_items.end());
    invalidate();
}

void WrapLine::addItem(QLayoutItem* item)
{
    m_items.push_back(item);
}

QLayoutItem* WrapLine::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem* WrapLine::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize WrapLine::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(
            size.width() + (size.width() > 0 ? spacing() : 0) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size;
}

QSize WrapLine::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(isLast(*item) ? QSize(m_least, item->minimumSize().height()) : item->minimumSize());
    }
    return size;
}

void WrapLine::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, Placing::Move);
}

/// The height that the widgets take in this width.
int WrapLine::place(const QRect& rect, Placing placing) const
{
    int x = rect.left();
    int y = rect.top();
    int line = 0; // its height so far
    std::vector<std::pair<QLayoutItem*, QRect>> places; // of the line, moved when its height is known
    const auto end = [&] {
        for (const auto& [item, place] : places) {
            if (placing == Placing::Move)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
        places.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int least = isLast(*item) ? std::min(m_least, hint.width()) : hint.width();
        if (!places.empty() && x + least > rect.left() + rect.width()) {
            end();
            x = rect.left();
            y += line + spacing();
            line = 0;
        }
        const int room = rect.left() + rect.width() - x;
        const int width = std::min(hint.width(), std::max(room, 0));
        const int left = isLast(*item) ? x + room - width : x;
        places.emplace_back(item, QRect(left, y, width, hint.height()));
        line = std::max(line, hint.height());
        x += width + spacing();
    }
    end();
    return y + line - rect.top();
}

} // namespace farol::ui
