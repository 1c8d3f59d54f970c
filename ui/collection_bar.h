#pragma once

#include "appearance.h"
#include "core/sync/run.h"
#include "numbers.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace farol::ui {

class Button;
class ProgressLine;
class TextLabel;

/// What the bottom of the window says while nothing is collected.
struct RestText {
    QString lastPhoto; ///< "dom 22/11 às 20:36"; empty before the first one
    QString week; ///< "Semana 47"
    QString coverage; ///< "4.301 de 4.328 coletados"
};

/// The bottom of the window on every page: at rest the last photo, while collecting count, rate, time left, pause
/// and cancel.
class CollectionBar : public QWidget {
    Q_OBJECT

public:
    CollectionBar(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void rest(const RestText& text);
    /// Changes at once; the engine reports at most four times a second.
    void show(const sync::Progress& progress);

signals:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void dress();
    void showPause(sync::Phase phase);
    QWidget* buildRest();
    QWidget* buildRun();
    QString runText(const sync::Progress& progress) const;

    Appearance& m_appearance;
    Numbers m_numbers;
    QStackedLayout* m_stack;
    QLabel* m_tick;
    TextLabel* m_photoLabel;
    TextLabel* m_photo;
    TextLabel* m_weekLabel;
    TextLabel* m_coverage;
    QLabel* m_runIcon;
    TextLabel* m_runLabel;
    TextLabel* m_run;
    ProgressLine* m_bar;
    Button* m_pause;
    Button* m_cancel;
    bool m_isPaused = false;
};

} // namespace farol::ui
