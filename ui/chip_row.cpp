#include "chip_row.h"

#include "button.h"
#include "painting.h"
#include "text_label.h"
#include "ui/data/tip_text.h"
#include "wrap_line.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int hitWidth = 22;
constexpr int widestText = 260;

} // namespace

Chip::Chip(Appearance& appearance, const QString& text, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance)
{
    setText(text);
    setToolTip(tr("Remove this filter (Del)"));
    setAccessibleName(tr("Remove filter %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", 11);
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(m_appearance.font(TextSize::Body));
    const int words = std::min(metrics.horizontalAdvance(text()), widestText);
    return {10 + words + 2 + hitWidth, std::max(22, metrics.height() + 5)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), m_appearance.color(Role::AccentSoft), {}, 0, height() / 2.0);
    const QFont words = m_appearance.font(TextSize::Body);
    const QRect space(10, 0, width() - 12 - hitWidth, height());
    painter.setFont(words);
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(space, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(words).elidedText(text(), Qt::ElideRight, space.width() + 1));
    const Role role = underMouse() ? Role::Accent : Role::Muted;
    painter.drawPixmap(
        width() - hitWidth + 2, (height() - 14) / 2, m_appearance.pixmap(Icon::Close, role, 14, devicePixelRatioF()));
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return || key == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool Chip::hitButton(const QPoint& point) const
{
    return rect().contains(point) && point.x() >= width() - hitWidth;
}

ChipRow::ChipRow(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_row(new WrapLine(this))
{
    m_row->setSpacing(6);
    hide();
}

void ChipRow::setChips(const std::vector<ChipText>& chips)
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(!chips.empty());
    if (chips.empty())
        return;
    m_row->addWidget(new TextLabel(m_appearance, TextSize::Body, Role::Muted, tr("Filters:"), this));
    for (const ChipText& chip : chips)
        addChip(chip);
    addClear();
}

void ChipRow::addChip(const ChipText& chip)
{
    auto* button = new Chip(m_appearance, chip.text, this);
    if (!chip.whole.isEmpty())
        setTip(*button, chip.whole + u'\n' + button->toolTip());
    connect(button, &Chip::clicked, this, [this, id = chip.id] { emit removed(id); });
    m_row->addWidget(button);
}

void ChipRow::addClear()
{
    auto* clear = new Button(m_appearance, ButtonKind::Quiet, tr("Clear"), this);
    clear->setToolTip(tr("Remove all filters (Ctrl+L)"));
    connect(clear, &Button::clicked, this, &ChipRow::cleared);
    m_row->addWidget(clear);
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText);
    m_row->addWidget(new TextLabel(m_appearance, TextSize::Caption, Role::Muted, key, this));
}

} // namespace farol::ui
