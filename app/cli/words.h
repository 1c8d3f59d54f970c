#pragma once

#include <QCoreApplication>

namespace farol::cli {

/// The sentences of the command line, all in one context of the translations.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace farol::cli
