#pragma once

#include "core/domain/api_key.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <memory>
#include <optional>

namespace farol::services {

/// What the environment variables of the public contract say (FAROL_API_KEY, FAROL_NOW, FAROL_RATE).
struct Environment {
    std::optional<domain::ApiKey> key; ///< stronger than the keychain, never written anywhere
    std::shared_ptr<const domain::Clock> clock; ///< never null
    std::optional<double> rate; ///< requests a second, 0 for no limit; obeyed for loopback addresses alone

    /// Invalid with the variable's name when one cannot be read. The key's text is never in the error.
    [[nodiscard]] static domain::Result<Environment> read();
};

} // namespace farol::services
