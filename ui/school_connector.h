#pragma once

#include "core/domain/api_key.h"
#include "core/domain/result.h"
#include "core/domain/school_address.h"
#include "core/school/identity.h"
#include "core/secrets/secret_store.h"

#include <functional>

namespace farol::ui {

/// What a connection test found at the school.
struct Found {
    int tags = 0;
    int courses = 0;
};

/// Where a school's key was found.
enum class KeyPlace {
    Keyring, ///< the system's password store
    Environment, ///< FAROL_API_KEY, which is stronger
};

/// Tries and keeps a connection to a school; the program does it with its client and the keychain.
class SchoolConnector {
public:
    virtual ~SchoolConnector() = default;

    /// Asks the platform; `then` is called once, later, in the GUI thread, and never after `forget`.
    virtual void test(const domain::SchoolAddress& address, const domain::ApiKey& key,
        std::function<void(domain::Result<Found>)> then) = 0;
    /// The same with the key that is kept for an address.
    virtual void testKept(const domain::SchoolAddress& address, std::function<void(domain::Result<Found>)> then) = 0;
    /// Puts the key into the keychain and the address into the history. `OtherSchool` when the history has photos of
    /// another address, unless a person said that it is the same school (`meaning`).
    virtual void save(const domain::SchoolAddress& address, const domain::ApiKey& key, school::NewAddress meaning,
        std::function<void(domain::Result<void>)> then) = 0;
    /// Drops what was asked and not answered of the above.
    virtual void forget() = 0;

    /// Whether there is a key for an address; asks nobody but the keychain.
    virtual void findKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<KeyPlace>)> then) = 0;
    /// Takes the key out of the keychain; the history stays.
    virtual void forgetKey(
        const domain::SchoolAddress& address, std::function<void(secrets::SecretResult<void>)> then) = 0;
};

} // namespace farol::ui
