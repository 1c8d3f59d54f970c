#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QTime>

#include <optional>
#include <vector>

namespace farol::settings {

enum class Theme { System, Light, Dark };

/// Whether and when the system's own notices tell of a collection.
struct NoticeChoice {
    bool shown = true;
    QTime quietFrom = QTime(22, 0); ///< no notice from here, in the school's time; the same as quietTo = never quiet
    QTime quietTo = QTime(7, 0); ///< up to here
    QDateTime silencedUntil; ///< UTC; invalid = not silenced
    std::optional<domain::Fault> lastFailure; ///< what was last told to have gone wrong
    QDateTime lastFailureAt; ///< UTC, when it was told

    bool operator==(const NoticeChoice&) const = default;
};

/// A school's folder that was opened from this one.
struct RecentSchool {
    QString folder;
    QString name; ///< as the list shows it; may be empty

    bool operator==(const RecentSchool&) const = default;
};

inline constexpr size_t mostRecent = 5;

/// What a person chose on this computer. No secret and nothing about students ever stands here.
struct Settings {
    Theme theme = Theme::System;
    QString language; ///< "pt_BR"; empty = the system's
    double textScale = 1.0; ///< 0.5 to 3
    bool contactsShown = false;
    bool presentation = false; ///< names hidden, for showing the screen to others
    NoticeChoice notices;
    std::vector<RecentSchool> recent; ///< other schools, last opened first, at most `mostRecent`
    QByteArray windowGeometry;
    QJsonObject pages; ///< what each page remembers, by the page's key
    QJsonObject unknown; ///< what a newer version wrote; saved again as it was

    bool operator==(const Settings&) const = default;
};

/// Settings that can be used in any case, and what was wrong with the file, if anything was.
struct Loaded {
    Settings settings;
    std::optional<domain::Error> error = {};
};

} // namespace farol::settings
