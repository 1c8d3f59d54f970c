#include "app/services/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace farol;

namespace {

/// Puts back what a test installed, so that the next one begins without a language.
class Languages : public testing::Test {
protected:
    void TearDown() override
    {
        for (QTranslator* translator : qApp->findChildren<QTranslator*>())
            delete translator;
        QLocale::setDefault(m_before);
    }

private:
    QLocale m_before;
};

QString cancelled(const QString& language)
{
    services::installTranslation(*qApp, language);
    return QCoreApplication::translate("Cli", "Which one: %1?");
}

} // namespace

TEST_F(Languages, EveryPortugueseIsBrazilian)
{
    for (const auto& language : {QStringLiteral("pt_BR"), QStringLiteral("pt_PT"), QStringLiteral("pt")}) {
        EXPECT_NE(cancelled(language), u"Which one: %1?") << language.toStdString();
        EXPECT_EQ(QLocale().name(), u"pt_BR") << language.toStdString();
        TearDown();
    }
}

TEST_F(Languages, EverythingElseIsEnglish)
{
    for (const auto& language : {QStringLiteral("fr_FR"), QStringLiteral("en_GB"), QStringLiteral("nonsense")}) {
        EXPECT_EQ(cancelled(language), u"Which one: %1?") << language.toStdString();
        EXPECT_EQ(QLocale().name(), u"en_US") << language.toStdString();
        TearDown();
    }
}
