#pragma once

#include "core/analytics/registered.h"
#include "core/school/changes.h"
#include "core/school/versions.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace farol::ui {

struct Session;

/// Where a school is edited: what is registered, as last read, and every edit made in this window, to undo and redo.
/// All forms of page Escola and of the first start share one.
class SchoolDesk : public QObject {
    Q_OBJECT

public:
    /// None when it was saved.
    using Then = std::function<void(const std::optional<school::Refusal>&)>;

    explicit SchoolDesk(Session& session, QObject* parent = nullptr);

    /// Reads what is registered again; `changed` or `failed` follows.
    void ask();
    bool isReady() const { return m_ready; } ///< it was read once
    bool isSaving() const { return m_saving; }

    const domain::School& school() const { return m_school; }
    const analytics::RegisteredFacts& facts() const { return m_facts; }
    /// When an edit made now is made, for `school::withPlan` and `school::withRecesses`.
    school::Moment moment() const;

    /// Saves an edit; `words` say what it did ("Turma 19 included"), for *Undo*. Only one is under way at a time: while
    /// `isSaving`, nothing happens. When somebody else edited meanwhile, what is registered is read again and the edits
    /// made so far cannot be undone any more.
    void save(const QString& words, const domain::School& after, Then then = {});
    void undo();
    void redo();
    QString undoWords() const; ///< what `undo` would take back; empty when there is nothing
    QString redoWords() const;

signals:
    void changed(); ///< the school, the facts, or what can be undone
    void saved(const QString& words); ///< an edit, not an undo or redo
    void undone(const QString& words);
    void redone(const QString& words);
    void refused(const farol::school::Refusal& refusal); ///< an undo, a redo, or an edit saved without a `then`
    void failed(const farol::domain::Error& error); ///< it could not be read

private:
    struct Edit {
        QString words;
        school::Change change;
        domain::Week madeIn; ///< later, weeks that ended since then stay judged as they were
    };
    using Saved = std::function<void()>;

    domain::Week thisWeek() const;
    school::Change stepTo(const domain::School& wanted, const Edit& edit) const;
    void write(const school::Change& change, const Saved& saved, const Then& then);
    void take(const domain::School& school);

    Session& m_session;
    domain::School m_school;
    analytics::RegisteredFacts m_facts;
    std::optional<domain::Week> m_readIn; ///< the week in which the facts were read
    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
    bool m_ready = false;
    bool m_saving = false;
};

} // namespace farol::ui
