#pragma once

#include "school_file.h"

namespace farol::school {

/// What a file that was read says against what is registered: a trilha or tutor that neither knows, a tag that would
/// serve two active turmas, a tolerance beyond the lateness that stands.
[[nodiscard]] Problems problemsWith(const SchoolFile& file, const domain::School& registered);

/// By natural key, accents and case aside; null when there is none.
const domain::Track* trackNamed(const domain::School& school, const QString& name);
const domain::Tutor* tutorNamed(const domain::School& school, const QString& name);
const domain::Cohort* cohortNumbered(const domain::School& school, domain::TrackId track, int number);

/// "analista, turma 12", as a problem names a turma.
QString labelOf(const domain::School& school, const domain::Cohort& cohort);

} // namespace farol::school
