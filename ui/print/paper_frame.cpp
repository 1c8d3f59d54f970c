#include "paper_frame.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaperFrame)
};

constexpr qreal footHeight = mm(5);
constexpr qreal gap = mm(3);
constexpr auto topLeft = Qt::AlignLeft | Qt::AlignTop;
constexpr auto topRight = Qt::AlignRight | Qt::AlignTop;

/// Broken lines in a column of their own; gives where they end.
qreal column(PaperPage& page, const PaperFonts& fonts, QRectF box, const QString& text, const PaperStyle& style)
{
    if (text.isEmpty())
        return box.top();
    box.setHeight(fonts.height(style.font, text, box.width()));
    page.text(box, text, style);
    return box.bottom();
}

} // namespace

QRectF PaperFrame::open(PaperPage& page, const PaperFonts& fonts) const
{
    const QRectF content = page.paper().content();
    const qreal sideWidth = content.width() * 0.36;
    const QRectF left(content.topLeft(), QSizeF(content.width() - sideWidth - mm(4), 0));
    const QRectF right(content.right() - sideWidth, content.top(), sideWidth, 0);

    qreal leftEnd = column(page, fonts, left, title, {PaperFont::Title, Role::Text, topLeft, PaperLines::Wrapped});
    leftEnd = column(page, fonts, left.translated(0, leftEnd - left.top()), subtitle,
        {PaperFont::Body, Role::Muted, topLeft, PaperLines::Wrapped});
    qreal rightEnd = column(page, fonts, right.translated(0, mm(1.2)), school,
        {PaperFont::Strong, Role::Text, topRight, PaperLines::Wrapped});
    rightEnd = column(page, fonts, right.translated(0, rightEnd - right.top()), week,
        {PaperFont::Body, Role::Text, topRight, PaperLines::Wrapped});

    qreal end = std::max(leftEnd, rightEnd) + mm(0.8);
    for (const QString& line : lines) {
        end = column(page, fonts, QRectF(content.left(), end, content.width(), 0), line,
            {PaperFont::Caption, Role::Muted, topLeft, PaperLines::Wrapped});
    }
    end += mm(1.5);
    page.rule({content.left(), end}, content.width(), Role::Field);
    return {QPointF(content.left(), end + gap), QPointF(content.right(), content.bottom() - footHeight)};
}

void closePages(std::vector<PaperPage>& pages, const QString& said, const PaperFonts& fonts)
{
    for (size_t i = 0; i < pages.size(); ++i) {
        const QRectF content = pages[i].paper().content();
        const QRectF foot(content.left(), content.bottom() - mm(3.5), content.width(), mm(3.5));
        //: At the foot of a printed page: %1 is its number, %2 how many there are
        const QString number = Words::tr("page %1/%2").arg(i + 1).arg(pages.size());
        const qreal room = foot.width() - fonts.width(PaperFont::Caption, number) - mm(4);
        pages[i].text(foot, fonts.elided(PaperFont::Caption, said, room), {PaperFont::Caption, Role::Muted});
        pages[i].text(foot, number, {PaperFont::Caption, Role::Text, Qt::AlignRight | Qt::AlignVCenter});
    }
}

} // namespace farol::ui
