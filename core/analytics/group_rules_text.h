#pragma once

#include "core/analytics/group_rules.h"
#include "core/domain/result.h"

#include <QJsonObject>

namespace farol::analytics {

/// Rules that can be used in any case, and what was wrong with what was kept, if anything was.
struct KeptGroupRules {
    GroupRules rules;
    std::optional<domain::Error> error = {};
};

/// The rules as the settings keep them.
QJsonObject toJson(const GroupRules& rules);

/// Reads what `toJson` wrote; keys it does not know are passed over, and nothing kept gives the defaults. Of what
/// cannot be read whole nothing is taken, since half a rule is another rule: these are the defaults and the error,
/// Damaged, names the place ("regras[2].parado").
KeptGroupRules groupRulesFromJson(const QJsonObject& json);

/// The rules among what the pages of the window remember (settings::Settings::pages), where Grupos keeps them.
KeptGroupRules groupRulesOfPages(const QJsonObject& pages);

} // namespace farol::analytics
