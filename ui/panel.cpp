#include "panel.h"

#include "elided_line.h"
#include "ui/data/tip_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace farol::ui {

Panel::Panel(Appearance& appearance, const QString& title, PanelBody body, QWidget* parent) :
    QFrame(parent),
    m_title(new TextLabel(appearance, TextSize::Strong, Role::Text, title, this)),
    m_subtitle(new ElidedLine(appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_head(new QHBoxLayout),
    m_body(new QVBoxLayout)
{
    setProperty("panel", true);
    const int side = body == PanelBody::Table ? 1 : 12;
    m_subtitle->setContentsMargins(0, 1, 0, 0); // on the title's baseline
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head->setContentsMargins(body == PanelBody::Table ? 11 : 0, 0, body == PanelBody::Table ? 11 : 0, 0);
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_subtitle, 1);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(6);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, 6, side, body == PanelBody::Table ? 1 : 8);
    column->setSpacing(body == PanelBody::Table ? 4 : 2);
    column->addLayout(m_head);
    column->addLayout(m_body, 1);
    const auto measure = [this, &appearance] { m_title->setMinimumHeight(appearance.controlHeight(24)); };
    connect(&appearance, &Appearance::changed, this, measure);
    measure();
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Panel::setSubtitle(const QString& subtitle)
{
    m_subtitle->say(subtitle);
}

void Panel::explain(const QString& formula)
{
    m_title->setToolTip(inLines(formula));
}

void Panel::addControl(QWidget* control)
{
    m_head->addWidget(control);
}

} // namespace farol::ui
