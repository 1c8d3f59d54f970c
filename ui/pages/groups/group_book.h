#pragma once

#include "core/analytics/group_rules.h"
#include "core/domain/result.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

namespace farol::ui {

struct Session;

/// The rules of the groups as they are now, kept in the settings, with every edit made in this window to undo and redo.
class GroupBook : public QObject {
    Q_OBJECT

public:
    /// The session outlives it.
    explicit GroupBook(Session& session, QObject* parent = nullptr);
    ~GroupBook() override;

    const analytics::GroupRules& rules() const { return m_rules; }
    /// What was wrong with the rules that were kept: then these are the usual ones, until the first edit.
    const std::optional<domain::Error>& damage() const { return m_damage; }
    /// The template of a group; nobody's group is the last.
    const QString& messageOf(size_t group) const;

    /// Makes an edit that is valid, or says why not. `words` say what it did; an edit with the same `thread` as the
    /// last one goes on with it, as typing does, and is undone with it.
    std::optional<analytics::GroupProblem> edit(
        const analytics::GroupRules& rules, const QString& words, const QString& thread = {});
    void undo();
    void redo();
    QString undoWords() const; ///< empty when there is nothing
    QString redoWords() const;
    void keep(); ///< now, rather than in a moment

signals:
    void changed(); ///< the rules, or what can be undone
    void edited(const QString& words); ///< a new edit, not one that goes on
    void undone(const QString& words);
    void redone(const QString& words);

private:
    struct Edit {
        analytics::GroupRules before;
        analytics::GroupRules after;
        QString words;
        QString thread;
    };

    void take(const analytics::GroupRules& rules);

    Session& m_session;
    analytics::GroupRules m_rules;
    std::optional<domain::Error> m_damage;
    std::vector<Edit> m_done;
    std::vector<Edit> m_undone;
    QTimer m_soon; ///< typing is not written key by key
};

} // namespace farol::ui
