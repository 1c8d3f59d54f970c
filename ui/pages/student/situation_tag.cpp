#include "situation_tag.h"

#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/marks.h"
#include "ui/status_word.h"

#include <QPainter>

namespace farol::ui {

namespace {

constexpr int mark = 10;
constexpr int gap = 6;

} // namespace

SituationTag::SituationTag(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SituationTag::show(domain::Status status, bool isStalled, bool neverEntered, const domain::Tolerance& tolerance)
{
    m_status = status;
    m_isStalled = isStalled;
    m_neverEntered = neverEntered;
    QStringList words{statusWord(status)};
    if (isStalled)
        words << tr("stalled");
    if (neverEntered)
        words << tr("never entered");
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(inLines(accessibleName() + u'\n' + situationRules(tolerance)));
    updateGeometry();
    update();
}

QSize SituationTag::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    const int flags = (m_isStalled ? mark + gap : 0) + (m_neverEntered ? mark + gap : 0);
    return {mark + gap + metrics.horizontalAdvance(statusWord(m_status)) + flags + 2, metrics.height()};
}

void SituationTag::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Mark shape = markOf(m_status);
    const QString word = statusWord(m_status);
    const Theme& theme = m_appearance.theme();
    QRectF box(0, (height() - mark) / 2.0, mark, mark);
    paintMark(painter, box, shape, theme);
    painter.setFont(m_appearance.font(TextSize::Body));
    painter.setPen(m_appearance.color(wordRole(shape)));
    painter.drawText(rect().adjusted(mark + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, word);
    box.moveLeft(mark + gap + painter.fontMetrics().horizontalAdvance(word) + gap);
    if (m_isStalled) {
        paintMark(painter, box, Mark::Stalled, theme);
        box.translate(mark + gap, 0);
    }
    if (m_neverEntered)
        paintMark(painter, box, Mark::NeverEntered, theme);
}

} // namespace farol::ui
