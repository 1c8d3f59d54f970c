#pragma once

#include "core/analytics/change_cells.h"
#include "core/analytics/change_people.h"
#include "core/analytics/change_rows.h"

namespace farol::analytics {

/// Tells the events of the chosen turmas from what was read of the whole trilha.
class ChangeTelling {
public:
    /// `track` is the chosen scope with every turma; the view and the people are of `track`.
    ChangeTelling(const Scope& chosen, const Scope& track, const ComparedPhotos& photos, const StudentWeeks& view,
        const ChangePeople& people);

    /// Who entered, left, moved or returned; who changed their situation, stopped or went on.
    void tellStudents(const std::unordered_map<domain::StudentId, LastSeen>& seen);
    void tellCells(const std::vector<ChangedCell>& cells);
    StudentBalance balance() const;
    /// Moves what was told into the answer, in the order of the contract.
    void takeInto(Changes& changes);

private:
    struct Event {
        size_t row;
        Change change;
    };

    bool isChosen(size_t cohort) const { return m_isChosen[cohort]; }
    bool anyChosen(const std::vector<size_t>& cohorts) const;
    /// Of these turmas, the one by which the student is judged.
    size_t judging(const std::vector<size_t>& cohorts, QDate date) const;
    size_t rowIn(const ChangedPerson& person, size_t cohort) const;
    /// How the student stood in the photo before: in the same turma, else in the one they were judged by.
    const StudentWeek* before(size_t row) const;
    const StudentWeek* now(size_t row) const;
    void tellListing(size_t row, const std::unordered_map<domain::StudentId, LastSeen>& seen);
    void tellStanding(size_t row);
    void tellMove(const ChangedPerson& person);
    void tell(size_t row, Change change) { m_events.push_back({row, change}); }
    ChangedStudent studentOf(size_t row) const;

    const Scope& m_track;
    const ComparedPhotos& m_photos;
    const StudentWeeks& m_view;
    const ChangePeople& m_people;
    std::vector<bool> m_isChosen; ///< by turma of the track
    std::vector<Event> m_events;
};

} // namespace farol::analytics
