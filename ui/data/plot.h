#pragma once

#include "plot_content.h"

#include <QFrame>

class QLabel;

namespace farol::ui {

class Appearance;
class Button;
class PlotView;

/// A line chart in its panel: title, what it covers, and the drawing. Short of height it keeps its title line.
class Plot final : public QFrame {
    Q_OBJECT

public:
    Plot(Appearance& appearance, QWidget* parent = nullptr);

    void show(const PlotContent& content);
    void setStale(bool isStale);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    PlotView& view() { return *m_view; }

signals:
    void unfoldRequested();

private:
    void restyle();

    Appearance& m_appearance;
    QLabel* m_title;
    QLabel* m_subtitle;
    Button* m_unfold;
    PlotView* m_view;
    bool m_isFolded = false;
};

} // namespace farol::ui
