#include "nav_rail.h"

#include "core/domain/text.h"
#include "painting.h"
#include "text_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int headHeight = 44;
constexpr int iconsWidth = 48;
constexpr int mostCounted = 999;

} // namespace

RailButton::RailButton(Appearance& appearance, Icon icon, const QString& text, QWidget* parent) :
    QAbstractButton(parent),
    m_appearance(appearance),
    m_symbol(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void RailButton::setForm(RailForm form)
{
    m_form = form;
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %n new", nullptr, count).arg(text()) : text());
    update();
}

QSize RailButton::sizeHint() const
{
    return {iconsWidth - 8, m_appearance.controlHeight(32)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect box = rect();
    if (isChecked()) {
        paintBox(painter, box, m_appearance.color(Role::Surface), m_appearance.color(Role::Border), 1, 4);
        painter.fillRect(QRect(0, 6, 3, height() - 12), m_appearance.color(Role::Accent));
    } else if (underMouse()) {
        paintBox(painter, box, m_appearance.color(Role::Surface), {}, 0, 4);
    }
    const bool full = m_form == RailForm::Full;
    const int x = full ? 8 : (width() - 18) / 2;
    const Role role = isChecked() ? Role::Accent : Role::Muted;
    painter.drawPixmap(x, (height() - 18) / 2, m_appearance.pixmap(m_symbol, role, 18, devicePixelRatioF()));
    const int room = m_count > 0 ? paintCount(painter) : 0;
    if (!full)
        return;
    painter.setFont(m_appearance.font(isChecked() ? TextSize::Strong : TextSize::Body));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(box.adjusted(35, 0, -4 - room, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

/// At the right, or as a dot where only icons fit; tells how wide it is, px.
int RailButton::paintCount(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_appearance.color(Role::Accent));
    int wide = 0;
    if (m_form == RailForm::Icons) {
        painter.drawEllipse(QPointF((width() + 18) / 2.0, (height() - 18) / 2.0 + 2), 3.5, 3.5);
    } else {
        const QString text = m_count > mostCounted ? QStringLiteral("%1+").arg(mostCounted) : QString::number(m_count);
        const QFont font = m_appearance.font(TextSize::Caption);
        const QFontMetrics metrics(font);
        const int high = metrics.height() + 2;
        wide = std::max(metrics.horizontalAdvance(text) + 10, high);
        const QRect pill(width() - wide - 6, (height() - high) / 2, wide, high);
        painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
        painter.setFont(font);
        painter.setPen(m_appearance.color(Role::OnAccent));
        painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
        wide += 6;
    }
    painter.restore();
    return wide;
}

NavRail::NavRail(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_pages(new QVBoxLayout),
    m_group(new QButtonGroup(this)),
    m_schoolLabel(new TextLabel(appearance, TextSize::Caption, Role::Muted, tr("School"), this)),
    m_school(new TextLabel(appearance, TextSize::Caption, Role::Text, {}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, headHeight + 4, 8, 8);
    column->setSpacing(0);
    m_pages->setSpacing(2);
    column->addLayout(m_pages);
    column->addStretch();
    for (TextLabel* label : {m_schoolLabel, m_school}) {
        label->setContentsMargins(8, 0, 0, 0);
        column->addWidget(label);
    }
    setSchool({});
    connect(m_group, &QButtonGroup::idClicked, this, &NavRail::chosen);
    connect(&appearance, &Appearance::changed, this, &NavRail::measure);
    measure();
}

void NavRail::addPage(Icon icon, const QString& title)
{
    const int index = m_pages->count();
    auto* button = new RailButton(m_appearance, icon, title, this);
    const QString key =
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)).toString(QKeySequence::NativeText);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(title, key));
    button->setForm(m_form);
    m_group->addButton(button, index);
    m_pages->addWidget(button);
}

void NavRail::setCurrent(int index)
{
    if (QAbstractButton* button = m_group->button(index))
        button->setChecked(true);
}

void NavRail::setCount(int index, int count)
{
    if (QAbstractButton* button = m_group->button(index))
        static_cast<RailButton*>(button)->setCount(count);
}

void NavRail::setSchool(const QString& name)
{
    const QString line = domain::onOneLine(name);
    const int room = width() > iconsWidth ? minimumWidth() - 32 : 100;
    m_school->setText(QFontMetrics(m_school->font()).elidedText(line, Qt::ElideRight, std::max(100, room)));
    m_school->setToolTip(line.toHtmlEscaped());
    m_school->setVisible(!line.isEmpty() && m_form == RailForm::Full);
    m_schoolLabel->setVisible(m_school->isVisibleTo(this));
}

void NavRail::setForm(RailForm form)
{
    if (form == m_form)
        return;
    m_form = form;
    for (QAbstractButton* button : m_group->buttons())
        static_cast<RailButton*>(button)->setForm(form);
    const bool named = form == RailForm::Full && !m_school->text().isEmpty();
    m_school->setVisible(named);
    m_schoolLabel->setVisible(named);
    measure();
}

void NavRail::measure()
{
    const bool full = m_form == RailForm::Full;
    const int longest = QFontMetrics(m_appearance.font(TextSize::Strong)).horizontalAdvance(tr("What changed"));
    // Beside the name there is room for its icon, two digits of what is new and the air around them.
    const int digits = QFontMetrics(m_appearance.font(TextSize::Caption)).horizontalAdvance(QStringLiteral("00"));
    const int beside = std::max(88, 74 + digits);
    setFixedWidth(full ? std::max(166, longest + beside) : iconsWidth);
    const int margin = full ? 8 : 4;
    layout()->setContentsMargins(margin, headHeight + 4, margin, 8);
    update();
}

void NavRail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void NavRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_appearance.color(Role::Border));
    const bool full = m_form == RailForm::Full;
    const int mark = full ? 22 : 26;
    const int x = full ? 16 : (width() - mark) / 2;
    painter.drawPixmap(x, (headHeight - mark) / 2 + 1, m_appearance.appMark(mark, devicePixelRatioF()));
    if (!full)
        return;
    painter.setFont(m_appearance.font(TextSize::Lead));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(QRect(46, 0, width() - 50, headHeight + 2), Qt::AlignLeft | Qt::AlignVCenter,
        QStringLiteral("Farol")); // a name, the same in every language
}

} // namespace farol::ui
