#pragma once

namespace farol::cademi {

/// Lets OpenSSL keep what it has until the process is gone. Else it cleans up while the process exits, and a thread
/// that Qt already calls ended may be doing the same: memory freed twice, a crash after all work was done (seen in 1 of
/// 600 processes under the sanitizers). Call it before the first QNetworkAccessManager; without OpenSSL it does
/// nothing.
void keepOpenSslUntilTheEnd();

} // namespace farol::cademi
