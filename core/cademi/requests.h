#pragma once

#include "core/domain/ids.h"
#include "transport.h"

namespace farol::cademi {

// One function for each endpoint of the v1 API that Farol asks. An empty cursor is the first page.

Request tagsRequest();
Request coursesRequest(const QString& cursor = {});
Request studentsRequest(domain::TagId tag, const QString& cursor = {});
/// By number, never by e-mail or document: what stands in a path ends up in the logs of others.
Request progressRequest(domain::StudentId student, domain::CourseId course);

} // namespace farol::cademi
