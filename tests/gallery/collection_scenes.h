#pragma once

#include "core/domain/result.h"

#include <QString>

namespace farol::gallery {

class Easel;

/// Writes the histories of the collection's scenes under a folder.
[[nodiscard]] domain::Result<void> buildCollectionHistories(const QString& folder);

/// Paints the page of the collection as it runs, is held, has failures and has never run, its calendar, and its dialog;
/// false when one could not be shown or written.
bool paintCollectionScenes(const Easel& easel);

} // namespace farol::gallery
