#include "group_side.h"

#include "group_list.h"
#include "group_words.h"
#include "ui/button.h"
#include "ui/panel.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

#include <cmath>
#include <numeric>

namespace farol::ui {

using analytics::GroupRules;
using analytics::Groups;

namespace {

constexpr int usualWidth = 232; ///< px at the system's text size
constexpr int growth = 130; ///< px more for each time as large a text

} // namespace

GroupSide::GroupSide(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(numbers),
    m_panel(new Panel(appearance, tr("Groups"), PanelBody::Table, this)),
    m_list(new GroupList(appearance, m_panel)),
    m_sum(new TextLabel(appearance, TextSize::Strong, Role::Text, {}, m_panel)),
    m_add(new Button(appearance, ButtonKind::Quiet, tr("Add a &group"), m_panel)),
    m_rule(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_note(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, this))
{
    m_list->setContentsMargins(4, 0, 4, 0);
    m_sum->setContentsMargins(12, 6, 12, 4);
    m_sum->setWordWrap(true);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_sum->setToolTip(tr("Each student of the last photo is in the first group whose rule matches, or in none: "
                         "the groups add up to the students of the filter."));
    m_add->setSymbol(Icon::Plus);
    m_panel->body().addWidget(m_list, 1);
    m_panel->body().addWidget(m_sum);
    m_panel->body().addWidget(m_add, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_panel);
    for (TextLabel* words : {m_rule, m_note}) {
        words->setWordWrap(true);
        words->setContentsMargins(10, 0, 10, 0);
        column->addWidget(words);
    }
    column->addStretch(1);
    connect(&appearance, &Appearance::changed, this, &GroupSide::fit);
    fit();
}

void GroupSide::fit()
{
    setFixedWidth(static_cast<int>(std::lround(usualWidth + growth * (m_appearance.textScale() - 1))));
}

QString GroupSide::nameOf(const GroupRules& rules, size_t group)
{
    return group < rules.rules.size() ? rules.rules[group].name : tr("No group");
}

/// "Soma 112 + 20 + 180 = 312"
QString GroupSide::sumOf(const Groups& groups) const
{
    QStringList counts;
    for (const int size : groups.sizes)
        counts << m_numbers.count(size);
    const qint64 total = std::accumulate(groups.sizes.begin(), groups.sizes.end(), qint64(0));
    return groups.sizes.size() > 6 ? tr("Sum: %1").arg(m_numbers.count(total))
                                   : tr("Sum: %1 = %2").arg(counts.join(QStringLiteral(" + ")), m_numbers.count(total));
}

void GroupSide::show(const GroupRules& rules, const Groups& groups, size_t chosen)
{
    std::vector<GroupLine> lines;
    for (size_t group = 0; group < groups.sizes.size(); ++group) {
        const bool isRule = group < rules.rules.size();
        const QString tip =
            isRule ? groupSentence(rules.rules[group].conditions, m_numbers) : tr("Who matches none of the rules.");
        const QString words = tr("%1, %Ln student(s)", nullptr, groups.sizes[group]).arg(nameOf(rules, group));
        lines.push_back({nameOf(rules, group), m_numbers.count(groups.sizes[group]), words, tip, isRule});
    }
    m_list->show(lines, int(chosen));
    m_sum->setText(sumOf(groups));
    const bool isRule = chosen < rules.rules.size();
    m_rule->setText(
        isRule ? groupSentence(rules.rules[chosen].conditions, m_numbers) : tr("Who matches none of the rules."));
    m_add->setEnabled(rules.rules.size() < analytics::mostGroups);
    m_add->setToolTip(m_add->isEnabled() ? tr("A new group, before who is in none")
                                         : tr("There are as many groups as there may be."));
}

void GroupSide::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace farol::ui
