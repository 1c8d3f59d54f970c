#include "segmented.h"

#include "painting.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace farol::ui {

namespace {

constexpr int sides = 12;

} // namespace

Segment::Segment(Appearance& appearance, const QString& text, std::optional<Icon> icon, QWidget* parent) :
    QRadioButton(text, parent),
    m_appearance(appearance),
    m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Segment::sizeHint() const
{
    // Bold also at rest, so that nothing moves when the choice does.
    const int words = QFontMetrics(m_appearance.font(TextSize::Strong)).size(Qt::TextShowMnemonic, text()).width();
    return {words + 2 * sides + (m_icon ? 20 : 0), m_appearance.controlHeight(26)};
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        painter.fillRect(
            rect().adjusted(0, 1, 0, -1), m_appearance.color(isChecked() ? Role::AccentSoft : Role::Header));
    const Role role = !isEnabled() ? Role::Muted : isChecked() ? Role::Accent : Role::Text;
    const QFont words = m_appearance.font(isChecked() ? TextSize::Strong : TextSize::Body);
    const int textWidth = QFontMetrics(words).size(Qt::TextShowMnemonic, text()).width();
    int x = (width() - textWidth - (m_icon ? 20 : 0)) / 2;
    if (m_icon) {
        painter.drawPixmap(x, (height() - 14) / 2, m_appearance.pixmap(*m_icon, role, 14, devicePixelRatioF()));
        x += 20;
    }
    painter.setFont(words);
    painter.setPen(m_appearance.color(role));
    painter.drawText(QRect(x, 0, textWidth + 2, height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, text());
}

Segmented::Segmented(Appearance& appearance, const QString& name, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_group(new QButtonGroup(this)),
    m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_row->setContentsMargins(1, 0, 1, 0);
    m_row->setSpacing(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit currentChanged(id);
    });
    connect(&appearance, &Appearance::changed, this, QOverload<>::of(&QWidget::update));
}

void Segmented::addPart(const QString& text, std::optional<Icon> icon, const QString& toolTip)
{
    auto* part = new Segment(m_appearance, text, icon, this);
    part->setToolTip(toolTip);
    m_group->addButton(part, m_row->count());
    m_row->addWidget(part);
    if (m_row->count() == 1)
        setCurrent(0);
}

int Segmented::current() const
{
    return m_group->checkedId();
}

void Segmented::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton* part = m_group->button(index))
        part->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor border = m_appearance.color(Role::Field);
    paintBox(painter, rect(), m_appearance.color(Role::Surface), border, 1, 4);
    for (int part = 1; part < m_row->count(); ++part)
        painter.fillRect(QRect(m_row->itemAt(part)->geometry().left() - 1, 1, 1, height() - 2), border);
}

} // namespace farol::ui
