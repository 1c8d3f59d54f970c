#pragma once

#include <QByteArray>

#include <optional>

namespace farol::domain {

/// The school's API key. It stands in the keychain and in the transport only, so it cannot be printed by accident.
class ApiKey {
public:
    /// White space around the key is dropped; nothing for an empty key, one with a line break or other control
    /// character inside, or one outside ASCII, none of which can stand in a header.
    static std::optional<ApiKey> parse(const QByteArray& text);

    /// The bytes for the `Authorization` header or the keychain. Nobody else calls this.
    const QByteArray& bytes() const { return m_bytes; }

private:
    explicit ApiKey(QByteArray bytes);

    QByteArray m_bytes;
};

} // namespace farol::domain
