#pragma once

#include "core/domain/entities.h"
#include "core/domain/filter.h"
#include "core/storage/masking.h"

#include <QString>

#include <tl/expected.hpp>

namespace farol::analytics {

/// Whether the text of a filter says which weeks; without them the reader's usual ones are meant.
enum class TextWeeks { Usual, Named };

/// The filter as one line that can be sent and pasted:
/// "trilha=analista&turma=12&turma=14&curso=SQL&semana=2026-W38..2026-W47&situacao=atrasado&parado=sim". Values are the
/// names of things, percent-encoded; "%23" and an id ("#12") where a name would be understood as another. What the
/// school does not have is left out, and with masked names also what names a person: tutor and search.
QString filterText(const domain::Filter& filter, const domain::School& school, TextWeeks weeks, storage::Names names);

/// What can be wrong with the text of a filter.
enum class FilterTextFault {
    Empty, ///< there is no part in it
    TooLong,
    NotAPart, ///< no "=" in it
    UnknownKey,
    Twice, ///< of what a filter has only one
    NoTrack, ///< a turma or a course without its trilha
    NoSuchTrack,
    NoSuchCohort, ///< in the trilha, as all of the next
    NoSuchCourse,
    NoSuchTutor,
    NotWeeks,
    Backwards, ///< weeks that end before they begin
    NoSuchStatus,
    NoSuchProfile,
    NotYesOrNo,
    NotDays,
};

/// The first part that is wrong.
struct FilterTextError {
    FilterTextFault fault = FilterTextFault::Empty;
    QString part; ///< "turma=99", decoded, shortened
    QString value; ///< "99"
    QString track = {}; ///< the name of the trilha the part was looked for in

    bool operator==(const FilterTextError&) const = default;
};

/// A filter read from a text.
struct FilterFromText {
    domain::Filter filter; ///< without a trilha when the text has none
    TextWeeks weeks = TextWeeks::Usual;
};

/// Reads what `filterText` writes, and what a person types like it: keys and names without regard of accents and case,
/// parts in any order.
tl::expected<FilterFromText, FilterTextError> readFilterText(const QString& text, const domain::School& school);

} // namespace farol::analytics
