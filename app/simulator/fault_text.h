#pragma once

#include "app/simulator/faults.h"
#include "core/domain/result.h"

#include <QStringList>

namespace farol::simulator {

/// Reads "500", "reset", "slow=5", "redirect=http://127.0.0.1:9" into a rule for every request; `Invalid` names the
/// fault in the text.
[[nodiscard]] domain::Result<FaultRule> readMishap(const QString& text);
/// Reads "7:500" into a rule for every seventh request.
[[nodiscard]] domain::Result<FaultRule> readEvery(const QString& text);
/// Reads "40:405" into a rule for every request after the first forty.
[[nodiscard]] domain::Result<FaultRule> readAfter(const QString& text);
/// Reads "lista_por_tag/101:500" into a rule for the requests with that in their path.
[[nodiscard]] domain::Result<FaultRule> readOn(const QString& text);
/// Turns the switch "unknown-tag=empty", "total=comma", … in the faults.
[[nodiscard]] domain::Result<void> turnSwitch(const QString& text, Faults& faults);

/// All names that `readMishap` knows.
QStringList mishapNames();
/// All texts that `turnSwitch` knows.
QStringList switchNames();

} // namespace farol::simulator
