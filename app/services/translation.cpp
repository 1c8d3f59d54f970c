#include "translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>

namespace farol::services {

namespace {

QLocale localeFor(const QString& language)
{
    const QLocale wanted = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (wanted.language() == QLocale::Portuguese)
        return QLocale(QLocale::Portuguese, QLocale::Brazil);
    return QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

void installTranslation(QCoreApplication& application, const QString& language)
{
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    for (const QString& texts : std::array{QStringLiteral("qtbase_"), QStringLiteral("farol_")}) {
        const QString name =
            texts + (locale.language() == QLocale::Portuguese ? QStringLiteral("pt_BR") : QStringLiteral("en"));
        auto* translator = new QTranslator(&application);
        if (translator->load(QStringLiteral(":/farol/i18n/") + name))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace farol::services
