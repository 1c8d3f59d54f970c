#include "paper_page.h"

namespace farol::ui {

namespace {

constexpr qreal hair = points(0.4);

} // namespace

void PaperPage::text(const QRectF& box, const QString& text, const PaperStyle& style)
{
    if (!text.isEmpty())
        m_inks.emplace_back(PaperText{box, text, style});
}

void PaperPage::fill(const QRectF& box, const QColor& color)
{
    if (color.isValid())
        m_inks.emplace_back(PaperFill{box, color});
}

void PaperPage::line(const QPolygonF& through, const QColor& color, qreal width, Qt::PenStyle pen)
{
    m_inks.emplace_back(PaperLine{through, color, width, pen});
}

void PaperPage::rule(QPointF from, qreal length, Role role)
{
    line({from, from + QPointF(length, 0)}, color(role), hair);
}

QStringList PaperPage::texts() const
{
    QStringList texts;
    for (const PaperInk& ink : m_inks) {
        if (const auto* text = std::get_if<PaperText>(&ink))
            texts << text->text;
    }
    return texts;
}

} // namespace farol::ui
