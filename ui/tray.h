#pragma once

#include "core/sync/run.h"
#include "run_notice.h"

#include <QIcon>
#include <QMenu>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace farol::ui {

class Appearance;
struct Session;

/// What the icon beside the system's clock tells without a word; its tooltip says the same in words.
enum class TrayState {
    InOrder,
    Collecting,
    WithFailures, ///< the last run left cells that were not collected
    Stopped, ///< the last run could not be made: it needs a person
};

/// The lighthouse with the mark of a state: a blue dot, an amber triangle or a red square.
QIcon trayIcon(const Appearance& appearance, TrayState state);

/// The icon in the system's tray with its menu, and one notice for each run. Where the system has no tray, nothing is
/// shown and nothing is missing.
class Tray : public QObject {
    Q_OBJECT

public:
    explicit Tray(Session& session, QObject* parent = nullptr);
    ~Tray() override;

    TrayState state() const { return m_state; }
    QString toolTip() const { return m_toolTip; }
    QMenu& menu() { return m_menu; }

signals:
    void openAsked();
    void newsAsked(); ///< a notice was clicked: what the photo brought
    void collectAsked();
    void quitAsked();
    void told(const farol::ui::RunNotice& notice); ///< the system was given this notice

private:
    void buildMenu();
    void showIcon(); ///< also those of the menu
    static QString wordsOf(TrayState state);
    void showState(TrayState state);
    void showState(TrayState state, const QString& toolTip);
    void showProgress(const sync::Progress& progress);
    void showEnd(const sync::Outcome& outcome);
    void tell(const sync::Outcome& outcome, const PhotoNews& news);
    void askPhoto();
    void showPhoto(const PhotoNews& news);
    void silence(bool isOn);
    void showSilence();

    Session& m_session;
    QMenu m_menu;
    QAction* m_photo = nullptr;
    QAction* m_open = nullptr;
    QAction* m_collect = nullptr;
    QAction* m_silence = nullptr;
    QAction* m_quit = nullptr;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    TrayState m_state = TrayState::InOrder;
    QString m_toolTip;
    QTimeZone m_zone = domain::defaultZone();
};

} // namespace farol::ui
