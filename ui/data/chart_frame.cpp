#include "chart_frame.h"

#include "chart_menu.h"
#include "tip_text.h"
#include "ui/appearance.h"
#include "ui/button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farol::ui {

ChartFrame::ChartFrame(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_title(new QLabel(this)),
    m_subtitle(new QLabel(this)),
    m_unfold(new Button(appearance, ButtonKind::Quiet, tr("Show chart"), this)),
    m_menu(new ChartMenu(appearance, *this)),
    m_head(new QHBoxLayout)
{
    setProperty("panel", true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setMinimumWidth(0);
    m_unfold->hide();
    m_head->setContentsMargins(12, 0, 12, 0);
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_subtitle->setContentsMargins(0, 1, 0, 0); // on the title's baseline
    m_head->addWidget(m_subtitle, 1, Qt::AlignVCenter);
    m_head->addWidget(m_unfold);
    m_head->addWidget(&m_menu->button());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(m_head);
    connect(m_unfold, &Button::clicked, this, &ChartFrame::unfoldRequested);
    connect(&appearance, &Appearance::changed, this, &ChartFrame::restyle);
    restyle();
}

void ChartFrame::restyle()
{
    m_title->setFont(m_appearance.font(TextSize::Strong));
    m_subtitle->setFont(m_appearance.numberFont(TextSize::Caption));
    QPalette palette = m_subtitle->palette();
    palette.setColor(QPalette::WindowText, m_appearance.color(Role::Muted));
    m_subtitle->setPalette(palette);
}

void ChartFrame::setDrawing(QWidget* drawing)
{
    m_drawing = drawing;
    static_cast<QVBoxLayout*>(layout())->addWidget(drawing, 1);
}

void ChartFrame::say(const QString& title, const QString& subtitle, const QString& description)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_drawing->setAccessibleName(title);
    m_drawing->setAccessibleDescription(description);
}

/// Not on the drawing, where its points have tooltips of their own.
void ChartFrame::explain(const QString& formula)
{
    m_title->setToolTip(inLines(formula));
    m_subtitle->setToolTip(inLines(formula));
    setAccessibleDescription(formula);
}

void ChartFrame::addToHead(QWidget* control)
{
    m_head->insertWidget(m_head->count() - 1, control);
}

void ChartFrame::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_drawing->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
    m_menu->button().setVisible(!isFolded);
}

} // namespace farol::ui
