#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace farol::domain {

/// What is wrong with an address a person typed; each has its own sentence.
enum class AddressProblem { Empty, NoScheme, OtherScheme, NotEncrypted, NoHost, HasPath, HasUser, Malformed };

/// The address of a school's platform: scheme, host and port, nothing else. Plain http is for loopback alone.
class SchoolAddress {
public:
    static tl::expected<SchoolAddress, AddressProblem> parse(const QString& text);

    /// "https://escola.cademi.com.br", "http://127.0.0.1:8123": names the keychain entry; the default port is left out.
    QString origin() const;
    /// The base of the API, "…/api/v1/".
    QUrl apiBase() const;
    bool isLoopback() const;
    bool operator==(const SchoolAddress&) const = default;

private:
    explicit SchoolAddress(QUrl url);

    QUrl m_url;
};

} // namespace farol::domain
