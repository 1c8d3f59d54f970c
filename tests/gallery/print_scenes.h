#pragma once

namespace farol::gallery {

class Easel;

/// Writes meeting packs and student sheets as PDF files and the first pages of each as pictures, in colour and in grey:
/// a school, an odd history, one student, a few; false when one could not be written. Paper has one look.
bool paintPrintScenes(const Easel& easel);

} // namespace farol::gallery
