#include "core/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::settings;

namespace {

/// A folder of its own, with a settings file that may be there.
class SettingsFile : public testing::Test {
protected:
    QString name() const { return m_folder.filePath(QStringLiteral("settings.json")); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }

    void put(const QByteArray& text) const
    {
        QFile file(name());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(text), text.size());
    }

    static QByteArray content(const QString& name)
    {
        QFile file(name);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

Settings chosen()
{
    Settings settings;
    settings.theme = Theme::Dark;
    settings.language = QStringLiteral("pt_BR");
    settings.textScale = 1.5;
    settings.contactsShown = true;
    settings.presentation = true;
    settings.notices = {false, QTime(20, 30), QTime(6, 15), QDateTime(QDate(2026, 11, 23), QTime(3, 0), Qt::UTC),
        domain::Fault::Refused, QDateTime(QDate(2026, 11, 22), QTime(23, 4), Qt::UTC)};
    settings.windowGeometry = QByteArray("\x01\x00\xff geometry", 11);
    settings.pages = {{QStringLiteral("progresso"), QJsonObject{{QStringLiteral("turmas"), 12}}}};
    return settings;
}

} // namespace

TEST_F(SettingsFile, WithoutAFileThereAreDefaults)
{
    const Loaded loaded = load(name());
    EXPECT_EQ(loaded.settings, Settings{});
    EXPECT_FALSE(loaded.error);
    EXPECT_FALSE(loaded.settings.contactsShown);
    EXPECT_EQ(files(), QStringList{});
}

TEST_F(SettingsFile, WhatIsSavedIsLoaded)
{
    ASSERT_TRUE(save(chosen(), name()));
    const Loaded loaded = load(name());
    EXPECT_EQ(loaded.settings, chosen());
    EXPECT_FALSE(loaded.error);
    EXPECT_EQ(files(), QStringList{QStringLiteral("settings.json")});
}

TEST_F(SettingsFile, IsForItsOwnerAlone)
{
    put("{}");
    ASSERT_TRUE(
        QFile::setPermissions(name(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    ASSERT_TRUE(save(chosen(), name()));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(name()) & others);
}

TEST_F(SettingsFile, WhatANewerVersionWroteIsKept)
{
    put(R"({ "theme": "light", "density": { "rows": [1, 2] }, "pages": { "riscos": { "aba": 2 } } })");
    Loaded loaded = load(name());
    EXPECT_FALSE(loaded.error);
    loaded.settings.theme = Theme::Dark;
    ASSERT_TRUE(save(loaded.settings, name()));
    const QJsonObject saved = QJsonDocument::fromJson(content(name())).object();
    EXPECT_EQ(saved[QStringLiteral("density")], QJsonValue(QJsonDocument::fromJson(R"({"rows": [1, 2]})").object()));
    EXPECT_EQ(saved[QStringLiteral("theme")], QJsonValue(QStringLiteral("dark")));
    EXPECT_EQ(saved[QStringLiteral("pages")][QStringLiteral("riscos")][QStringLiteral("aba")].toInt(), 2);
}

TEST_F(SettingsFile, ADamagedFileGivesDefaultsAndIsKeptAside)
{
    for (const QByteArray& damaged : {QByteArray("{ \"theme\": \"da"), QByteArray("[]"), QByteArray()}) {
        put(damaged);
        const QStringList before = files();
        const Loaded loaded = load(name());
        EXPECT_EQ(loaded.settings, Settings{});
        ASSERT_TRUE(loaded.error);
        EXPECT_EQ(loaded.error->fault, domain::Fault::Damaged);
        EXPECT_FALSE(QFile::exists(name()));
        EXPECT_EQ(files().size(), before.size()) << "moved, and over nothing";
    }
    EXPECT_EQ(content(name() + QStringLiteral(".damaged")), "{ \"theme\": \"da");
    EXPECT_EQ(content(name() + QStringLiteral(".damaged-2")), "[]");
}

TEST_F(SettingsFile, OneWrongValueCostsOnlyItself)
{
    put(R"({ "theme": "pink", "textScale": 40, "presentation": 1, "windowGeometry": "***", "language": "en" })");
    const Loaded loaded = load(name());
    Settings expected;
    expected.language = QStringLiteral("en");
    EXPECT_EQ(loaded.settings, expected);
    ASSERT_TRUE(loaded.error);
    EXPECT_EQ(loaded.error->detail, u"theme, textScale, presentation, windowGeometry");
    EXPECT_EQ(files(), QStringList{QStringLiteral("settings.json.damaged")});
}

TEST_F(SettingsFile, SavingNeverCoversADamagedFile)
{
    put("half a fi");
    ASSERT_TRUE(save(chosen(), name()));
    EXPECT_EQ(content(name() + QStringLiteral(".damaged")), "half a fi");
    EXPECT_EQ(load(name()).settings, chosen());
}

TEST_F(SettingsFile, AFolderThatIsNotThereIsAnError)
{
    const auto saved = save(chosen(), name() + QStringLiteral("/not/there.json"));
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().fault, domain::Fault::File);
}
