#pragma once

#include "appearance.h"

#include <QLabel>

namespace farol::ui {

/// Text in one size and one role. Always plain text: a name from the platform is shown as it is spelled.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    TextLabel(Appearance& appearance, TextSize size, Role role, const QString& text = {}, QWidget* parent = nullptr);

    void setRole(Role role);
    void setSize(TextSize size);

private:
    void dress();

    Appearance& m_appearance;
    TextSize m_size;
    Role m_role;
};

} // namespace farol::ui
