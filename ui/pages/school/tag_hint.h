#pragma once

#include "core/domain/entities.h"
#include "ui/theme.h"

#include <QCoreApplication>

#include <optional>

namespace farol::ui {

class PlatformTags;
class TurmaFields;

/// What is said under the number of a tag: its name in Cademí, or why that is not known.
struct TagHint {
    Q_DECLARE_TR_FUNCTIONS(TagHint)

public:
    QString words;
    Role role = Role::Muted;
    bool mayAskAgain = false; ///< the platform may know by now

    static TagHint of(std::optional<domain::TagId> tag, const PlatformTags& tags, const domain::School& school);
};

/// Fills what nobody typed with what the tag and the trilha tell.
void proposeTurma(
    TurmaFields& fields, std::optional<domain::TagId> tag, const PlatformTags& tags, const domain::School& school);

} // namespace farol::ui
