#pragma once

#include "core/domain/api_key.h"
#include "core/domain/result.h"

#include <QString>

#include <functional>

namespace farol::secrets {

/// Why there is no key, or it was not kept; each has its own remedy.
enum class SecretFault {
    NoKey, ///< the keyring is open and has none for this school
    Locked, ///< the keyring is locked
    NoKeyring, ///< this computer or session has no keyring
    Denied, ///< the person or the system said no
    Other, ///< `detail` has what the keyring said
};

/// A failure of the keyring. `detail` never holds the key.
struct SecretError {
    SecretFault fault = SecretFault::Other;
    QString detail = {};

    bool operator==(const SecretError&) const = default;
};

template <typename T>
using SecretResult = tl::expected<T, SecretError>;

/// What is called with an answer: exactly once, later, in the thread that asked; never after the store is gone.
template <typename T>
using Then = std::function<void(SecretResult<T>)>;

/// Where the schools' keys are kept, one entry for each origin (scheme, host, port). Lives in the main thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    virtual void read(const QString& origin, Then<domain::ApiKey> then) = 0;
    /// Keeps the key in place of an earlier one; success means that it was read back.
    virtual void write(const QString& origin, const domain::ApiKey& key, Then<void> then) = 0;
    /// Success means that there is no key any more, also when there was none.
    virtual void remove(const QString& origin, Then<void> then) = 0;
};

/// What a program's exit and its sentences go by: no key is `Refused`, everything else `Secret`.
domain::Error errorOf(const SecretError& error);

} // namespace farol::secrets
