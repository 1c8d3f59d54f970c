#pragma once

#include "progress_answer.h"
#include "ui/data/mark_content.h"
#include "ui/numbers.h"

namespace farol::ui {

/// The mean gain of each photo over the students of the answer: their differences added, divided by the cells that were
/// collected in both photos. A bar's id is its place in the answer's weeks.
MarkContent gainMarks(const ProgressAnswer& answer, const Numbers& numbers);

/// The place of a student's progress among the bands of `distributionMarks`.
size_t bandOf(domain::Tenths progress);

/// How many students of the last photo stand in each tenth of progress, 100 % apart. A bar's id is the band's place.
MarkContent distributionMarks(const ProgressAnswer& answer, const Numbers& numbers);

/// Each student of the last photo by the gap to the expected and the gain of the last weeks. A dot's id is the student.
MarkContent quadrantMarks(const ProgressAnswer& answer, const Numbers& numbers);

} // namespace farol::ui
