#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace farol::domain {

/// Everything that may go wrong, seen from a person who must do something about it; one sentence and one remedy each.
/// The numbers are stored with each run: never renumber once released.
enum class Fault {
    Offline, ///< the platform cannot be reached: reset, DNS, no route
    Timeout, ///< the platform took too long to answer
    ServerError, ///< the platform answered that it failed (5xx)
    Untrusted, ///< TLS error or a redirect: somebody else answered
    Refused, ///< the key is missing or was refused
    Throttled, ///< asked faster than the platform allows
    Rejected, ///< a business rule of the platform says no (409) where an answer is needed
    BadReply, ///< an answer that is not what the platform documents
    Storage, ///< the database failed in another way than those below
    DiskFull,
    ReadOnly, ///< folder or file may not be written
    Damaged, ///< not a database, or one that fails its own checks
    NewerDatabase, ///< written by a later version of the program
    Busy, ///< another run holds the history
    Secret, ///< the keychain is locked, absent or refused
    File, ///< a file of the user cannot be read or written
    Invalid, ///< what the user gave is not valid
    NoSchool, ///< no address has been given yet
    OtherSchool, ///< the history holds the photos of another address
    Cancelled,
    WrongClock, ///< this computer's clock is a day or more from the platform's; the command line fails with 1
    HistoryGone, ///< the file was deleted or replaced while it was open
    Timer, ///< the system's own timer cannot be asked, or refused
};

/// Why something failed. `detail` is for the log and never holds personal data or the key.
struct Error {
    Fault fault = Fault::Storage;
    QString detail;

    bool operator==(const Error&) const = default;
};

/// What a function that can fail returns; nobody throws. Mark every such function [[nodiscard]].
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failed(Fault fault, QString detail = {})
{
    return tl::make_unexpected(Error{fault, std::move(detail)});
}

} // namespace farol::domain
