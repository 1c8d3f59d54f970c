#pragma once

#include "core/school/remarks.h"
#include "ui/numbers.h"

#include <QCoreApplication>

namespace farol::ui {

/// Sentences of the form that registers turmas: they say where the other one is.
class TurmaWords {
    Q_DECLARE_TR_FUNCTIONS(TurmaWords)

public:
    /// "Turma 18 da trilha analista".
    static QString name(const domain::School& school, const domain::Cohort& cohort);
    /// What is wrong with what was typed; the four messages of the first tool begin as they did.
    static QString sentence(
        const school::Problem& problem, const school::Adding& typed, const domain::School& registered);
    static QString sentence(const school::Remark& remark, const domain::School& registered, const Numbers& numbers);
    /// What is looked at, "tag ainda não registrada"; empty for a check that the list leaves out.
    static QString nameOf(school::Check check);
    /// "O início define a semana 1 do ritmo esperado: 07/12 a 13/12/2026."
    static QString firstWeek(QDate start, const Numbers& numbers);
};

/// The turma that what was typed collides with, as a problem says; null when there is none.
const domain::Cohort* collidingWith(
    const school::Problem& problem, const school::Adding& typed, const domain::School& registered);

} // namespace farol::ui
