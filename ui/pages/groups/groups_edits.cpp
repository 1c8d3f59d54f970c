#include "core/domain/text.h"
#include "group_book.h"
#include "group_list.h"
#include "group_side.h"
#include "group_words.h"
#include "groups_body.h"
#include "rule_editor.h"
#include "ui/segmented.h"

#include <QSet>
#include <QStackedWidget>

namespace farol::ui {

using analytics::GroupRule;
using analytics::GroupRules;

// What a person changes in the rules; the rest of the body shows them.

namespace {

/// "Novo grupo", "Novo grupo 2": a name no other group has.
QString freeName(const GroupRules& rules, const QString& usual)
{
    QSet<QString> taken;
    for (const GroupRule& rule : rules.rules)
        taken.insert(domain::folded(rule.name));
    QString name = usual;
    for (int count = 2; taken.contains(domain::folded(name)); ++count)
        name = usual + u' ' + QString::number(count);
    return name;
}

} // namespace

void GroupsBody::showRule()
{
    if (!isRule())
        return;
    m_view->setCurrent(1);
    m_stack->setCurrentIndex(1);
    m_editor->focusName();
}

void GroupsBody::edit(const GroupRule& rule, const QString& words)
{
    GroupRules rules = m_book.rules();
    rules.rules[m_state.group].name = rule.name; // its message is changed elsewhere
    rules.rules[m_state.group].conditions = rule.conditions;
    if (const auto problem = m_book.edit(rules, words))
        m_editor->setProblem(problem->field, groupProblemSentence(*problem, rules));
}

void GroupsBody::editMessage(const QString& text)
{
    GroupRules rules = m_book.rules();
    (isRule() ? rules.rules[m_state.group].message : rules.otherMessage) = text;
    const auto problem = m_book.edit(
        rules, tr("Message of “%1” changed").arg(groupName()), QStringLiteral("message %1").arg(m_state.group));
    m_message->setRefusal(problem ? groupProblemSentence(*problem, rules) : QString());
}

void GroupsBody::move(int by)
{
    const size_t target = m_state.group + size_t(by); // −1 from the first place is a very large one
    if (!isRule() || target >= m_rules.size())
        return;
    GroupRules rules = m_book.rules();
    std::swap(rules.rules[m_state.group], rules.rules[target]);
    const QString words = tr("Group “%1” moved").arg(groupName());
    m_state.group = target;
    m_book.edit(rules, words);
    emit stateChanged();
}

void GroupsBody::add()
{
    GroupRules rules = m_book.rules();
    const QString name = freeName(rules, tr("New group"));
    const size_t place = rules.rules.size();
    rules.rules.push_back({name, {}, rules.otherMessage});
    m_state.group = place;
    if (const auto problem = m_book.edit(rules, tr("Group “%1” added").arg(name)))
        emit said({BannerKind::Warn, groupProblemSentence(*problem, rules)});
    emit stateChanged();
    showRule();
}

void GroupsBody::remove()
{
    if (!isRule())
        return;
    GroupRules rules = m_book.rules();
    const QString words = tr("Group “%1” removed").arg(groupName());
    rules.rules.erase(rules.rules.begin() + std::ptrdiff_t(m_state.group));
    m_book.edit(rules, words);
    emit stateChanged();
    m_side->list().setFocus();
}

void GroupsBody::forgetTyped()
{
    m_editor->forgetTyped();
    m_message->setRefusal({});
    showGroup();
}

void GroupsBody::reset()
{
    m_editor->forgetTyped();
    m_state.group = 0;
    m_book.edit(analytics::defaultGroupRules(), tr("Usual groups brought back"));
    emit stateChanged();
}

} // namespace farol::ui
