#pragma once

#include "core/storage/connection.h"
#include "imported.h"
#include "school_file.h"

#include <QHash>

namespace farol::school {

/// Writes a school file that has no problem into the database, inside the caller's transaction.
class CatalogueWriter {
public:
    /// `registered` is what the database holds now; both outlive the writer.
    CatalogueWriter(const storage::Connection& connection, const domain::School& registered);

    [[nodiscard]] domain::Result<Imported> write(const SchoolFile& file);

private:
    using Done = domain::Result<void>;

    [[nodiscard]] Done writeTracks(const std::vector<TrackEntry>& tracks);
    [[nodiscard]] Done writeTrack(const TrackEntry& entry, int position);
    [[nodiscard]] Done writeCourses(domain::TrackId id, const domain::Track* track, const TrackEntry& entry);
    [[nodiscard]] Done writeTutors(const std::vector<TutorEntry>& tutors);
    [[nodiscard]] Done freeTags(const std::vector<CohortEntry>& cohorts);
    [[nodiscard]] Done writeCohort(const CohortEntry& entry);
    [[nodiscard]] Done writeRecesses(const std::vector<domain::Week>& recesses);

    const domain::Cohort* registeredAs(const CohortEntry& entry) const;

    const storage::Connection& m_connection;
    const domain::School& m_registered;
    Imported m_imported;
    QHash<QString, domain::TrackId> m_tracks; ///< by folded name, those of the file included
    QHash<QString, domain::TutorId> m_tutors;
};

} // namespace farol::school
