#include <QLocale>
#include <QTranslator>

#include <gtest/gtest.h>

namespace {

/// The languages the programs carry, under the one prefix they load them from.
const QString folder = QStringLiteral(":/farol/i18n");

} // namespace

TEST(Translations, StandInTheProgramItself)
{
    for (const auto& name :
        {QStringLiteral("farol_pt_BR"), QStringLiteral("farol_en"), QStringLiteral("qtbase_pt_BR")}) {
        QTranslator translator;
        EXPECT_TRUE(translator.load(name, folder)) << name.toStdString();
    }
}

TEST(Translations, BrazilianLocaleFindsOursAndQts)
{
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    QTranslator ours;
    EXPECT_TRUE(ours.load(brazil, QStringLiteral("farol"), QStringLiteral("_"), folder));
    QTranslator qts;
    ASSERT_TRUE(qts.load(brazil, QStringLiteral("qtbase"), QStringLiteral("_"), folder));
    EXPECT_EQ(qts.translate("QPlatformTheme", "Cancel"), u"Cancelar");
}
