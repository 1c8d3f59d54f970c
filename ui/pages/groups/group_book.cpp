#include "group_book.h"

#include "core/analytics/group_rules_text.h"
#include "ui/session.h"

#include <chrono>
#include <utility>

namespace farol::ui {

using namespace std::chrono_literals;
using analytics::GroupRules;

namespace {

const auto pageKey = QStringLiteral("grupos");
const auto rulesKey = QStringLiteral("regras");
const auto damagedKey = QStringLiteral("regras_ilegiveis"); // what could not be read is not thrown away

} // namespace

GroupBook::GroupBook(Session& session, QObject* parent) :
    QObject(parent),
    m_session(session)
{
    auto read = analytics::groupRulesOfPages(session.settings.pages);
    m_rules = std::move(read.rules);
    m_damage = std::move(read.error);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &GroupBook::keep);
}

GroupBook::~GroupBook()
{
    if (m_soon.isActive())
        keep();
}

const QString& GroupBook::messageOf(size_t group) const
{
    return group < m_rules.rules.size() ? m_rules.rules[group].message : m_rules.otherMessage;
}

std::optional<analytics::GroupProblem> GroupBook::edit(
    const GroupRules& rules, const QString& words, const QString& thread)
{
    if (const auto problem = analytics::problemOf(rules))
        return problem;
    if (rules == m_rules)
        return std::nullopt;
    const bool goesOn = !thread.isEmpty() && !m_done.empty() && m_done.back().thread == thread && m_undone.empty();
    if (goesOn)
        m_done.back().after = rules;
    else
        m_done.push_back({m_rules, rules, words, thread});
    m_undone.clear();
    take(rules);
    if (!goesOn)
        emit edited(words);
    return std::nullopt;
}

void GroupBook::undo()
{
    if (m_done.empty())
        return;
    m_undone.push_back(std::move(m_done.back()));
    m_done.pop_back();
    m_undone.back().thread.clear();
    take(m_undone.back().before);
    emit undone(m_undone.back().words);
}

void GroupBook::redo()
{
    if (m_undone.empty())
        return;
    m_done.push_back(std::move(m_undone.back()));
    m_undone.pop_back();
    take(m_done.back().after);
    emit redone(m_done.back().words);
}

QString GroupBook::undoWords() const
{
    return m_done.empty() ? QString() : m_done.back().words;
}

QString GroupBook::redoWords() const
{
    return m_undone.empty() ? QString() : m_undone.back().words;
}

void GroupBook::take(const GroupRules& rules)
{
    m_rules = rules;
    m_soon.start();
    emit changed();
}

void GroupBook::keep()
{
    m_soon.stop();
    QJsonObject page = m_session.settings.pages[pageKey].toObject();
    if (m_damage)
        page.insert(damagedKey, page.value(rulesKey));
    m_damage.reset();
    page.insert(rulesKey, analytics::toJson(m_rules));
    m_session.settings.pages.insert(pageKey, page);
    if (m_session.saveSettings)
        m_session.saveSettings();
}

} // namespace farol::ui
