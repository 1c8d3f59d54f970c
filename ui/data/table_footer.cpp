#include "table_footer.h"

#include "tip_text.h"
#include "ui/appearance.h"
#include "ui/definitions.h"
#include "ui/marks.h"
#include "ui/numbers.h"

#include <QPainter>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int leastHeight = 27;
constexpr int edge = 12;
constexpr int keyStep = 12;
constexpr int keyHeight = 11;
constexpr int symbolGap = 6;
constexpr int explanationGap = 18;

QString signedCut(int tenths)
{
    const Numbers numbers;
    return tenths % 10 == 0 ? numbers.change(tenths / 10) : numbers.difference(tenths);
}

} // namespace

TableFooter::TableFooter(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void TableFooter::show(const FooterContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    QStringList words{content.rows};
    QStringList rules;
    for (const FooterMark mark : content.marks) {
        words << wordOf(mark);
        if (const QString rule = ruleOf(mark); !rule.isEmpty())
            rules << defined(wordOf(mark), rule);
    }
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(inLines(rules.join(u'\n')));
    update();
}

QSize TableFooter::sizeHint() const
{
    return {400, std::max(leastHeight, QFontMetrics(m_appearance.font(TextSize::Caption)).height() + 10)};
}

QString TableFooter::wordOf(FooterMark mark)
{
    switch (mark) {
    case FooterMark::NotStarted:
        return tr("%1 not started").arg(Numbers().share(0));
    case FooterMark::NotCollected:
        return tr("not collected");
    case FooterMark::NoAccess:
        return tr("no access");
    case FooterMark::Stalled:
        return tr("stalled");
    case FooterMark::NeverEntered:
        return tr("never entered");
    case FooterMark::Archived:
        return tr("archived: stays in the history, leaves the collections");
    }
    return {};
}

/// Empty for a mark whose words say all.
QString TableFooter::ruleOf(FooterMark mark)
{
    switch (mark) {
    case FooterMark::NotStarted:
        return notStartedRule();
    case FooterMark::NotCollected:
        return notCollectedRule();
    case FooterMark::NoAccess:
        return noAccessRule();
    case FooterMark::Stalled:
        return stalledRule();
    case FooterMark::NeverEntered:
        return neverEnteredRule();
    case FooterMark::Archived:
        break;
    }
    return {};
}

int TableFooter::paintWords(QPainter& painter, int left, const QString& words) const
{
    const int width = painter.fontMetrics().horizontalAdvance(words);
    painter.drawText(QRect(left, 0, width, height()), Qt::AlignVCenter | Qt::TextSingleLine, words);
    return left + width;
}

int TableFooter::paintKey(QPainter& painter, int left) const
{
    const Theme& theme = m_appearance.theme();
    const int top = (height() - keyHeight) / 2;
    const bool isProgress = *m_content.scale == HeatScale::Progress;
    left = paintWords(painter, left, isProgress ? QStringLiteral("0\u00A0%") : tr("behind")) + symbolGap;
    const int from = left;
    const auto step = [&](const QColor& color, int width) {
        painter.fillRect(QRect(left, top, width, keyHeight), color);
        left += width;
    };
    if (isProgress) {
        for (const QColor& color : theme.heatSteps())
            step(color, keyStep);
    } else {
        for (const QColor& color : theme.gapBands())
            step(color, 2 * keyStep - 2);
    }
    painter.setBrush(Qt::NoBrush);
    const QColor ink = painter.pen().color();
    painter.setPen(QPen(theme.color(Role::Border), 1));
    painter.drawRect(QRect(from, top, left - from - 1, keyHeight - 1));
    painter.setPen(ink);
    left += symbolGap;
    if (isProgress)
        return paintWords(painter, left, QStringLiteral("100\u00A0%"));
    left = paintWords(painter, left, tr("ahead")) + symbolGap;
    const auto& [onTrack, late] = m_content.tolerance;
    return paintWords(painter, left,
        tr("(cuts: %1, %2, %3, %4 p.p.)")
            .arg(signedCut(-late), signedCut(-onTrack), signedCut(onTrack), signedCut(late)));
}

void TableFooter::paintSymbol(QPainter& painter, QRect box, FooterMark mark)
{
    switch (mark) {
    case FooterMark::NotStarted:
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_appearance.color(Role::NoneMark), 1.2));
        painter.drawEllipse(QRectF(box).center(), 2.5, 2.5);
        painter.restore();
        break;
    case FooterMark::NotCollected:
        paintHatch(painter, box, m_appearance.color(Role::Hatch));
        painter.save();
        painter.setPen(QPen(m_appearance.color(Role::Hatch), 1));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
        painter.restore();
        break;
    case FooterMark::NoAccess:
        painter.drawPixmap(
            box.topLeft() + QPoint(0, -1), m_appearance.pixmap(Icon::Lock, Role::NoneMark, 12, devicePixelRatioF()));
        break;
    case FooterMark::Stalled:
        paintMark(painter, box, Mark::Stalled, m_appearance.theme());
        break;
    case FooterMark::NeverEntered:
        paintMark(painter, box, Mark::NeverEntered, m_appearance.theme());
        break;
    case FooterMark::Archived:
        painter.drawPixmap(
            box.topLeft() + QPoint(-2, -2), m_appearance.pixmap(Icon::Archive, Role::Muted, 14, devicePixelRatioF()));
        break;
    }
}

void TableFooter::paintExplanation(QPainter& painter, int& right, FooterMark mark)
{
    const QString words = wordOf(mark);
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const int symbol = mark == FooterMark::NotCollected ? 20 : 10;
    const int left = right - width - symbolGap - symbol;
    paintSymbol(painter, QRect(left, (height() - 10) / 2, symbol, 10), mark);
    paintWords(painter, right - width, words);
    right = left - explanationGap;
}

void TableFooter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.color(Role::Border));
    painter.setFont(m_appearance.numberFont(TextSize::Caption));
    painter.setPen(m_appearance.color(Role::Muted));
    int left = paintWords(painter, edge, m_content.rows) + edge;
    if (m_content.scale)
        left = paintKey(painter, left);
    int right = width() - edge;
    for (auto mark = m_content.marks.rbegin(); mark != m_content.marks.rend(); ++mark) {
        const int needed = painter.fontMetrics().horizontalAdvance(wordOf(*mark)) + 2 * symbolGap + 20;
        if (right - std::max(120, needed) > left)
            paintExplanation(painter, right, *mark);
    }
}

} // namespace farol::ui
