#pragma once

#include "appearance.h"

#include <QToolButton>

namespace farol::ui {

/// A common button with its first choice in sight and the others in a menu at its right. Down opens the menu.
class SplitButton : public QToolButton {
    Q_OBJECT

public:
    SplitButton(Appearance& appearance, const QString& text, Icon icon, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect menuPart() const;

    Appearance& m_appearance;
    Icon m_symbol;
};

} // namespace farol::ui
