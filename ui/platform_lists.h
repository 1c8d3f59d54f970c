#pragma once

#include "core/domain/entities.h"
#include "core/domain/reading.h"
#include "core/domain/result.h"

#include <QObject>

#include <functional>
#include <vector>

namespace farol::ui {

/// What the platform has, for forms that choose from it; asked with the key that is kept, at the platform's pace. Every
/// `then` is called once, later, in the GUI thread, unless `receiver` dies before; errors as in a connection test.
class PlatformLists {
public:
    template <typename T>
    using Then = std::function<void(domain::Result<T>)>;

    virtual ~PlatformLists() = default;

    virtual void tags(QObject* receiver, Then<std::vector<domain::Tag>> then) = 0;
    virtual void courses(QObject* receiver, Then<std::vector<domain::Course>> then) = 0;
    /// Everybody in a tag, for their number and for the start it suggests; a request for each 150 of them.
    virtual void students(QObject* receiver, domain::TagId tag, Then<std::vector<domain::Listed>> then) = 0;
};

} // namespace farol::ui
