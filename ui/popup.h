#pragma once

#include "appearance.h"

#include <QFrame>

namespace farol::ui {

/// A small panel that stands under a control until a click outside, Esc or Enter. No shadow: a 1 px border.
class Popup : public QFrame {
    Q_OBJECT

public:
    Popup(Appearance& appearance, QWidget* owner);

    /// Under the owner, inside its screen, at least as wide as the owner.
    void open();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeRoom();

    Appearance& m_appearance;
};

} // namespace farol::ui
