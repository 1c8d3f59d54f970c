#include "window_memory.h"

#include "session.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

namespace farol::ui {

namespace {

constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(1024, 640);

/// Both enumerations stand in the same order; the settings know no window.
ThemeChoice choiceOf(settings::Theme theme)
{
    return static_cast<ThemeChoice>(theme);
}
static_assert(static_cast<int>(settings::Theme::System) == static_cast<int>(ThemeChoice::System)
    && static_cast<int>(settings::Theme::Light) == static_cast<int>(ThemeChoice::Light)
    && static_cast<int>(settings::Theme::Dark) == static_cast<int>(ThemeChoice::Dark));

} // namespace

WindowMemory::WindowMemory(QMainWindow& window, Session& session) :
    m_window(window),
    m_session(session)
{
}

void WindowMemory::restore()
{
    const QSize space = QGuiApplication::primaryScreen()->availableSize();
    const int titleBar = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    m_window.setMinimumSize(leastSize.boundedTo(space));
    if (!m_window.restoreGeometry(m_session.settings.windowGeometry))
        m_window.resize(usualSize.boundedTo(space - QSize(0, titleBar)));
    m_session.appearance.choose(choiceOf(m_session.settings.theme));
}

void WindowMemory::keepPlace()
{
    m_session.settings.windowGeometry = m_window.saveGeometry();
    m_session.saveSettings();
}

void WindowMemory::choose(ThemeChoice choice)
{
    m_session.appearance.choose(choice);
    m_session.settings.theme = static_cast<settings::Theme>(choice);
    m_session.saveSettings();
}

} // namespace farol::ui
