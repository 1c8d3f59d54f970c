#pragma once

#include "core/analytics/coverage.h"
#include "core/domain/filter.h"

#include <QJsonObject>

namespace farol::ui {

struct Session;

/// Which weeks the pages show.
enum class WeekChoice {
    Usual, ///< the last ten photos, moving on with each new one
    Chosen, ///< the filter's own
};

using analytics::usualPhotos;

/// A filter as a person chose it, before it is held against what exists.
struct ChosenFilter {
    WeekChoice weeks = WeekChoice::Usual;
    domain::Filter filter = {}; ///< from and to count only when chosen

    /// Without what was searched: it is a name, and not kept.
    QJsonObject toJson() const;
    /// Reads what it knows; anything else stays at its default.
    static ChosenFilter fromJson(const QJsonObject& json);
    /// Back to everything: all turmas, courses, tutors and students, the usual weeks. The trilha stays.
    void clear();
    /// Whether anything but the trilha is chosen.
    bool isNarrowed() const;

    bool operator==(const ChosenFilter&) const = default;
};

/// The filter of the window: one for all pages of the history, kept in the settings.
class WindowFilter {
public:
    /// The session outlives it.
    explicit WindowFilter(Session& session);

    const ChosenFilter& value() const { return m_value; }
    void set(const ChosenFilter& value);
    /// This part of the history; weeks that it names are chosen, otherwise the usual ones.
    void set(const domain::Filter& filter);

private:
    Session& m_session;
    ChosenFilter m_value;
};

} // namespace farol::ui
