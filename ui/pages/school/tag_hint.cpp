#include "tag_hint.h"

#include "core/school/proposals.h"
#include "platform_tags.h"
#include "turma_fields.h"
#include "ui/notice.h"

namespace farol::ui {

using domain::TagId;

TagHint TagHint::of(std::optional<TagId> tag, const PlatformTags& tags, const domain::School& school)
{
    const QString name = tag ? tags.nameOf(*tag) : QString();
    const bool isUnknown = tag && tags.tags() && name.isEmpty();
    const bool isConnected = !school.origin.isEmpty();
    const bool mayAskAgain = isConnected && !tags.isAsking() && (tags.error() || isUnknown);
    if (!isConnected)
        return {tr("Connect the school so that tags can be checked."), Role::Warn, mayAskAgain};
    if (!tags.tags() && tags.error())
        return {Notices::sentence(tags.error()->fault), Role::Warn, mayAskAgain};
    if (!tags.tags())
        return {tr("Asking Cademí for its tags…"), Role::Muted, mayAskAgain};
    if (name.isEmpty())
        return {tr("In Cademí: Students, Tags; the number is in the tag's address."), Role::Muted, mayAskAgain};
    const auto people = tags.people(*tag);
    if (!people)
        return {tr("In Cademí: %1").arg(name), Role::Muted, mayAskAgain};
    if (people->students == 0)
        return {tr("In Cademí: %1 · no students yet").arg(name), Role::Muted, mayAskAgain};
    return {tr("In Cademí: %1 · %n student(s)", nullptr, people->students).arg(name), Role::Muted, mayAskAgain};
}

void proposeTurma(TurmaFields& fields, std::optional<TagId> tag, const PlatformTags& tags, const domain::School& school)
{
    const QString name = tag ? tags.nameOf(*tag) : QString();
    if (const auto track = school::trackIn(school, name))
        fields.proposeTrack(*track);
    if (!school.tracks.empty())
        fields.proposeNumber(school::numberIn(name).value_or(school::nextNumber(school, fields.track())));
    const auto people = tag ? tags.people(*tag) : std::nullopt;
    fields.proposeStart(people ? people->start : std::nullopt);
}

} // namespace farol::ui
