#pragma once

#include "core/analytics/group_rules.h"
#include "core/analytics/message_template.h"
#include "ui/numbers.h"

#include <QString>

namespace farol::ui {

/// A rule as a sentence: "Situação em dia ou concluído, e avanço de 0,1 p.p. ou mais".
QString groupSentence(const analytics::GroupConditions& conditions, const Numbers& numbers);

/// What is wrong with a rule and where, with its remedy.
QString groupProblemSentence(const analytics::GroupProblem& problem, const analytics::GroupRules& rules);

/// What is wrong with a template: the field, and the place of its brace counted from 1.
QString templateSentence(const analytics::TemplateError& error);

/// What a field of a message stands for: "first name".
QString messageFieldWord(analytics::MessageField field);

} // namespace farol::ui
