#pragma once

#include "funnel_bars.h"
#include "ui/appearance.h"

#include <QWidget>

namespace farol::ui {

/// What the parts of a course's bar mean, in one line.
class FunnelKey final : public QWidget {
    Q_OBJECT

public:
    explicit FunnelKey(Appearance& appearance, QWidget* parent = nullptr);

    static QString wordOf(FunnelPart part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
};

} // namespace farol::ui
