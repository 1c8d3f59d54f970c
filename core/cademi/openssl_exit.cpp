#include "openssl_exit.h"

#include <QLibrary>

#include <cstdint>

namespace farol::cademi {

namespace {

constexpr std::uint64_t noAtExit = 0x00080000; ///< OPENSSL_INIT_NO_ATEXIT, openssl/crypto.h

/// The library as Qt loads it: by its version, at run time.
bool initialise()
{
    using Initialise = int (*)(std::uint64_t options, const void* settings);
    for (const char* version : {"3", "1.1"}) {
        QLibrary library(QStringLiteral("crypto"), QString::fromLatin1(version));
        if (const auto call = reinterpret_cast<Initialise>(library.resolve("OPENSSL_init_crypto")))
            return call(noAtExit, nullptr) == 1;
    }
    return false;
}

} // namespace

void keepOpenSslUntilTheEnd()
{
    static const bool done = initialise();
    Q_UNUSED(done)
}

} // namespace farol::cademi
