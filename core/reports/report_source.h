#pragma once

#include "core/analytics/cohort_rows.h"
#include "core/domain/filter.h"
#include "core/reports/report_choice.h"
#include "core/storage/connection.h"

#include <vector>

namespace farol::reports {

/// A trilha of a report, with its turmas over the weeks.
struct ReportTrack {
    const domain::Track* track = nullptr;
    domain::Filter filter; ///< of this trilha alone
    domain::Tolerance tolerance; ///< by which the last week is judged
    analytics::CohortWeeks cohorts; ///< with at least one week

    domain::Week last() const { return cohorts.weeks.back(); }
};

/// What all sheets of a report are written from. Points to what it was made of.
struct ReportSource {
    const storage::Connection& connection;
    const domain::School& school;
    const WeekReportChoice& choice;
    domain::Filter filter; ///< without what narrows lists of students
    storage::Names names = storage::Names::Shown;
    std::vector<ReportTrack> tracks; ///< those with a photo; may be none

    const Wording& wording() const { return choice.wording; }
    QString say(const char* source) const { return choice.wording.say(source); }
    bool isMasked() const { return names == storage::Names::Masked; }
    /// Several: then sheets and rows name their trilha.
    bool hasTracks() const { return tracks.size() > 1; }
    QDate today() const { return choice.generatedAt.toTimeZone(school.zone).date(); }
    /// The first and last photographed weeks of all trilhas; there must be one.
    domain::Week firstWeek() const;
    domain::Week lastWeek() const;
};

/// Reads which trilhas, turmas and weeks the report is about.
[[nodiscard]] domain::Result<ReportSource> readSource(const storage::Connection& connection,
    const domain::School& school, const domain::Filter& filter, const WeekReportChoice& choice);

/// "12 · Ana", of what is known of a turma: its tutor, unless names are masked, and its start.
QStringList cohortFacts(const ReportSource& source, const analytics::CohortRow& row);

/// "4.301 de 4.328 coletados · 35 sem acesso".
QString coverageText(const ReportSource& source, const domain::CellCounts& counts);

} // namespace farol::reports
