#pragma once

#include "ui/appearance.h"

#include <QScrollArea>

class QAbstractButton;
class QHBoxLayout;
class QVBoxLayout;

namespace farol::ui {

class Button;
class Panel;
class TextLabel;

/// The column of panels that a section with forms is: as wide as is good to read, scrolled when the page is lower.
class SectionColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit SectionColumn(Appearance& appearance, QWidget* parent = nullptr);

    /// A new panel under the others.
    ui::Panel& addPanel(const QString& title);
    /// A panel that exists; it becomes a child.
    template <typename Kind>
    Kind& add(Kind* panel)
    {
        put(panel);
        return *panel;
    }
    /// A paragraph in a panel, in muted.
    TextLabel& addWords(ui::Panel& panel, const QString& words = {});
    /// A box to tick, and under it what it means.
    void addOption(ui::Panel& panel, QAbstractButton& box, const QString& words);
    /// A row of buttons in a panel, from where reading begins.
    QHBoxLayout& addRow(ui::Panel& panel, std::initializer_list<QWidget*> widgets);

    QSize minimumSizeHint() const override;

private:
    void put(ui::Panel* panel);

    Appearance& m_appearance;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace farol::ui
