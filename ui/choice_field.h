#pragma once

#include "appearance.h"

#include <QComboBox>

namespace farol::ui {

/// A field of a form with a list to choose from, drawn like the fields beside it. With the property `invalid` it is
/// marked as they are.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(Appearance& appearance, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The wheel scrolls the page: a form is not changed by moving past it.
    void wheelEvent(QWheelEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
};

} // namespace farol::ui
