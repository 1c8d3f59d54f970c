#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"
#include "section.h"

class QStackedLayout;

namespace farol::ui {

class CoursePanel;
class EditQueue;
class EmptyPage;
class TrackPanel;

/// "Trilhas e cursos": the trilhas at the left, the courses of the chosen one beside them.
class TracksSection : public SchoolSection {
    Q_OBJECT

public:
    explicit TracksSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;

    TrackPanel& tracks() { return *m_tracks; }
    CoursePanel& courses() { return *m_courses; }

private:
    void takeTemplate();
    void useTemplate(const domain::Result<std::vector<domain::Course>>& platform);

    SchoolWork m_work;
    EditQueue* m_edits;
    QStackedLayout* m_layers;
    EmptyPage* m_empty;
    QWidget* m_lists;
    TrackPanel* m_tracks;
    CoursePanel* m_courses;
    bool m_isStarting = false; ///< the first trilha is being typed
    bool m_isAsking = false; ///< the platform, for the template
};

} // namespace farol::ui
