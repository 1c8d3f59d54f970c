#pragma once

#include "paper.h"
#include "paper_fonts.h"
#include "ui/marks.h"

#include <QPolygonF>
#include <QStringList>

#include <variant>
#include <vector>

namespace farol::ui {

enum class PaperLines { One, Wrapped };

/// How words stand on paper.
struct PaperStyle {
    PaperFont font = PaperFont::Body;
    Role color = Role::Text;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    PaperLines lines = PaperLines::One;
};

struct PaperText {
    QRectF box;
    QString text;
    PaperStyle style;
};
struct PaperFill {
    QRectF box;
    QColor color;
};
struct PaperLine {
    QPolygonF through;
    QColor color;
    qreal width = 0;
    Qt::PenStyle pen = Qt::SolidLine;
};
struct PaperMark {
    QRectF box;
    Mark mark;
};
/// Lines at 45 degrees: what was not collected.
struct PaperHatch {
    QRectF box;
};
struct PaperDot {
    QPointF at;
    qreal radius = 0;
    QColor color;
    bool isHollow = false;
};
using PaperInk = std::variant<PaperText, PaperFill, PaperLine, PaperMark, PaperHatch, PaperDot>;

/// One page as a list of what is printed on it, in the order of printing: laid out once, painted on any device, read by
/// a test.
class PaperPage {
public:
    explicit PaperPage(const Paper& paper) :
        m_paper(paper)
    {
    }

    void text(const QRectF& box, const QString& text, const PaperStyle& style = {});
    void fill(const QRectF& box, const QColor& color);
    void line(const QPolygonF& through, const QColor& color, qreal width, Qt::PenStyle pen = Qt::SolidLine);
    void rule(QPointF from, qreal length, Role role); ///< a hairline across
    void mark(const QRectF& box, Mark mark) { m_inks.emplace_back(PaperMark{box, mark}); }
    void hatch(const QRectF& box) { m_inks.emplace_back(PaperHatch{box}); }
    void dot(const PaperDot& dot) { m_inks.emplace_back(dot); }

    const Paper& paper() const { return m_paper; }
    const std::vector<PaperInk>& inks() const { return m_inks; }
    QStringList texts() const; ///< in the order of printing

    /// Colours of paper are those of the light theme.
    static QColor color(Role role) { return Theme::of(Lightness::Light).color(role); }

private:
    Paper m_paper;
    std::vector<PaperInk> m_inks;
};

/// Pages with what a file says of itself.
struct PaperDocument {
    QString title;
    std::vector<PaperPage> pages;
};

} // namespace farol::ui
