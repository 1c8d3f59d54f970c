#include "window_memory.h"

#include "look.h"
#include "session.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QStyle>

namespace farol::ui {

namespace {

constexpr QSize usualSize(1366, 768);
constexpr QSize leastSize(1024, 640);

} // namespace

WindowMemory::WindowMemory(QMainWindow& window, Session& session) :
    m_window(window),
    m_session(session)
{
    applyLook(session); // before there are widgets, which it would polish twice
}

void WindowMemory::restore()
{
    const QSize space = QGuiApplication::primaryScreen()->availableSize();
    const int titleBar = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    m_window.setMinimumSize(leastSize.boundedTo(space));
    if (!m_window.restoreGeometry(m_session.settings.windowGeometry))
        m_window.resize(usualSize.boundedTo(space - QSize(0, titleBar)));
}

void WindowMemory::keepPlace()
{
    m_session.settings.windowGeometry = m_window.saveGeometry();
    m_session.saveSettings();
}

} // namespace farol::ui
