#pragma once

#include "core/domain/profile.h"
#include "core/domain/progress.h"
#include "core/domain/status.h"

#include <QString>

#include <optional>
#include <vector>

namespace farol::analytics {

/// Whether a student must match every condition of a rule, or one is enough.
enum class MatchMode { All, Any };

enum class StalledWish { Any, Yes, No };

/// What a rule says of the last access.
enum class AccessWish {
    Any,
    AtLeast, ///< so many days without entering; who never entered is among them
    AtMost, ///< entered within so many days
    Never, ///< never entered
};

struct AccessCondition {
    AccessWish wish = AccessWish::Any;
    int days = 14; ///< with AtLeast and AtMost

    bool operator==(const AccessCondition&) const = default;
};

/// What students of a group have in common. A list that is empty, or a bound that is none, says nothing; a rule that
/// says nothing at all takes everybody.
struct GroupConditions {
    MatchMode mode = MatchMode::All;
    std::vector<domain::Status> statuses; ///< one of these
    std::optional<domain::Tenths> gainFrom; ///< p.p. a week, included; who has no gain does not match
    std::optional<domain::Tenths> gainTo; ///< included
    StalledWish stalled = StalledWish::Any;
    AccessCondition access;
    std::vector<domain::Profile> profiles; ///< one of these; who has too few gains for a profile does not match

    bool saysGain() const { return gainFrom || gainTo; }
    bool saysNothing() const;
    bool operator==(const GroupConditions&) const = default;
};

/// A group of students who need the same word.
struct GroupRule {
    QString name;
    GroupConditions conditions;
    QString message; ///< template, see `MessageTemplate`; as typed, also when it has a mistake

    bool operator==(const GroupRule&) const = default;
};

/// The rules in order: a student falls into the first that matches, the others into no group.
struct GroupRules {
    std::vector<GroupRule> rules;
    QString otherMessage; ///< for who is in no group

    bool operator==(const GroupRules&) const = default;
};

/// Parabenizar, concluíram, acompanhar, resgatar, in the words of the school.
GroupRules defaultGroupRules();

inline constexpr size_t mostGroups = 12;
inline constexpr qsizetype longestGroupName = 40;
inline constexpr qsizetype longestMessage = 2000;
inline constexpr int mostDaysAway = 3650;

/// What can be wrong with rules.
enum class GroupProblemKind {
    EmptyName,
    LongName,
    RepeatedName, ///< another group before it is called so
    GainOutOfRange, ///< outside −100,0 to 100,0 p.p.
    GainOrder, ///< from more than to
    DaysOutOfRange, ///< outside 0 to `mostDaysAway`
    LongMessage,
    TooManyGroups,
};

/// The part of a rule that a problem is in.
enum class GroupField { Name, GainFrom, GainTo, Days, Message, Rules };

struct GroupProblem {
    GroupProblemKind kind = GroupProblemKind::EmptyName;
    size_t rule = 0; ///< its place; `rules.size()` for the message of nobody's group
    GroupField field = GroupField::Name;

    bool operator==(const GroupProblem&) const = default;
};

/// The first problem, in reading order; none when the rules can be used.
std::optional<GroupProblem> problemOf(const GroupRules& rules);

} // namespace farol::analytics
