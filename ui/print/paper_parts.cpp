#include "paper_parts.h"

#include "ui/status_word.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PaperParts)
};

constexpr auto topLeft = Qt::AlignLeft | Qt::AlignTop;
constexpr qreal markSize = mm(2.4);

QString changeOf(const Figure& figure)
{
    return QStringList{figure.change, figure.since}.join(u' ').trimmed();
}

/// One figure; gives where it ends.
qreal printFigure(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const Figure& figure)
{
    qreal at = box.top();
    const auto words = [&](const QString& text, PaperFont font, Role role) {
        if (text.isEmpty())
            return;
        const qreal height = fonts.height(font, text, box.width());
        page.text({box.left(), at, box.width(), height}, text, {font, role, topLeft, PaperLines::Wrapped});
        at += height;
    };
    words(figure.label, PaperFont::Caption, Role::Muted);
    const qreal height = fonts.lineHeight(PaperFont::Figure);
    qreal left = box.left();
    if (figure.mark) {
        page.mark({left, at + (height - markSize) / 2 + mm(0.2), markSize, markSize}, *figure.mark);
        left += markSize + mm(1.2);
    }
    const bool fits = left + fonts.width(PaperFont::Figure, figure.number) <= box.right();
    const PaperFont large = fits ? PaperFont::Figure : PaperFont::Lead;
    page.text({left, at, box.width(), height}, figure.number, {large, Role::Text});
    left += fonts.width(large, figure.number) + mm(0.8);
    // On one base line with the number.
    page.text({left, at, box.width(), height - mm(0.75)}, figure.unit,
        {PaperFont::Lead, Role::Text, Qt::AlignLeft | Qt::AlignBottom});
    at += height;
    words(changeOf(figure), PaperFont::Caption, Role::Text);
    words(figure.coverage, PaperFont::Caption, Role::Muted);
    return at;
}

} // namespace

qreal printFigures(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const std::vector<Figure>& figures)
{
    if (figures.empty())
        return box.top();
    const qreal gap = mm(4);
    const qreal width = (box.width() - gap * qreal(figures.size() - 1)) / qreal(figures.size());
    qreal end = box.top();
    for (size_t i = 0; i < figures.size(); ++i) {
        const qreal left = box.left() + qreal(i) * (width + gap);
        end = std::max(end, printFigure(page, fonts, {left, box.top(), width, 0}, figures[i]));
    }
    for (size_t i = 1; i < figures.size(); ++i) {
        const qreal left = box.left() + qreal(i) * (width + gap) - gap / 2;
        page.line({QPointF(left, box.top()), QPointF(left, end)}, PaperPage::color(Role::Border), points(0.4));
    }
    return end;
}

qreal printPartTitle(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const QString& title, const QString& beside)
{
    const qreal height = fonts.lineHeight(PaperFont::Lead);
    page.text({box.left(), box.top(), box.width(), height}, title, {PaperFont::Lead, Role::Text});
    const qreal left = box.left() + fonts.width(PaperFont::Lead, title) + mm(2);
    page.text({left, box.top(), box.right() - left, height},
        fonts.elided(PaperFont::Caption, beside, std::max<qreal>(0, box.right() - left)),
        {PaperFont::Caption, Role::Muted});
    return box.top() + height + mm(1);
}

void printNotes(PaperPage& page, const PaperFonts& fonts, const QRectF& box)
{
    constexpr qreal line = mm(8);
    if (box.height() < 3.5 * line)
        return;
    qreal at = printPartTitle(page, fonts, box, Words::tr("Notes"), Words::tr("what was agreed, until when"));
    for (at += line - mm(2); at <= box.bottom(); at += line)
        page.rule({box.left(), at}, box.width(), Role::Field);
}

qreal printSituations(PaperPage& page, const PaperFonts& fonts, const QRectF& box, const QString& title,
    const analytics::StatusCounts& counts, const Numbers& numbers)
{
    qreal at = printPartTitle(page, fonts, box, title, Words::tr("sum %1").arg(numbers.count(counts.total())));
    qreal wordsWidth = 0;
    for (const domain::Status status : domain::allStatuses)
        wordsWidth = std::max(wordsWidth, fonts.width(PaperFont::Body, statusWord(status)));
    const int scale = std::max(1, *std::max_element(counts.byStatus.begin(), counts.byStatus.end()));
    const qreal row = mm(5.2);
    const qreal numbersWidth = mm(21);
    const qreal from = box.left() + markSize + mm(1.4) + wordsWidth + mm(2.5);
    const qreal room = box.right() - numbersWidth - from;
    for (const domain::Status status : domain::allStatuses) {
        const Mark mark = markOf(status);
        const int count = counts.of(status);
        page.mark({box.left(), at + (row - markSize) / 2, markSize, markSize}, mark);
        page.text({box.left() + markSize + mm(1.4), at, wordsWidth, row}, statusWord(status),
            {PaperFont::Body, wordRole(mark)});
        page.fill({from, at + row * 0.25, room * count / scale, row * 0.5}, PaperPage::color(shapeRole(mark)));
        page.text({box.right() - numbersWidth, at, numbersWidth - mm(10.5), row}, numbers.count(count),
            {PaperFont::Strong, Role::Text, Qt::AlignRight | Qt::AlignVCenter});
        page.text({box.left(), at, box.width(), row}, numbers.wholePercent(count, counts.total()),
            {PaperFont::Body, Role::Muted, Qt::AlignRight | Qt::AlignVCenter});
        at += row;
    }
    return at;
}

} // namespace farol::ui
