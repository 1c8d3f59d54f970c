#pragma once

#include "figure_card.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace farol::ui {

/// The figures on top of a page: cards side by side, or one line when height is short.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(Appearance& appearance, QWidget* parent = nullptr);

    void show(const std::vector<Figure>& figures);
    void setForm(FigureForm form);
    FigureForm form() const { return m_form; }

signals:
    void activated(int index); ///< the card of a figure was pressed

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void arrange();

    Appearance& m_appearance;
    QHBoxLayout* m_row;
    std::vector<FigureCard*> m_cards;
    FigureForm m_form = FigureForm::Card;
};

} // namespace farol::ui
