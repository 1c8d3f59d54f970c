#pragma once

#include "core/domain/entities.h"
#include "window_filter.h"

#include <functional>
#include <optional>
#include <vector>

namespace farol::ui {

struct Session;

/// What a person looks at often, under a name: a page, its filter without what is searched, and how the page shows it.
struct SavedView {
    QString name;
    QString page; ///< `Page::key`
    QString pageTitle; ///< as it was called when the view was saved
    ChosenFilter chosen;
    QJsonObject state; ///< as the page wrote it

    bool operator==(const SavedView&) const = default;
};

/// What a view is called without its name, which a person typed.
using ViewWords = std::function<QString(const SavedView&)>;

/// The saved views of this school on this computer, by name. They stand in the settings and nowhere else.
class SavedViews {
public:
    static constexpr int longestName = 120;
    static constexpr size_t most = 50;

    /// The session outlives it.
    explicit SavedViews(Session& session);

    std::vector<SavedView> all() const; ///< in reading order
    /// By name, whatever its accents and case.
    std::optional<SavedView> find(const QString& name) const;
    /// In place of the one of that name, if there is one; false for a name without a visible character, or when there
    /// are too many.
    bool save(SavedView view);
    /// False when the new name says nothing or belongs to another view.
    bool rename(const QString& from, const QString& to);
    void remove(const QString& name);

private:
    void write(std::vector<SavedView> views);

    Session& m_session;
};

/// How many things that a view names the school no longer has.
int goneFrom(const ChosenFilter& chosen, const domain::School& school);

} // namespace farol::ui
