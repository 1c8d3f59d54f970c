#include "tag_batch.h"

#include "cohort_edits.h"
#include "core/domain/text.h"
#include "inputs.h"
#include "limits.h"
#include "proposals.h"

#include <algorithm>

namespace farol::school {

using namespace farol::domain;

namespace {

/// The tag that a line means: by its number, else by its whole name.
const Tag* meantBy(const QString& text, const std::vector<Tag>& tags)
{
    const auto number = readNumber({}, text, largestId);
    const QString name = folded(text);
    const auto found = std::find_if(tags.begin(), tags.end(),
        [&](const Tag& tag) { return number ? tag.id.value == *number : folded(tag.name) == name; });
    return found == tags.end() ? nullptr : &*found;
}

CheckedLine checked(const BatchLine& line, const School& school, const std::optional<std::vector<Tag>>& tags,
    TrackId usual, const StartOf& startOf)
{
    const Tag* tag = tags ? meantBy(line.tag, *tags) : nullptr;
    CheckedLine result;
    result.tagName = tag ? tag->name : QString();
    const TrackId proposed = trackIn(school, result.tagName).value_or(usual);
    const Track* track = school.track(proposed);
    result.adding.track = line.track.value_or(track ? track->name : QString());
    const auto chosen = std::find_if(school.tracks.begin(), school.tracks.end(),
        [&](const Track& each) { return each.name == result.adding.track; });
    const TrackId id = chosen == school.tracks.end() ? usual : chosen->id;
    const int number = numberIn(result.tagName).value_or(nextNumber(school, id));
    const auto start = tag ? startOf(tag->id) : std::nullopt;
    result.adding.number = line.number.value_or(QString::number(number));
    result.adding.tag = tag ? QString::number(tag->id.value) : line.tag;
    result.adding.start = line.start.value_or(start ? start->toString(QStringLiteral("dd/MM/yyyy")) : QString());
    result.assessment = assess(result.adding, school, tags);
    return result;
}

} // namespace

Batch checkBatch(const std::vector<BatchLine>& lines, const School& registered,
    const std::optional<std::vector<Tag>>& tags, TrackId usual, const StartOf& startOf)
{
    Batch batch{{}, registered, 0};
    for (const BatchLine& line : lines) {
        batch.lines.push_back(checked(line, batch.after, tags, usual, startOf));
        const auto& cohort = batch.lines.back().assessment.cohort;
        if (!cohort)
            continue;
        batch.after = withCohort(std::move(batch.after), *cohort);
        ++batch.passed;
    }
    return batch;
}

} // namespace farol::school
