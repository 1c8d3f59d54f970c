#pragma once

#include "student_answer.h"
#include "ui/data/plot_content.h"
#include "ui/figure_card.h"
#include "ui/numbers.h"

namespace farol::ui {

/// The cards of page Aluno, in their order.
enum class StudentFigure { Progress, Expected, Gap, Behind, Finish };

/// The five cards of the last week; the answer has weeks.
std::vector<Figure> studentFigures(const StudentAnswer& answer, const Numbers& numbers);

/// Progress, what was expected and the mean of the turma, week by week; weeks that were not collected are hatched.
PlotContent studentPlot(const StudentAnswer& answer, const Numbers& numbers);

} // namespace farol::ui
