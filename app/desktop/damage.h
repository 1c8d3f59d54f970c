#pragma once

#include "app/services/backups.h"

#include <functional>

namespace farol::desktop {

enum class Remedy { Restore, Quit };

/// Shows which copy there is and asks what to do.
using AskRemedy = std::function<Remedy(const services::BackupFile& newest)>;

/// A damaged history is never opened half: offers its newest whole copy and puts it in its place; the damaged file is
/// kept beside it. Damaged when there is no whole copy, Cancelled when the person would rather leave it.
[[nodiscard]] domain::Result<void> mendHistory(const QString& folder, const AskRemedy& ask);

/// Asks in a dialog.
Remedy askInDialog(const services::BackupFile& newest);

} // namespace farol::desktop
