#pragma once

#include "student_answer.h"
#include "ui/numbers.h"

namespace farol::ui {

/// The person as a page calls them; who was erased has no name.
QString studentName(const domain::Student& student);
/// "Ícaro": the label of a line; the whole name where it has one word.
QString firstName(const domain::Student& student);
/// "(84) 99812-4471" for a Brazilian number, else the number as the platform has it.
QString phoneText(const QString& phone);
/// "Turma 12 · analista · tutor(a) Beatriz Sá · na escola desde 04/05/2026 · último acesso ontem, 21:14".
QString studentDetails(const StudentAnswer& answer, const Numbers& numbers, QDate today);
/// "mudou da 11 para a 12 na S31": the last thing that happened among the turmas; empty when nothing did.
QString cohortStory(const StudentAnswer& answer, const Numbers& numbers);
/// Why a course went back: "SQL: de 50,0 % para 48,0 % (aulas novas no curso)".
QString dropWords(const analytics::CourseDrop& drop, const Numbers& numbers);
/// The same for a label: "aulas novas no curso"; empty when it is not known.
QString dropReason(const std::vector<analytics::CourseDrop>& drops);

} // namespace farol::ui
