#include "figure_strip.h"

#include "painting.h"

#include <QHBoxLayout>
#include <QPainter>

namespace farol::ui {

FigureStrip::FigureStrip(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, &FigureStrip::arrange);
}

void FigureStrip::show(const std::vector<Figure>& figures)
{
    while (m_cards.size() > figures.size()) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < figures.size()) {
        auto* card = new FigureCard(m_appearance, this);
        const int index = static_cast<int>(m_cards.size());
        connect(card, &FigureCard::clicked, this, [this, index] { emit activated(index); });
        m_row->addWidget(card);
        m_cards.push_back(card);
    }
    for (size_t index = 0; index < figures.size(); ++index)
        m_cards[index]->show(figures[index]);
    arrange();
}

void FigureStrip::setForm(FigureForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    arrange();
}

void FigureStrip::arrange()
{
    const bool line = m_form == FigureForm::Line;
    m_row->setContentsMargins(line ? 1 : 0, line ? 1 : 0, line ? 1 : 0, line ? 1 : 0);
    m_row->setSpacing(line ? 1 : 8);
    for (size_t index = 0; index < m_cards.size(); ++index) {
        m_cards[index]->setForm(m_form);
        m_row->setStretch(static_cast<int>(index), m_cards[index]->sizeHint().width());
    }
    updateGeometry();
    update();
}

void FigureStrip::paintEvent(QPaintEvent*)
{
    if (m_form == FigureForm::Card)
        return;
    QPainter painter(this);
    paintBox(painter, rect(), m_appearance.color(Role::Surface), m_appearance.color(Role::Border), 1, 6);
    for (size_t index = 1; index < m_cards.size(); ++index)
        painter.fillRect(QRect(m_cards[index]->x() - 1, 1, 1, height() - 2), m_appearance.color(Role::Border));
}

} // namespace farol::ui
