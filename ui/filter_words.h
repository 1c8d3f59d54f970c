#pragma once

#include "core/analytics/filter_text.h"
#include "numbers.h"

#include <QStringList>

namespace farol::ui {

/// The filter as a person reads it, for the head of what is exported: "Trilha analista · turmas 12 e 14 · semanas 38 a
/// 47 de 2026 · atrasado". What the school does not have is left out, and with masked names also tutor and search.
QString filterWords(const domain::Filter& filter, const domain::School& school, const Numbers& numbers,
    storage::Names names = storage::Names::Shown);

/// What is chosen of students, one entry for each choice, without what is searched: "atrasado", "parado".
QStringList studentWords(const domain::StudentFilter& students);

QString stalledWords(); ///< "parado"
QString profileWords(domain::Profile profile); ///< "perfil constante"
QString daysAwayWords(int days); ///< "14 dias ou mais sem entrar"

/// "12", "12 e 14", "12, 14 e 15".
QString listed(const QStringList& names);

/// Why the text of a filter cannot be read: "turma=99: não há turma 99 em analista."
QString sentence(const analytics::FilterTextError& error);

} // namespace farol::ui
