#pragma once

#include "appearance.h"

#include <QLineEdit>

namespace farol::ui {

class Button;

/// Holds a key masked whole; the eye shows it only while it is pressed. What it held is gone when it is hidden.
class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(Appearance& appearance, QWidget* parent = nullptr);

    /// Forgets what was typed, and that it could be undone.
    void wipe();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    Button* m_eye;
};

} // namespace farol::ui
