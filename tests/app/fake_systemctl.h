#pragma once

#include "tests/app/stage.h"

namespace farol::tests {

/// A systemctl for the commands of a stage that only notes what it is asked, and knows what is enabled.
class FakeSystemctl {
public:
    explicit FakeSystemctl(Stage& stage);

    /// Everything it was asked so far, a line for each call; forgotten afterwards.
    std::string calls();
    /// From here on it fails, as where nobody is signed in.
    void fail();
    /// The unit files of the stage's home, by name, with their rights.
    std::string units() const;
    QByteArray unit(const QString& ending) const; ///< the text of the only one with this ending

private:
    QString file(const char* name) const;
    QString m_folder;
    QString m_units;
};

} // namespace farol::tests
