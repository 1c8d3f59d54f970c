#include "paper_painter.h"

#include "wrapped_text.h"

#include <QPainter>

namespace farol::ui {

PaperPainter::PaperPainter(QPainter& painter, qreal dotsPerInch) :
    m_painter(painter),
    m_scale(dotsPerInch / unitsPerInch)
{
}

void PaperPainter::paint(const PaperPage& page)
{
    m_painter.save();
    m_painter.scale(m_scale, m_scale);
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const PaperInk& ink : page.inks())
        std::visit([this](const auto& drawn) { paintInk(drawn); }, ink);
    m_painter.restore();
}

void PaperPainter::paintInk(const PaperText& text)
{
    const QFont& font = m_fonts.of(text.style.font);
    m_painter.setPen(PaperPage::color(text.style.color));
    m_painter.setFont(font);
    if (text.style.lines == PaperLines::One) {
        m_painter.drawText(
            text.box, int(text.style.align | Qt::AlignAbsolute) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
        return;
    }
    const WrappedText wrapped(font, text.text, text.box.width(), text.style.align);
    const qreal room = text.style.align & Qt::AlignVCenter ? (text.box.height() - wrapped.height()) / 2 : 0;
    wrapped.paint(m_painter, text.box.topLeft() + QPointF(0, room));
}

void PaperPainter::paintInk(const PaperFill& fill)
{
    m_painter.fillRect(fill.box, fill.color);
}

void PaperPainter::paintInk(const PaperLine& line)
{
    QPen pen(line.color, line.width, line.pen, Qt::FlatCap, Qt::RoundJoin);
    m_painter.setPen(pen);
    m_painter.drawPolyline(line.through);
}

void PaperPainter::paintInk(const PaperMark& mark)
{
    paintMark(m_painter, mark.box, mark.mark, Theme::of(Lightness::Light));
}

void PaperPainter::paintInk(const PaperHatch& hatch)
{
    const qreal step = mm(1.4);
    m_painter.save();
    m_painter.setClipRect(hatch.box, Qt::IntersectClip);
    m_painter.setPen(QPen(PaperPage::color(Role::NoneMark), points(0.4)));
    for (qreal x = hatch.box.left() - hatch.box.height(); x <= hatch.box.right(); x += step)
        m_painter.drawLine(QPointF(x, hatch.box.bottom()), QPointF(x + hatch.box.height(), hatch.box.top()));
    m_painter.restore();
}

void PaperPainter::paintInk(const PaperDot& dot)
{
    m_painter.setPen(QPen(dot.color, points(0.7)));
    m_painter.setBrush(dot.isHollow ? PaperPage::color(Role::Surface) : dot.color);
    m_painter.drawEllipse(dot.at, dot.radius, dot.radius);
    m_painter.setBrush(Qt::NoBrush);
}

} // namespace farol::ui
