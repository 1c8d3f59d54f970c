#include "core/analytics/group_rules_text.h"

#include "core/analytics/words.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace farol::analytics {

using namespace farol::domain;

namespace {

template <typename Kind>
struct Name {
    Kind kind;
    const char* text;
};

constexpr std::array modeNames{Name{MatchMode::All, "todas"}, Name{MatchMode::Any, "qualquer"}};
constexpr std::array stalledNames{
    Name{StalledWish::Any, "tanto faz"}, Name{StalledWish::Yes, "sim"}, Name{StalledWish::No, "não"}};
constexpr std::array accessNames{Name{AccessWish::Any, "tanto faz"}, Name{AccessWish::AtLeast, "ao menos"},
    Name{AccessWish::AtMost, "no máximo"}, Name{AccessWish::Never, "nunca"}};
constexpr std::array allProfiles{
    Profile::Stalled, Profile::LastWeek, Profile::Accelerating, Profile::Steady, Profile::Bursts};

template <typename Kind, size_t Count>
QString nameOf(const std::array<Name<Kind>, Count>& names, Kind kind)
{
    for (const Name<Kind>& name : names) {
        if (name.kind == kind)
            return QString::fromUtf8(name.text);
    }
    return {};
}

template <typename Kind>
QJsonArray wordsOf(const std::vector<Kind>& kinds)
{
    QJsonArray words;
    for (const Kind kind : kinds)
        words.append(word(kind));
    return words;
}

QJsonObject ruleJson(const GroupRule& rule)
{
    const GroupConditions& conditions = rule.conditions;
    QJsonObject json{
        {QStringLiteral("nome"), rule.name},
        {QStringLiteral("condicoes"), nameOf(modeNames, conditions.mode)},
        {QStringLiteral("situacoes"), wordsOf(conditions.statuses)},
        {QStringLiteral("parado"), nameOf(stalledNames, conditions.stalled)},
        {QStringLiteral("acesso"), nameOf(accessNames, conditions.access.wish)},
        {QStringLiteral("dias"), conditions.access.days},
        {QStringLiteral("perfis"), wordsOf(conditions.profiles)},
        {QStringLiteral("mensagem"), rule.message},
    };
    if (conditions.gainFrom)
        json.insert(QStringLiteral("avanco_de_decimos"), *conditions.gainFrom);
    if (conditions.gainTo)
        json.insert(QStringLiteral("avanco_ate_decimos"), *conditions.gainTo);
    return json;
}

/// Reads the members of one object; the first that cannot be read is kept as the wrong one. What is not there is left
/// as it is.
class Reader {
public:
    Reader(const QJsonObject& object, const QString& place) :
        m_object(object),
        m_place(place)
    {
    }

    void text(const char* key, QString& target)
    {
        take(key, [&](const QJsonValue& value) {
            target = value.toString();
            return value.isString();
        });
    }

    void number(const char* key, int& target)
    {
        take(key, [&](const QJsonValue& value) { return readWhole(value, target); });
    }

    void number(const char* key, std::optional<Tenths>& target)
    {
        take(key, [&](const QJsonValue& value) {
            int read = 0;
            if (!readWhole(value, read))
                return false;
            target = read;
            return true;
        });
    }

    template <typename Kind, size_t Count>
    void choice(const char* key, const std::array<Name<Kind>, Count>& names, Kind& target)
    {
        take(key, [&](const QJsonValue& value) {
            for (const Name<Kind>& name : names) {
                if (value.toString() == QString::fromUtf8(name.text)) {
                    target = name.kind;
                    return true;
                }
            }
            return false;
        });
    }

    template <typename Kind>
    void words(const char* key, std::span<const Kind> known, std::vector<Kind>& target)
    {
        take(key, [&](const QJsonValue& value) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue entry : array) {
                const auto found =
                    std::find_if(known.begin(), known.end(), [&](Kind kind) { return entry.toString() == word(kind); });
                if (found != known.end())
                    target.push_back(*found);
            }
            return value.isArray() && target.size() == size_t(array.size());
        });
    }

    const QString& wrong() const { return m_wrong; }

private:
    static bool readWhole(const QJsonValue& value, int& target)
    {
        const double read = value.toDouble(0.5);
        if (std::abs(read) > 1e6 || read != std::floor(read))
            return false;
        target = static_cast<int>(read);
        return true;
    }

    template <typename Read>
    void take(const char* key, Read read)
    {
        const QString name = QString::fromUtf8(key);
        const QJsonValue value = m_object.value(name);
        if (m_wrong.isEmpty() && !value.isUndefined() && !read(value))
            m_wrong = m_place + name;
    }

    const QJsonObject& m_object;
    QString m_place;
    QString m_wrong;
};

/// What is wrong, or nothing.
QString readRule(const QJsonValue& value, const QString& place, GroupRule& rule)
{
    if (!value.isObject())
        return place;
    const QJsonObject object = value.toObject();
    Reader reader(object, place + u'.');
    GroupConditions& conditions = rule.conditions;
    reader.text("nome", rule.name);
    reader.choice("condicoes", modeNames, conditions.mode);
    reader.words<Status>("situacoes", allStatuses, conditions.statuses);
    reader.number("avanco_de_decimos", conditions.gainFrom);
    reader.number("avanco_ate_decimos", conditions.gainTo);
    reader.choice("parado", stalledNames, conditions.stalled);
    reader.choice("acesso", accessNames, conditions.access.wish);
    reader.number("dias", conditions.access.days);
    reader.words<Profile>("perfis", allProfiles, conditions.profiles);
    reader.text("mensagem", rule.message);
    return reader.wrong();
}

QString placeOf(size_t rule)
{
    return QStringLiteral("regras[%1]").arg(rule);
}

QString readRules(const QJsonObject& json, GroupRules& rules)
{
    const QJsonValue list = json.value(QStringLiteral("regras"));
    if (!list.isArray())
        return QStringLiteral("regras");
    const QJsonArray array = list.toArray();
    for (const QJsonValue entry : array) {
        GroupRule rule;
        if (const QString wrong = readRule(entry, placeOf(rules.rules.size()), rule); !wrong.isEmpty())
            return wrong;
        rules.rules.push_back(std::move(rule));
    }
    Reader reader(json, {});
    rules.otherMessage = defaultGroupRules().otherMessage;
    reader.text("mensagem_dos_outros", rules.otherMessage);
    if (!reader.wrong().isEmpty())
        return reader.wrong();
    const auto problem = problemOf(rules);
    return problem ? placeOf(problem->rule) : QString();
}

} // namespace

QJsonObject toJson(const GroupRules& rules)
{
    QJsonArray list;
    for (const GroupRule& rule : rules.rules)
        list.append(ruleJson(rule));
    return {{QStringLiteral("regras"), list}, {QStringLiteral("mensagem_dos_outros"), rules.otherMessage}};
}

KeptGroupRules groupRulesFromJson(const QJsonObject& json)
{
    if (json.isEmpty())
        return {defaultGroupRules()};
    KeptGroupRules kept;
    if (const QString wrong = readRules(json, kept.rules); !wrong.isEmpty())
        return {defaultGroupRules(), Error{Fault::Damaged, wrong}};
    return kept;
}

KeptGroupRules groupRulesOfPages(const QJsonObject& pages)
{
    const auto key = QStringLiteral("regras");
    const QJsonValue kept = pages.value(u"grupos").toObject().value(key);
    auto read = groupRulesFromJson(kept.toObject());
    if (!kept.isObject() && !kept.isUndefined())
        read.error = Error{Fault::Damaged, key};
    return read;
}

} // namespace farol::analytics
