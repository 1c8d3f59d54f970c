#include "page_head.h"

#include "text_label.h"
#include "ui/data/tip_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace farol::ui {

PageHead::PageHead(Appearance& appearance, const QString& title, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_title(new TextLabel(appearance, TextSize::Title, Role::Text, title, this)),
    m_subtitle(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
    m_row->addWidget(m_title);
    m_row->addWidget(m_subtitle);
    m_row->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    const auto measure = [this] {
        const QFontMetrics large(m_appearance.font(TextSize::Title));
        const QFontMetrics small(m_appearance.font(TextSize::Body));
        // The two texts stand on one baseline.
        m_subtitle->setContentsMargins(
            0, (large.ascent() - large.descent()) - (small.ascent() - small.descent()), 0, 0);
        setMinimumHeight(std::max(44, large.height() + 10));
    };
    connect(&appearance, &Appearance::changed, this, measure);
    measure();
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHead::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHead::explain(const QString& formula)
{
    m_subtitle->setToolTip(inLines(formula));
}

void PageHead::addButton(QWidget* button)
{
    m_row->addWidget(button);
}

} // namespace farol::ui
