#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace farol::settings {

enum class Theme { System, Light, Dark };

/// What a person chose on this computer. No secret and nothing about students ever stands here.
struct Settings {
    Theme theme = Theme::System;
    QString language; ///< "pt_BR"; empty = the system's
    double textScale = 1.0; ///< 0.5 to 3
    bool contactsShown = false;
    bool presentation = false; ///< names hidden, for showing the screen to others
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
