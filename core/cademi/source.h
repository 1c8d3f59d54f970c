#pragma once

#include "core/domain/reading.h"
#include "core/domain/result.h"

#include <functional>
#include <optional>
#include <vector>

namespace farol::cademi {

/// What is called with an answer: exactly once, later, in the thread that asked; never after `cancel()`.
template <typename T>
using Then = std::function<void(domain::Result<T>)>;

/// A school on the platform, as the collection sees it: the seam behind which another version of the API can stand.
/// Pace and retries are its own matter; an error is what remains after them. A fault of a pair (409) is no error but a
/// Reading with NoAccess.
class Source {
public:
    virtual ~Source() = default;

    virtual void tags(Then<std::vector<domain::Tag>> then) = 0;
    virtual void courses(Then<std::vector<domain::Course>> then) = 0; ///< the platform's products, all pages
    /// All students of a tag, from all pages, each once; a list that is not complete is an error.
    virtual void students(domain::TagId tag, Then<std::vector<domain::Listed>> then) = 0;
    virtual void progress(domain::StudentId student, domain::CourseId course, Then<domain::Reading> then) = 0;

    /// Drops everything asked and not answered.
    virtual void cancel() = 0;
    /// Sends nothing more until `resume`; what is under way is answered, what is asked meanwhile waits. Outlasts
    /// cancel.
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Asks only half as fast for the next minute.
    virtual void slowDown() = 0;
    /// What the platform's clock said with its last answer; nothing when it never did.
    virtual std::optional<QDateTime> platformTime() const = 0;
    /// Requests sent so far, pages and retries included.
    virtual int requests() const = 0;
};

} // namespace farol::cademi
