#pragma once

#include <QString>

class QCoreApplication;

namespace farol::services {

/// Installs our texts and Qt's own in a language ("pt_BR", "en"; empty = the system's). Portuguese on Portuguese
/// systems of any country, English otherwise; the default locale follows, so that figures match the words.
void installTranslation(QCoreApplication& application, const QString& language);

} // namespace farol::services
