#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace farol::ui {

/// Puts one ring around the widget that has the keyboard's focus, wherever it is. Item views show their own cell, and a
/// widget with the property `ownFocus` paints it itself; `ringRadius` rounds the ring like the widget.
class FocusRing : public QObject {
    Q_OBJECT

public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void surround(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
    bool m_byKeyboard = false; ///< the last that was pressed was a key
};

} // namespace farol::ui
