#pragma once

#include "core/domain/result.h"

#include <QObject>
#include <QString>

#include <functional>

namespace farol::desktop {

class Background;

/// Reads the history in a file through, in the background, and calls `unsound` in the GUI thread with what is wrong,
/// unless `receiver` has died by then.
///
/// It takes a third of a second for a school of 3000 students, for which nobody shall wait before there is a window.
/// Nothing is written meanwhile: whatever writes the history does so in the same thread, so when this is posted before
/// anything else it waits for the verdict; and after a bad one the background gives up, so that it never runs.
/// A history of more than 128 MB is not read through here, as a change made in the window would wait for seconds:
/// there only a collection looks, before it begins (`services::Collector`), which it does for any history.
void checkInBackground(
    const QString& file, Background& background, QObject& receiver, std::function<void(const domain::Error&)> unsound);

} // namespace farol::desktop
