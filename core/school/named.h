#pragma once

#include "core/domain/entities.h"

namespace farol::school {

/// By natural key, accents and case aside; null when there is none.
const domain::Track* trackNamed(const domain::School& school, const QString& name);
const domain::Tutor* tutorNamed(const domain::School& school, const QString& name);
const domain::Cohort* cohortNumbered(const domain::School& school, domain::TrackId track, int number);

/// "analista, turma 12", as a problem names a turma.
QString labelOf(const domain::School& school, const domain::Cohort& cohort);

} // namespace farol::school
