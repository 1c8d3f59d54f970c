#include "tab_order.h"

#include <QWidget>

#include <algorithm>

namespace farol::ui {

void orderTabsByPlace(QWidget& part)
{
    struct Placed {
        QWidget* widget;
        QRect place;
    };
    std::vector<Placed> all;
    for (QWidget* widget : part.findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->window() == part.window())
            all.push_back({widget, QRect(widget->mapTo(&part, QPoint()), widget->size())});
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Placed& a, const Placed& b) { return a.place.top() < b.place.top(); });
    const bool isLeftFirst = part.layoutDirection() == Qt::LeftToRight;
    for (auto line = all.begin(); line != all.end();) {
        const int middle = line->place.center().y();
        const auto end =
            std::find_if(line, all.end(), [middle](const Placed& next) { return next.place.top() >= middle; });
        std::stable_sort(line, end, [isLeftFirst](const Placed& a, const Placed& b) {
            return isLeftFirst ? a.place.left() < b.place.left() : a.place.right() > b.place.right();
        });
        // What stands over a tall neighbour of the same line, as the head of a chart over its drawing, comes before it.
        for (auto at = line; at != end; ++at) {
            for (auto over = std::next(at); over != end; ++over) {
                const bool isOver = over->place.bottom() <= at->place.top() && over->place.left() < at->place.right();
                if (!isOver)
                    continue;
                std::rotate(at, over, std::next(over));
                ++at;
            }
        }
        line = end;
    }
    for (size_t i = 1; i < all.size(); ++i)
        QWidget::setTabOrder(all[i - 1].widget, all[i].widget);
}

} // namespace farol::ui
