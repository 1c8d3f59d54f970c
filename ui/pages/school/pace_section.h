#pragma once

#include "core/school/versions.h"
#include "pace_draft.h"
#include "section.h"

#include <functional>
#include <map>
#include <optional>

class QStackedLayout;

namespace farol::ui {

class EditQueue;
class EditTable;
class EmptyPage;
class PaceCurve;
class PaceFields;
class Panel;
class SaveBar;
class Segmented;
class WhatIfPanel;

/// "Ritmo esperado": how long each course of a trilha takes and what is tolerated, the curve that comes of it, and what
/// a change would do, before it is saved.
class PaceSection : public SchoolSection {
    Q_OBJECT

public:
    explicit PaceSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;
    QStringList unsaved() const override;

    EditTable& table();
    PaceCurve& curve() { return *m_curve; }
    WhatIfPanel& effect() { return *m_effect; }
    const PaceDraft& draft() const { return m_drafts.find(m_track)->second; }
    void setTrack(domain::TrackId id);
    /// Saves what is typed of every trilha, then calls `then`; not when something of it is wrong, which is shown.
    void saveAll(const std::function<void()>& then);

private:
    void build();
    QWidget* buildEffect();
    void connectAll();
    void fillTracks();
    void changed(); ///< what is typed
    void showCurve();
    void showEffect();
    void showWhen();
    void save();
    void saveDraft(domain::TrackId id, const std::function<void()>& then);
    void giveUp();
    PaceDraft& draft();
    const domain::Track* track() const;
    bool isWorthSaving() const;

    SchoolWork m_work;
    EditQueue* m_edits;
    QStackedLayout* m_layers;
    EmptyPage* m_empty;
    QWidget* m_body;
    PaceFields* m_fields;
    Panel* m_curvePanel;
    PaceCurve* m_curve;
    Segmented* m_views;
    QStackedLayout* m_effectLayers;
    WhatIfPanel* m_effect;
    EditTable* m_versions;
    SaveBar* m_bar;
    std::map<domain::TrackId, PaceDraft> m_drafts; ///< of every trilha, kept while another one is looked at
    domain::TrackId m_track;
};

} // namespace farol::ui
