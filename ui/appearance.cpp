#include "appearance.h"

#include "focus_ring.h"
#include "style.h"
#include "style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPalette>
#include <QScopedValueRollback>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

namespace farol::ui {

namespace {

qreal factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 0.92;
    case TextSize::Lead:
        return 1.17;
    case TextSize::Title:
        return 1.5;
    case TextSize::Figure:
        return 1.92;
    case TextSize::Body:
    case TextSize::Strong:
        break;
    }
    return 1.0;
}

bool isBold(TextSize size)
{
    return size != TextSize::Caption && size != TextSize::Body;
}

/// The font of words: on Linux Noto Sans when installed, elsewhere the system's own.
QFont interfaceFont(QFont font)
{
#ifdef Q_OS_LINUX
    const QStringList families = QFontDatabase::families();
    for (const QString& family : {QStringLiteral("Noto Sans"), font.family(), QStringLiteral("DejaVu Sans")}) {
        if (families.contains(family)) {
            font.setFamily(family);
            break;
        }
    }
#endif
    return font;
}

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    return font;
}

QString numberFamily(const QFont& words)
{
    if (hasEqualDigits(words))
        return {};
    const QStringList families = QFontDatabase::families();
    for (const QLatin1String name : {QLatin1String("Noto Sans"), QLatin1String("Segoe UI"),
             QLatin1String("DejaVu Sans"), QLatin1String("Liberation Sans")}) {
        if (families.contains(name) && hasEqualDigits(QFont(QString(name), words.pointSize())))
            return name;
    }
    return {};
}

/// What the desktop wants, asked while our own palette is out of the way.
Lightness systemLightness()
{
#ifdef Q_OS_WIN
    const QSettings personal(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() ? Lightness::Light : Lightness::Dark;
#else
    return lightnessOf(QApplication::palette());
#endif
}

void setText(QPalette& palette, const Theme& theme)
{
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, theme.color(Role::Text));
        palette.setColor(QPalette::Disabled, role, theme.color(Role::Muted));
    }
    palette.setColor(QPalette::PlaceholderText, theme.color(Role::Muted));
    palette.setColor(QPalette::BrightText, theme.color(Role::OnAccent));
    palette.setColor(QPalette::Highlight, theme.color(Role::Accent));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.color(Role::Track));
    palette.setColor(QPalette::HighlightedText, theme.color(Role::OnAccent));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.color(Role::Muted));
    palette.setColor(QPalette::Link, theme.color(Role::Accent));
    palette.setColor(QPalette::LinkVisited, theme.color(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, theme.color(Role::Text));
    palette.setColor(QPalette::ToolTipText, theme.color(Role::Surface));
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.color(Role::Window));
    palette.setColor(QPalette::Base, theme.color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, theme.color(Role::Header));
    palette.setColor(QPalette::Button, theme.color(Role::Surface));
    palette.setColor(QPalette::Light, theme.color(Role::Surface));
    palette.setColor(QPalette::Midlight, theme.color(Role::Line));
    palette.setColor(QPalette::Mid, theme.color(Role::Border));
    palette.setColor(QPalette::Dark, theme.color(Role::Field));
    palette.setColor(QPalette::Shadow, theme.color(Role::Border));
    setText(palette, theme);
    return palette;
}

} // namespace

bool hasEqualDigits(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

Lightness lightnessOf(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return dark ? Lightness::Dark : Lightness::Light;
}

Appearance::Appearance(QApplication& application, ThemeChoice choice) :
    m_application(application),
    m_choice(choice),
    m_system(systemLightness()),
    m_theme(&Theme::of(m_system)),
    m_systemFont(QApplication::font())
{
    QApplication::setFont(interfaceFont(m_systemFont));
    m_numberFamily = numberFamily(QApplication::font());
    QApplication::setStyle(new Style([this](Role role) { return color(role); })); // the application owns it
    new FocusRing(this);
    apply();
    application.installEventFilter(this);
}

Appearance::~Appearance()
{
    m_application.removeEventFilter(this);
    m_application.setStyleSheet({});
    QApplication::setStyle(QStringLiteral("Fusion")); // ours refers to this object
    QApplication::setFont(m_systemFont);
}

void Appearance::choose(ThemeChoice choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return; // all widgets would be polished anew
    apply();
}

void Appearance::scaleText(qreal factor)
{
    if (qFuzzyCompare(factor, m_textScale))
        return;
    m_textScale = factor;
    QApplication::setFont(scaled(interfaceFont(m_systemFont), factor));
    apply(); // heights follow the text
}

void Appearance::apply()
{
    const QScopedValueRollback<bool> guard(m_applying, true);
    const Lightness lightness = m_choice == ThemeChoice::System ? m_system
        : m_choice == ThemeChoice::Light                        ? Lightness::Light
                                                                : Lightness::Dark;
    m_theme = &Theme::of(lightness);
    m_pixmaps.clear();
    QApplication::setPalette(paletteOf(*m_theme));
    m_application.setStyleSheet(styleSheet(*m_theme, controlHeight(30)));
    QApplication::setWindowIcon(appIcon());
    // Qt gives a widget that was never shown its first font and palette back when it is polished: that must be over
    // before its new ones are set.
    for (QWidget* widget : QApplication::allWidgets())
        widget->ensurePolished();
    emit changed();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        const QScopedValueRollback<bool> guard(m_applying, true);
        QApplication::setPalette(QPalette());
        m_system = systemLightness();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

QFont Appearance::font(TextSize size) const
{
    QFont font = scaled(QApplication::font(), factorOf(size));
    font.setWeight(isBold(size) ? QFont::Bold : QFont::Normal);
    return font;
}

QFont Appearance::numberFont(TextSize size) const
{
    QFont numbers = font(size);
    if (!m_numberFamily.isEmpty())
        numbers.setFamily(m_numberFamily);
    return numbers;
}

int Appearance::controlHeight(int least) const
{
    return std::max(least, QFontMetrics(font(TextSize::Body)).height() + 10);
}

QPixmap Appearance::pixmap(Icon icon, Role role, int size, qreal ratio)
{
    const int pixels = static_cast<int>(std::lround(size * ratio));
    const quint64 key = (static_cast<quint64>(icon) << 48) | (static_cast<quint64>(role) << 32)
        | (static_cast<quint64>(std::lround(ratio * 100)) << 16) | static_cast<quint64>(pixels);
    auto found = m_pixmaps.find(key);
    if (found == m_pixmaps.end()) {
        QPixmap drawn = QPixmap::fromImage(drawIcon(icon, color(role), pixels));
        drawn.setDevicePixelRatio(ratio);
        found = m_pixmaps.insert(key, drawn);
    }
    return *found;
}

QIcon Appearance::icon(Icon icon, Role role, int size)
{
    QIcon both;
    for (const qreal ratio : {1.0, 1.5, 2.0}) {
        both.addPixmap(pixmap(icon, role, size, ratio), QIcon::Normal);
        both.addPixmap(pixmap(icon, Role::Muted, size, ratio), QIcon::Disabled);
    }
    return both;
}

QPixmap Appearance::appMark(int size, qreal ratio) const
{
    QPixmap drawn = QPixmap::fromImage(drawAppMark(color(Role::Accent), static_cast<int>(std::lround(size * ratio))));
    drawn.setDevicePixelRatio(ratio);
    return drawn;
}

QIcon Appearance::appIcon() const
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(appMark(size, 1.0));
    return icon;
}

} // namespace farol::ui
