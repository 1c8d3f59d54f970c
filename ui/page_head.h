#pragma once

#include "appearance.h"

#include <QWidget>

class QHBoxLayout;

namespace farol::ui {

class TextLabel;

/// The top of a page: its title, in muted the week or what is compared, and at most three buttons at the right.
class PageHead : public QWidget {
    Q_OBJECT

public:
    PageHead(Appearance& appearance, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    /// How the figures in the subtitle are counted, in words: its tooltip.
    void explain(const QString& formula);
    void addButton(QWidget* button);

private:
    Appearance& m_appearance;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_row;
};

} // namespace farol::ui
