#include "kind_list.h"

#include "ui/data/table_paint.h"
#include "ui/data/tip_text.h"
#include "ui/numbers.h"
#include "ui/painting.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

namespace {

constexpr int sides = 10;
constexpr int symbolSize = 16;
constexpr int iconGap = 9;
constexpr int leastWidth = 212;
constexpr int everything = 100; ///< the id of "Tudo"; the others have that of their group

int idOf(std::optional<ChangeGroup> group)
{
    return group ? static_cast<int>(*group) : everything;
}

} // namespace

KindButton::KindButton(Appearance& appearance, std::optional<Icon> icon, const QString& name, QWidget* parent) :
    QRadioButton(name, parent),
    m_appearance(appearance),
    m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void KindButton::setCount(const QString& count, const QString& spoken)
{
    m_count = count;
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

QSize KindButton::sizeHint() const
{
    // Bold also at rest, so that nothing moves when the choice does.
    const QFontMetrics strong(m_appearance.font(TextSize::Strong));
    const int words = strong.horizontalAdvance(text()) + strong.horizontalAdvance(m_count) + symbolSize + iconGap;
    return {std::max(words + 3 * sides, leastWidth), m_appearance.controlHeight(30)};
}

void KindButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked() || underMouse())
        paintBox(painter, rect(), m_appearance.color(isChecked() ? Role::AccentSoft : Role::Header), {}, 0, 4);
    const QRect icon(sides, (height() - symbolSize) / 2, symbolSize, symbolSize);
    if (m_icon) {
        const Role role = isChecked() ? Role::Accent : Role::Muted;
        painter.drawPixmap(icon.topLeft(), m_appearance.pixmap(*m_icon, role, symbolSize, devicePixelRatioF()));
    } else {
        paintHatch(painter, icon.adjusted(0, 2, 0, -2), m_appearance.color(Role::Hatch));
    }
    painter.setFont(m_appearance.font(isChecked() ? TextSize::Strong : TextSize::Body));
    painter.setPen(m_appearance.color(m_icon || isChecked() ? Role::Text : Role::Muted));
    const QRect words = rect().adjusted(sides + symbolSize + iconGap, 0, -sides, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(m_appearance.font(m_icon ? TextSize::Strong : TextSize::Body));
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_count);
}

KindList::KindList(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_group(new QButtonGroup(this))
{
    setProperty("panel", true);
    setAccessibleName(tr("Kinds of changes"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(0);
    add(std::nullopt, Icon::Changes, tr("Everything"),
        tr("Students of every kind below, added up; a student can be in several. What was not collected is not in "
           "it."));
    for (const ChangeGroup group : allChangeGroups) {
        const bool isMissing = group == ChangeGroup::NotCollected;
        if (isMissing) {
            auto* line = new QWidget(this);
            line->setFixedHeight(1);
            line->setAutoFillBackground(true);
            const auto dress = [line, &appearance] { line->setPalette(QPalette(appearance.color(Role::Border))); };
            connect(&appearance, &Appearance::changed, line, dress);
            dress();
            column->addSpacing(6);
            column->addWidget(line);
            column->addSpacing(6);
        }
        add(group, isMissing ? std::nullopt : std::optional(iconOf(group)), titleOf(group), ruleOf(group));
    }
    setCurrent(std::nullopt);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            emit chosen(id == everything ? std::nullopt : std::optional(static_cast<ChangeGroup>(id)));
    });
}

void KindList::add(std::optional<ChangeGroup> group, std::optional<Icon> icon, const QString& name, const QString& tip)
{
    auto* entry = new KindButton(m_appearance, icon, name, this);
    entry->setToolTip(inLines(tip));
    m_group->addButton(entry, idOf(group));
    layout()->addWidget(entry);
}

void KindList::show(const std::vector<GroupRows>& groups, const Numbers& numbers)
{
    int sum = 0;
    const auto say = [&](KindButton& entry, int count) {
        const QString text = numbers.count(count);
        //: read out: the name of a kind and how many
        entry.setCount(text, tr("%1: %2").arg(entry.text(), text));
    };
    for (const GroupRows& group : groups) {
        say(button(group.group), group.count());
        sum += group.group == ChangeGroup::NotCollected ? 0 : group.count();
    }
    say(button(std::nullopt), sum);
}

void KindList::setCurrent(std::optional<ChangeGroup> group)
{
    const QSignalBlocker quiet(m_group);
    button(group).setChecked(true);
}

KindButton& KindList::button(std::optional<ChangeGroup> group) const
{
    return *static_cast<KindButton*>(m_group->button(idOf(group)));
}

} // namespace farol::ui
