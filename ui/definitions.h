#pragma once

#include "core/domain/entities.h"
#include "core/domain/status.h"

#include <QString>

#include <optional>

namespace farol::ui {

// The definitions of the figures in the user's words: every tooltip says the same of the same figure.

QString progressRule(); ///< of one student
QString meanRule(); ///< of several
QString changeRule(); ///< of a mean or a number
QString gainRule();
QString meanChangeRule(); ///< what "variação" is, and why it is no gain
QString expectedRule(); ///< of a student or a mean
QString gapRule();
QString coverageRule();
QString stalledRule();
QString stalledLine(); ///< "parado: …"
QString neverEnteredRule();
QString notStartedRule();
QString notCollectedRule();
QString noAccessRule();
QString lineRule(); ///< how a line over the weeks is read
QString fetchedRule(); ///< cells of one run, as the next two
QString repeatedRule();
QString failedRule();
QString survivorRule(); ///< why a mean stands beside the retention

/// "não coletado: …"
QString defined(const QString& word, const QString& rule);
/// What não iniciado, não coletado and sem acesso mean; a line for each.
QString cellRules();
/// The rule of a situation; with the trilha's own cuts when they are known.
QString statusRule(domain::Status status, const std::optional<domain::Tolerance>& tolerance = {});
/// "em dia: …"
QString statusLine(domain::Status status, const std::optional<domain::Tolerance>& tolerance = {});
/// All five with their words, and what parado and nunca entrou add to them; a line for each.
QString situationRules(const std::optional<domain::Tolerance>& tolerance = {});
/// All profiles with their words, in the order in which they are tried; a line for each.
QString profileRules();

} // namespace farol::ui
