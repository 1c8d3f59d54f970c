#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace farol::ui {

class Appearance;
class Button;
class ChartMenu;

/// The panel of a chart: title, what it covers, its controls and menu, and the drawing. Short of height it keeps its
/// title line.
class ChartFrame : public QFrame {
    Q_OBJECT

public:
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    ChartMenu& menu() { return *m_menu; }
    /// A control of the page in the chart's head, before the menu.
    void addToHead(QWidget* control);

signals:
    void unfoldRequested();

protected:
    explicit ChartFrame(Appearance& appearance, QWidget* parent = nullptr);

    /// Call once: the drawing under the head, with the focus and the words for who cannot see it.
    void setDrawing(QWidget* drawing);
    void say(const QString& title, const QString& subtitle, const QString& description);
    /// How what is drawn is counted, in words: in the tooltip of title and subtitle.
    void explain(const QString& formula);

private:
    void restyle();

    Appearance& m_appearance;
    QLabel* m_title;
    QLabel* m_subtitle;
    Button* m_unfold;
    ChartMenu* m_menu;
    QHBoxLayout* m_head;
    QWidget* m_drawing = nullptr;
    bool m_isFolded = false;
};

} // namespace farol::ui
