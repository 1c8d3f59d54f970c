#pragma once

#include "core/domain/api_key.h"
#include "core/domain/result.h"
#include "core/domain/school_address.h"

#include <functional>

namespace farol::ui {

/// What a connection test found at the school.
struct Found {
    int tags = 0;
    int courses = 0;
};

/// Tries and keeps a connection to a school; the program does it with its client and the keychain.
class SchoolConnector {
public:
    virtual ~SchoolConnector() = default;

    /// Asks the platform; `then` is called once, later, in the GUI thread, and never after `forget`.
    virtual void test(const domain::SchoolAddress& address, const domain::ApiKey& key,
        std::function<void(domain::Result<Found>)> then) = 0;
    /// Puts the key into the keychain and the address into the history.
    virtual void save(const domain::SchoolAddress& address, const domain::ApiKey& key,
        std::function<void(domain::Result<void>)> then) = 0;
    /// Drops what was asked and not answered.
    virtual void forget() = 0;
};

} // namespace farol::ui
