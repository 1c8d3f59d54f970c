#include "section_list.h"

#include "ui/painting.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int sides = 12;
constexpr int leastWidth = 158;

} // namespace

SectionButton::SectionButton(Appearance& appearance, const QString& text, QWidget* parent) :
    QRadioButton(text, parent),
    m_appearance(appearance)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SectionButton::sizeHint() const
{
    // Bold also at rest, so that nothing moves when the choice does.
    const int words = QFontMetrics(m_appearance.font(TextSize::Strong)).horizontalAdvance(text());
    return {std::max(words + 2 * sides, leastWidth), m_appearance.controlHeight(30)};
}

void SectionButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), m_appearance.color(isChecked() ? Role::AccentSoft : Role::Header), {}, 0, 4);
    painter.setFont(m_appearance.font(isChecked() ? TextSize::Strong : TextSize::Body));
    painter.setPen(m_appearance.color(Role::Text));
    painter.drawText(rect().adjusted(sides, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

SectionList::SectionList(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_column(new QVBoxLayout(this)),
    m_group(new QButtonGroup(this))
{
    setAccessibleName(tr("Parts of this page"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosen(id);
    });
}

void SectionList::add(const QString& title)
{
    auto* entry = new SectionButton(m_appearance, title, this);
    const int index = m_column->count() - 1; // before the stretch
    m_group->addButton(entry, index);
    m_column->insertWidget(index, entry);
}

void SectionList::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (QAbstractButton* entry = m_group->button(index))
        entry->setChecked(true);
}

} // namespace farol::ui
