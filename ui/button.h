#pragma once

#include "appearance.h"

#include <QPushButton>

#include <optional>

namespace farol::ui {

enum class ButtonKind {
    Primary, ///< filled; one per page or form
    Common,
    Quiet, ///< text in accent, like a link
};

/// A push button as the look draws it.
class Button : public QPushButton {
    Q_OBJECT

public:
    Button(Appearance& appearance, ButtonKind kind, const QString& text, QWidget* parent = nullptr);

    void setSymbol(Icon icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter presses it, too, in a dialog and outside of one, whatever the dialog's own button is.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QFont textFont() const;
    Role textRole() const;
    void paintFrame(QPainter& painter) const;

    Appearance& m_appearance;
    ButtonKind m_kind;
    std::optional<Icon> m_symbol;
};

} // namespace farol::ui
