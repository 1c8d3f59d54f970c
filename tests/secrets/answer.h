#pragma once

#include "core/secrets/secret_store.h"

#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>
#include <optional>

namespace farol::tests {

inline domain::ApiKey key(const char* text)
{
    return domain::ApiKey::parse(text).value();
}

/// Asks, and waits for the one answer: `answer<ApiKey>([&](auto then) { store.read(origin, then); })`.
template <typename T, typename Ask>
secrets::SecretResult<T> answer(Ask ask)
{
    std::optional<secrets::SecretResult<T>> result;
    int answers = 0;
    QEventLoop loop;
    ask([&](const secrets::SecretResult<T>& given) {
        result = given;
        ++answers;
        loop.quit();
    });
    EXPECT_EQ(answers, 0) << "an answer comes later, never while asking";
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(answers, 1);
    if (!result)
        return tl::make_unexpected(secrets::SecretError{secrets::SecretFault::Other, QStringLiteral("no answer")});
    return *result;
}

inline secrets::SecretResult<domain::ApiKey> read(secrets::SecretStore& store, const QString& origin)
{
    return answer<domain::ApiKey>([&](const auto& then) { store.read(origin, then); });
}

inline secrets::SecretResult<void> write(secrets::SecretStore& store, const QString& origin, const char* text)
{
    return answer<void>([&](const auto& then) { store.write(origin, key(text), then); });
}

inline secrets::SecretResult<void> remove(secrets::SecretStore& store, const QString& origin)
{
    return answer<void>([&](const auto& then) { store.remove(origin, then); });
}

/// "key …" or the name of the fault: what a test compares.
inline std::string shown(const secrets::SecretResult<domain::ApiKey>& result)
{
    static constexpr const char* faults[] = {"NoKey", "Locked", "NoKeyring", "Denied", "Other"};
    return result ? "key " + result->bytes().toStdString() : faults[static_cast<int>(result.error().fault)];
}

} // namespace farol::tests
