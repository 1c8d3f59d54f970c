#pragma once

#include "collection.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;

namespace farol::ui {

class Banner;
class CollectionBar;
class MainMenu;
struct Session;

/// Shows a collection while it runs and what came of it, in the bar at the bottom, the menu and the banner.
class CollectionView : public QObject {
    Q_OBJECT

public:
    CollectionView(Session& session, CollectionBar& bar, Banner& banner, MainMenu& menu, QObject* parent = nullptr);

    void start(const sync::Request& request = {}); ///< nothing while one is running
    void pauseOrResume();
    /// Collects everything again once a person has agreed to how long it takes.
    void askForAll(QWidget& window);

signals:
    /// The history has more; batches are joined, so that a page asks at most four times a second.
    void historyChanged();

private:
    void confirmAll(QWidget& window, std::optional<int> cells);
    void showOutcome(const sync::Outcome& outcome);

    Session& m_session;
    CollectionBar& m_bar;
    Banner& m_banner;
    MainMenu& m_menu;
    QTimer m_joined;
    CopyNews m_copy; ///< of the run that is about to finish
    bool m_isHeld = false;
};

} // namespace farol::ui
