#include "secret_store.h"

namespace farol::secrets {

domain::Error errorOf(const SecretError& error)
{
    return {error.fault == SecretFault::NoKey ? domain::Fault::Refused : domain::Fault::Secret, error.detail};
}

} // namespace farol::secrets
