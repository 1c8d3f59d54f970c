#pragma once

#include "core/settings/settings_values.h"
#include "core/sync/run.h"

#include <QTimeZone>

namespace farol::ui {

/// Whether the system's notice was shown, or held back.
enum class Told { Yes, No };

/// Whether the system shall tell of a collection that ended. Decides and changes nothing else, so that it can be tested
/// by its table.
class NoticePolicy {
public:
    explicit NoticePolicy(const QTimeZone& zone);

    /// One notice for each run, unless notices are off, silenced or in their quiet hours; none for what a person
    /// cancelled, nor for a failure that was told within the last 24 h.
    bool tells(
        const settings::NoticeChoice& choice, const std::optional<domain::Error>& error, const QDateTime& now) const;
    /// What must be remembered once the notice of such an end was `told`, or was held back: a photo that is ready ends
    /// the silence about a failure.
    static settings::NoticeChoice remembered(
        settings::NoticeChoice choice, const std::optional<domain::Error>& error, const QDateTime& now, Told told);
    /// The beginning of the next day, in UTC: how long "until tomorrow" silences.
    QDateTime tomorrow(const QDateTime& now) const;

private:
    bool isQuiet(const settings::NoticeChoice& choice, const QDateTime& now) const;

    QTimeZone m_zone;
};

} // namespace farol::ui
