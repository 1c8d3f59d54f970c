#include "side_column.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int usualWidth = 352;

} // namespace

SideColumn::SideColumn(const std::vector<QWidget*>& cards, QWidget* parent) :
    QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    auto* inside = new QWidget(this);
    inside->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* card : cards)
        column->addWidget(card);
    column->addStretch(1);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    inside->installEventFilter(this);
    verticalScrollBar()->installEventFilter(this);
}

int SideColumn::widthNow() const
{
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() + 4 : 0;
    return std::max(usualWidth, widget()->minimumSizeHint().width()) + bar;
}

QSize SideColumn::sizeHint() const
{
    return {widthNow(), 200};
}

/// What stands in it, or its bar, takes another width.
bool SideColumn::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOther =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (isOther)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace farol::ui
