#pragma once

#include "core/domain/reading.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace farol::cademi {

/// One page of a list; an empty cursor ends it.
template <typename T>
struct Page {
    std::vector<T> items;
    QString nextCursor;
};

// One pure function for each resource: what the platform answered, or the fault that the answer is. Strict: whatever is
// not as documented is BadReply, never a default; unknown keys are ignored. Document and log-in links (`doc`,
// `login_auto`, `login_crstk`) are never read.

[[nodiscard]] domain::Result<std::vector<domain::Tag>> parseTags(int status, const QByteArray& body);
[[nodiscard]] domain::Result<Page<domain::Course>> parseCourses(int status, const QByteArray& body);
[[nodiscard]] domain::Result<Page<domain::Listed>> parseStudents(int status, const QByteArray& body);
/// A 409 is no fault but NoAccess with what the platform says of it; no progress at all is NotStarted.
[[nodiscard]] domain::Result<domain::Reading> parseProgress(int status, const QByteArray& body);

} // namespace farol::cademi
