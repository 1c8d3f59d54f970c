#pragma once

#include "core/domain/entities.h"

#include <optional>
#include <vector>

namespace farol::school {

/// A trilha of the data school for which the first tool was made, with its courses in order.
struct TemplateTrack {
    QString name;
    std::vector<domain::Course> courses;
};

/// "analista" (14 courses) and "cientista" (19), spelled as in the original.
const std::vector<TemplateTrack>& templateTracks();

/// The school with those trilhas after its own. With a list of what the platform has, only the courses in it are taken,
/// found by id, else by name, with the platform's name and the template's as short name; without a list, all by id.
domain::School withTemplateTracks(domain::School school, const std::optional<std::vector<domain::Course>>& platform);

} // namespace farol::school
