#pragma once

namespace farol::gallery {

class Easel;

/// Paints Conexão, Privacidade and Aparência with their dialogs, large text, presentation mode and a file that is only
/// read; false when one could not be shown or written.
bool paintConnectionScenes(const Easel& easel);

} // namespace farol::gallery
