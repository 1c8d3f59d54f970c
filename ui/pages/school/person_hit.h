#pragma once

#include "core/analytics/found_students.h"

namespace farol::ui {

/// One person somebody searched for, with what their turmas are called.
struct PersonHit {
    analytics::FoundStudent found;
    QString cohorts; ///< "analista 12, analista 14"; empty for nobody's

    bool operator==(const PersonHit&) const = default;
};

} // namespace farol::ui
