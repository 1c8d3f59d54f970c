#pragma once

#include "registration.h"

#include <QDate>

#include <functional>

namespace farol::school {

/// One of several tags that were pasted; what a person typed for it, none where it is proposed.
struct BatchLine {
    QString tag; ///< its number or address, or its name in the platform
    std::optional<QString> track = {};
    std::optional<QString> number = {};
    std::optional<QString> start = {};
};

/// A line as it would be registered, and what its checks say.
struct CheckedLine {
    Adding adding;
    QString tagName; ///< empty when the platform has not said
    Assessment assessment;
};

/// Several turmas to add in one edit.
struct Batch {
    std::vector<CheckedLine> lines; ///< in the order of the lines
    domain::School after; ///< with those that passed
    int passed = 0;
};

/// What is known of the people in a tag: when its turma probably began.
using StartOf = std::function<std::optional<QDate>(domain::TagId)>;

/// Looks at several turmas one after the other, as if those before had been added; a line without a trilha in its tag's
/// name is of the usual one.
[[nodiscard]] Batch checkBatch(const std::vector<BatchLine>& lines, const domain::School& registered,
    const std::optional<std::vector<domain::Tag>>& tags, domain::TrackId usual, const StartOf& startOf);

} // namespace farol::school
