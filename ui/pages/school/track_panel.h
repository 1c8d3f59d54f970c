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

/// The trilhas in their order: new, renamed, moved, archived, removed. The courses beside it are those of the chosen
/// one.
class TrackPanel : public Panel {
    Q_OBJECT

public:
    TrackPanel(const SchoolWork& work, EditQueue& edits, QWidget* parent = nullptr);

    void refresh();
    /// The chosen one; none while there is none, or while a new one has no name yet.
    std::optional<domain::TrackId> track() const;
    void setTrack(domain::TrackId id);
    /// A row for a new one, with its name being typed.
    void beginNew();
    EditTable& table() { return *m_table; }

signals:
    void chosen();
    void gaveUp(); ///< the new one got no name
    void said(const farol::ui::Notice& notice);

private:
    void build();
    void connectTable();
    EditRow rowOf(const domain::Track& track) const;
    EditCell nameCell(qint64 id, const QString& name) const;
    void name(qint64 id, const QString& typed);
    void give(qint64 id, const QString& typed, const QString& name);
    void revert(qint64 id);
    void moveTo(qint64 id, int place);
    void moveBy(int by);
    void archiveOrReturn();
    void archive(const domain::Track& track);
    void bringBack(domain::TrackId id, school::Return cohorts);
    void remove(qint64 id);
    void noteButtons();
    const domain::Track* current() const;
    bool hasPhotos(const domain::Track& track) const;
    int activeCohorts(domain::TrackId id) const;
    void tell(const school::Refusal& refusal);

    SchoolWork m_work;
    EditQueue& m_edits;
    EditTable* m_table;
    ErrorLine* m_error;
    Button* m_new;
    Button* m_rename;
    Button* m_up;
    Button* m_down;
    Button* m_archive;
    Button* m_remove;
    TypedNames m_typed;
    std::optional<QString> m_newName; ///< of the row that is no trilha yet
    QString m_awaited; ///< the name of the one that is chosen when it was saved
};

} // namespace farol::ui
