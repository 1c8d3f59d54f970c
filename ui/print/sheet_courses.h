#pragma once

#include "paper_page.h"
#include "ui/numbers.h"
#include "ui/pages/student/student_answer.h"

namespace farol::ui {

/// Prints the courses of a student with bar, expected, gain, lessons and state; what has no room in the box is counted.
/// Gives where it ends.
qreal printSheetCourses(
    PaperPage& page, const PaperFonts& fonts, const QRectF& box, const StudentAnswer& answer, const Numbers& numbers);

} // namespace farol::ui
