#pragma once

#include "app/simulator/faults.h"
#include "app/simulator/plan.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace farol::simulator {

/// What the command line of `cademi-simulator` asks for.
struct Options {
    quint16 port = 0;
    QByteArray key{};
    SchoolPlan plan{};
    std::optional<QDateTime> now{}; ///< nothing: the machine's clock
    RateLimit limit{};
    Faults faults{};
    QString schoolFile{}; ///< empty: none is written
    QString logFile{}; ///< empty: none is written
    QString help{}; ///< not empty: only this is printed
};

/// Reads the arguments, the program's name first; `Invalid` says in one line what is wrong.
[[nodiscard]] domain::Result<Options> readOptions(const QStringList& arguments);

} // namespace farol::simulator
