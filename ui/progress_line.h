#pragma once

#include "appearance.h"

#include <QProgressBar>

namespace farol::ui {

/// A determinate bar without words: square ends inside a radius of 2, the accent on its track, as high as it is told.
class ProgressLine : public QProgressBar {
    Q_OBJECT

public:
    ProgressLine(Appearance& appearance, int height, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
};

} // namespace farol::ui
