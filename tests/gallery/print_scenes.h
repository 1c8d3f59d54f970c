#pragma once

#include <QString>

namespace farol::gallery {

/// Writes meeting packs and student sheets as PDF files and the first pages of each as pictures, in colour and in grey:
/// a school, an odd history, one student, a few; false when one could not be written. Paper has one look.
bool paintPrintScenes(const QString& histories, const QString& output);

} // namespace farol::gallery
