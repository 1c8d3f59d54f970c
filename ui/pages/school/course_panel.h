#pragma once

#include "core/school/track_edits.h"
#include "section.h"
#include "typed_names.h"
#include "ui/data/edit_rows.h"
#include "ui/panel.h"

#include <optional>

namespace farol::ui {

class Button;
class EditQueue;
class EditTable;
class ErrorLine;
class TextLabel;

/// The courses of one trilha in their order: included, called by a full and a short name, moved, removed.
class CoursePanel : public Panel {
    Q_OBJECT

public:
    CoursePanel(const SchoolWork& work, EditQueue& edits, QWidget* parent = nullptr);

    /// Shows the courses of a trilha, or that none is chosen.
    void show(std::optional<domain::TrackId> track);
    using QWidget::show;
    EditTable& table() { return *m_table; }
    /// Puts courses after those of the trilha.
    void include(const std::vector<domain::Course>& courses);

signals:
    void said(const farol::ui::Notice& notice);

private:
    void build();
    void connectTable();
    EditRow rowOf(const domain::PlannedCourse& planned, size_t place) const;
    EditCell cell(qint64 id, int column, const QString& text) const;
    void noteButtons();
    void openPicker();
    void rename(qint64 id, int column, const QString& typed);
    void moveTo(qint64 id, int place);
    void moveBy(int by);
    void remove(qint64 id);
    void tell(const std::optional<school::Refusal>& refusal);
    void refresh();
    const domain::Track* track() const;
    const domain::Course* course(qint64 id) const;

    SchoolWork m_work;
    EditQueue& m_edits;
    EditTable* m_table;
    ErrorLine* m_error;
    Button* m_include;
    Button* m_rename;
    Button* m_up;
    Button* m_down;
    Button* m_remove;
    TextLabel* m_note;
    TypedNames m_typed;
    std::optional<domain::TrackId> m_track;
};

} // namespace farol::ui
