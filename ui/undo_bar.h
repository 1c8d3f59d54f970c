#pragma once

#include "appearance.h"

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace farol::ui {

class TextLabel;

/// Says what was just done and offers to take it back: ten seconds, and longer while the pointer or the focus is on it.
class UndoBar : public QFrame {
    Q_OBJECT

public:
    explicit UndoBar(Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& words);
    void dismiss();
    /// Lies over the lower edge of a part of its parent, above a table's footer; nothing moves when it comes and goes.
    void floatOver(QWidget& room);

signals:
    void undoClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void dress();
    void place();
    void count(); ///< the time runs, or stands still while somebody is on it

    Appearance& m_appearance;
    QWidget* m_room = nullptr;
    TextLabel* m_words;
    QPushButton* m_undo;
    TextLabel* m_key;
    QTimer m_time;
};

} // namespace farol::ui
