#pragma once

#include "core/school/problem.h"
#include "core/secrets/secret_store.h"
#include "notice.h"

#include <QCoreApplication>
#include <QString>

namespace farol::ui {

/// Sentences for what a school registers and where its key is kept.
class RegistrationNotices {
    Q_DECLARE_TR_FUNCTIONS(RegistrationNotices)

public:
    /// What is wrong, without its place; the four messages of the first tool are kept word by word in Portuguese.
    static QString sentence(const school::Problem& problem);
    /// The first thing that is wrong with what a form or a file wanted to save, or the history's own fault.
    static Notice ofRefusal(const school::Refusal& refusal);
    /// What the keyring said, with its remedy.
    static QString sentence(const secrets::SecretError& error);
};

} // namespace farol::ui
