#pragma once

class QMainWindow;

namespace farol::ui {

struct Session;

/// What the window keeps between two runs in the settings: its place and size; and how it looks.
class WindowMemory {
public:
    /// Both outlive it. Made before the window's parts, it gives them their look.
    WindowMemory(QMainWindow& window, Session& session);

    /// As it was left; the first time 1366 × 768 or what the screen has.
    void restore();
    void keepPlace();

private:
    QMainWindow& m_window;
    Session& m_session;
};

} // namespace farol::ui
