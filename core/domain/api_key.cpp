#include "api_key.h"

#include <algorithm>

namespace farol::domain {

ApiKey::ApiKey(QByteArray bytes) :
    m_bytes(std::move(bytes))
{
}

std::optional<ApiKey> ApiKey::parse(const QByteArray& text)
{
    const QByteArray key = text.trimmed();
    const bool printable = std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
    if (key.isEmpty() || !printable)
        return std::nullopt;
    return ApiKey(key);
}

} // namespace farol::domain
