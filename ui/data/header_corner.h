#pragma once

#include <QWidget>

namespace farol::ui {

class Appearance;

/// The end of a table's header over its vertical scroll bar.
class HeaderCorner final : public QWidget {
    Q_OBJECT

public:
    HeaderCorner(Appearance& appearance, QWidget* parent);

signals:
    void pressed();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
};

} // namespace farol::ui
