#include "icons.h"

#include <QPainter>
#include <QSvgRenderer>

#include <iterator>

namespace farol::ui {

namespace {

struct Drawing {
    Icon icon;
    const char* path;
};

/// In the order of the enumeration.
constexpr Drawing drawings[] = {
    {Icon::Progress, "M4 4v16h16 M7.5 15l4-5 3.5 3L20 7"},
    {Icon::Changes, "M7.5 20V5 M4 8.5L7.5 5 11 8.5 M16.5 4v15 M13 15.5l3.5 3.5 3.5-3.5"},
    {Icon::Cohorts,
        "M9 11.2a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z M3 19.5c0-3.4 2.6-5.6 6-5.6s6 "
        "2.2 6 5.6 M16.8 11.6a2.5 2.5 0 1 0 0-5 M17.4 14.4c2.2.3 3.8 2 3.8 4.6"},
    {Icon::Courses,
        "M12 6.5C10 5 7 4.6 3.5 4.8v13C7 17.6 10 18 12 19.5c2-1.5 5-1.9 8.5-1.7v-13C17 "
        "4.6 14 5 12 6.5z M12 6.5v13"},
    {Icon::Groups, "M4 4.5h6.5V11H4z M13.5 4.5H20V11h-6.5z M4 14h6.5v6.5H4z M13.5 14H20v6.5h-6.5z"},
    {Icon::Risk, "M12 3.5l7.5 2.7v5.6c0 4.6-3.2 7.4-7.5 8.7-4.3-1.3-7.5-4.1-7.5-8.7V6.2z M12 8v4.5 M12 15.6v.3"},
    {Icon::Collect, "M4 8h3.2l1.6-2.6h6.4L16.8 8H20v11H4z M12 16.4a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4z"},
    {Icon::School, "M3.5 20h17 M5.5 20V9.8L12 5l6.5 4.8V20 M10 20v-5.5h4V20"},
    {Icon::Search, "M10.5 16.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12z M15 15l5 5"},
    {Icon::Close, "M6.5 6.5l11 11 M17.5 6.5l-11 11"},
    {Icon::Open, "M6 9.5l6 6 6-6"},
    {Icon::Next, "M9.5 6l6 6-6 6"},
    {Icon::Back, "M19.5 12H5 M11 6l-6 6 6 6"},
    {Icon::Refresh, "M19.8 12a7.8 7.8 0 1 1-2.3-5.5L20 9 M20 4v5h-5"},
    {Icon::Sheet, "M4 4.5h16v15H4z M4 9.5h16 M4 14.5h16 M10 4.5v15"},
    {Icon::Pause, "M8.5 5v14 M15.5 5v14"},
    {Icon::Resume, "M7 5l12 7-12 7z"},
    {Icon::Cancel, "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z M9 9l6 6 M15 9l-6 6"},
    {Icon::Copy, "M8.5 8.5H20V20H8.5z M15.5 8.5V4H4v11.5h4.5"},
    {Icon::Message, "M4 5h16v11.5h-9L6.5 20v-3.5H4z M8 9.3h8 M8 12.5h5"},
    {Icon::Email, "M3.5 5.5h17v13h-17z M4 6.5l8 6.2 8-6.2"},
    {Icon::Phone,
        "M6 3.8l3 .2 1.3 4L8 9.8c1 2.4 3 4.6 5.9 6.1l2-2 4 1.5.1 3.1c-1 1.5-3 2-5 1.5C9 "
        "18.5 5 14 4 8.5 3.7 6.5 4.5 4.6 6 3.8z"},
    {Icon::Print, "M7 9V4h10v5 M7 17H4V9h16v8h-3 M7 14h10v6H7z"},
    {Icon::Calendar, "M4 5.5h16V20H4z M4 10h16 M8.5 3v4.5 M15.5 3v4.5"},
    {Icon::Key, "M8 19a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M11 12.2L19.5 4 M15.8 7.5l2.7 2.7"},
    {Icon::Tick, "M4.5 12.5l5 5L19.5 7"},
    {Icon::Alert, "M12 4l9 16H3z M12 10v4.5 M12 17.2v.1"},
    {Icon::Info, "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z M12 11v5.5 M12 7.7v.1"},
    {Icon::Lock, "M6 11h12v9H6z M8.5 11V8a3.5 3.5 0 0 1 7 0v3"},
    {Icon::Clock, "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17z M12 7v5.5l3.5 2"},
    {Icon::Plus, "M12 5v14 M5 12h14"},
    {Icon::Edit, "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z M13.5 7l3.5 3.5"},
    {Icon::Undo, "M8.5 4.5L4 9l4.5 4.5 M4 9h10a5.3 5.3 0 0 1 0 10.6H9"},
    {Icon::Tag, "M4 4h8l8.5 8.5-8 8L4 12z M8.3 8.3v.1"},
    {Icon::Person, "M12 11.7a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4z M5 20c0-3.8 3-6.3 7-6.3s7 2.5 7 6.3"},
    {Icon::Show,
        "M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z M12 15a3 3 "
        "0 1 0 0-6 3 3 0 0 0 0 6z"},
    {Icon::Hide, "M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z M4.5 4.5l15 15"},
    {Icon::Archive, "M3.5 4.5h17V9h-17z M5 9v11h14V9 M10 13h4"},
    {Icon::Adjust,
        "M4 7.5h9 M17 7.5h3 M4 16.5h3 M11 16.5h9 M15 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z M9 "
        "18.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"},
    {Icon::Entered, "M13.5 4H20v16h-6.5 M4 12h10.5 M10.5 8l4 4-4 4"},
    {Icon::Left, "M10.5 4H4v16h6.5 M9.5 12H20 M16 8l4 4-4 4"},
    {Icon::Moved, "M4 8h15 M15.5 4.5L19 8l-3.5 3.5 M20 16H5 M8.5 12.5L5 16l3.5 3.5"},
    {Icon::Drop, "M4 6l6 6.5 3.5-3.5 6.5 8 M20 12v5h-5"},
    {Icon::Bell, "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z M10 20.5h4"},
    {Icon::Sun,
        "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M12 3v2 M12 19v2 M3 12h2 M19 12h2 M5.6 "
        "5.6L7 7 M17 17l1.4 1.4 M5.6 18.4L7 17 M17 7l1.4-1.4"},
    {Icon::Moon, "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z"},
    {Icon::More,
        "M4.5 12a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0z M11.1 12a.9.9 0 1 0 1.8 0 .9.9 0 1 "
        "0-1.8 0z M17.7 12a.9.9 0 1 0 1.8 0 .9.9 0 1 0-1.8 0z"},
    {Icon::Chart, "M4 20h16 M7 20v-7 M12 20V6 M17 20v-10"},
};
static_assert(std::size(drawings) == iconCount);

QImage render(const QByteArray& body, int pixels)
{
    QSvgRenderer renderer(QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>") + body
        + QByteArrayLiteral("</svg>"));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return image;
}

} // namespace

QImage drawIcon(Icon icon, const QColor& color, int pixels)
{
    const Drawing& drawing = drawings[static_cast<size_t>(icon)];
    Q_ASSERT(drawing.icon == icon);
    return render("<path fill='none' stroke-width='1.75' stroke-linecap='round' stroke-linejoin='round' stroke='"
            + color.name().toLatin1() + "' d='" + drawing.path + "'/>",
        pixels);
}

QImage drawAppMark(const QColor& color, int pixels)
{
    const QByteArray fill = color.name().toLatin1();
    return render("<path fill='" + fill
            + "' d='M9.2 21 10.5 10.5h3L14.8 21z M10.2 6.6h3.6v3h-3.6z M9.5 6 12 3l2.5 3z'/><path fill='" + fill
            + "' fill-opacity='0.35' d='M8.3 7.3 2.5 5v6l5.8-2z M15.7 7.3 21.5 5v6l-5.8-2z'/>",
        pixels);
}

} // namespace farol::ui
