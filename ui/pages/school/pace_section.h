#pragma once

#include "core/school/versions.h"
#include "pace_draft.h"
#include "section.h"

#include <map>
#include <optional>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStackedLayout;
class QVBoxLayout;

namespace farol::ui {

class Button;
class EditQueue;
class EditTable;
class EmptyPage;
class ErrorLine;
class FormField;
class PaceCurve;
class Panel;
class Segmented;
class TextLabel;
class WhatIfPanel;

/// "Ritmo esperado": how long each course of a trilha takes and what is tolerated, the curve that comes of it, and what
/// a change would do, before it is saved.
class PaceSection : public SchoolSection {
    Q_OBJECT

public:
    explicit PaceSection(const SchoolWork& work, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("ritmo"); }
    QString title() const override;
    void refresh() override;

    EditTable& table() { return *m_table; }
    PaceCurve& curve() { return *m_curve; }
    WhatIfPanel& effect() { return *m_effect; }
    const PaceDraft& draft() const { return m_drafts.find(m_track)->second; }
    void setTrack(domain::TrackId id);

private:
    void build();
    QWidget* buildLengths();
    QWidget* buildTolerances();
    QWidget* buildEffect();
    QWidget* buildFoot();
    void connectAll();
    void fillTracks();
    void changed(); ///< what is typed
    void showLengths();
    void showBounds();
    void showCurve();
    void showEffect();
    void showWhen();
    void save();
    void giveUp();
    PaceDraft& draft();
    const domain::Track* track() const;
    school::Judging judging() const;
    bool isWorthSaving() const;

    SchoolWork m_work;
    EditQueue* m_edits;
    QStackedLayout* m_layers;
    EmptyPage* m_empty;
    QWidget* m_body;
    QComboBox* m_tracks;
    EditTable* m_table;
    ErrorLine* m_error;
    TextLabel* m_total;
    QLineEdit* m_onTrack;
    QLineEdit* m_late;
    FormField* m_onTrackField;
    FormField* m_lateField;
    Panel* m_curvePanel;
    PaceCurve* m_curve;
    Segmented* m_views;
    QStackedLayout* m_effectLayers;
    WhatIfPanel* m_effect;
    EditTable* m_versions;
    TextLabel* m_when;
    QCheckBox* m_alsoPast;
    Button* m_undo;
    Button* m_save;
    std::map<domain::TrackId, PaceDraft> m_drafts; ///< of every trilha, kept while another one is looked at
    domain::TrackId m_track;
};

} // namespace farol::ui
