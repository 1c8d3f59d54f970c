#pragma once

#include "ui/appearance.h"

#include <QString>

namespace farol::gallery {

/// Paints Conexão, Privacidade and Aparência with their dialogs, large text, presentation mode and a file that is only
/// read; false when one could not be shown or written.
bool paintConnectionScenes(
    ui::Appearance& appearance, const QString& histories, const QString& output, const QString& suffix);

} // namespace farol::gallery
