#pragma once

#include "appearance.h"

#include <QAbstractButton>

namespace farol::ui {

/// Whether a filter stands where it does when nobody touched it.
enum class AtDefault { Yes, No };

/// The face of a filter: "Name value ⌄", with a 2 px accent border when it is not at its default.
/// Enter, Space and Down open it, which its subclasses answer.
class ChoiceButton : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceButton(Appearance& appearance, const QString& name, QWidget* parent = nullptr);

    const QString& name() const { return m_name; }
    const QString& value() const { return m_value; }
    void setValue(const QString& value, AtDefault atDefault);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    virtual void openList() = 0;
    Appearance& appearance() { return m_appearance; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Appearance& m_appearance;
    QString m_name;
    QString m_value;
    AtDefault m_atDefault = AtDefault::Yes;
};

} // namespace farol::ui
