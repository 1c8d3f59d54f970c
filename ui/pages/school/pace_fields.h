#pragma once

#include "pace_draft.h"
#include "section.h"

class QComboBox;
class QLineEdit;

namespace farol::ui {

class EditTable;
class ErrorLine;
class FormField;
class TextLabel;

/// Where a pace is typed: the trilha it is of, the weeks of each course, and both tolerances.
class PaceFields : public QWidget {
    Q_OBJECT

public:
    explicit PaceFields(Session& session, QWidget* parent = nullptr);

    /// The trilhas to choose from, by id, and the one that is chosen.
    void showTracks(const std::vector<std::pair<domain::TrackId, QString>>& tracks, domain::TrackId chosen);
    /// The lengths of a draft, and under them the first that is wrong.
    void showLengths(const PaceDraft& draft);
    /// The tolerances of a draft, with what is wrong with them: not while one is being typed.
    void showBounds(const PaceDraft& draft);
    /// Puts the keyboard on the first field that is wrong, in reading order.
    void goToWrong(const PaceDraft& draft);
    EditTable& table() { return *m_table; }

signals:
    void trackChosen(farol::domain::TrackId id);
    void lengthTyped(farol::domain::CourseId course, const QString& text);
    void lengthStepped(farol::domain::CourseId course, int by);
    void lengthGivenUp(farol::domain::CourseId course); ///< Esc; the field is still open
    void boundTyped(farol::ui::PaceDraft::Bound bound, const QString& text);
    void boundLeft();

private:
    QWidget* buildLengths();
    QWidget* buildTolerances();
    void connectAll();

    Session& m_session;
    QComboBox* m_tracks;
    EditTable* m_table;
    ErrorLine* m_error;
    TextLabel* m_total;
    QLineEdit* m_onTrack;
    QLineEdit* m_late;
    FormField* m_onTrackField;
    FormField* m_lateField;
};

} // namespace farol::ui
