#include "tests/support/quiet_session.h"
#include "ui/saved_views.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class SavedViewsKept : public testing::Test {
protected:
    static SavedView view(const QString& name, const QString& page = QStringLiteral("progresso"))
    {
        ChosenFilter chosen;
        chosen.filter.track = domain::TrackId{1};
        chosen.filter.cohorts = {{12}, {14}};
        chosen.filter.students.stalledOnly = true;
        return {name, page, QStringLiteral("Progresso"), chosen, {{QStringLiteral("byCohort"), true}}};
    }
    std::string names() const
    {
        QStringList all;
        for (const SavedView& one : views.all())
            all << one.name;
        return all.join(QStringLiteral(" | ")).toStdString();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    tests::QuietSession quiet{appearance, QStringLiteral("/nowhere/farol.sqlite")};
    SavedViews views{quiet.session};
};

} // namespace

TEST_F(SavedViewsKept, AreKeptInTheSettingsAndReadBackWhole)
{
    EXPECT_TRUE(views.all().empty());
    ASSERT_TRUE(views.save(view(QStringLiteral("Turma 12"))));
    EXPECT_GE(quiet.saves, 1);
    EXPECT_EQ(SavedViews(quiet.session).find(QStringLiteral("turma 12")), view(QStringLiteral("Turma 12")));
}

TEST_F(SavedViewsKept, StandInReadingOrder)
{
    for (const char* name : {"turma 10", "Turma 2", "atrasados", "Água 💧 & 100%"})
        ASSERT_TRUE(views.save(view(QString::fromUtf8(name))));
    EXPECT_EQ(names(), "Água 💧 & 100% | atrasados | Turma 2 | turma 10");
}

TEST_F(SavedViewsKept, NeverKeepWhatWasSearched)
{
    SavedView searched = view(QStringLiteral("x"));
    searched.chosen.filter.students.searched = QStringLiteral("João Ávila");
    ASSERT_TRUE(views.save(searched));
    EXPECT_TRUE(views.find(QStringLiteral("x"))->chosen.filter.students.searched.isEmpty());
    const QByteArray kept = QJsonDocument(quiet.settings.pages).toJson();
    EXPECT_FALSE(kept.contains("vila"));
}

TEST_F(SavedViewsKept, OneNameIsOneViewWhateverItsAccents)
{
    ASSERT_TRUE(views.save(view(QStringLiteral("Atenção"))));
    SavedView other = view(QStringLiteral("  ATENCAO\n"), QStringLiteral("cursos"));
    ASSERT_TRUE(views.save(other));
    EXPECT_EQ(names(), "ATENCAO");
    EXPECT_EQ(views.all().front().page, u"cursos");
}

TEST_F(SavedViewsKept, ANameSaysSomethingAndIsNotTooLong)
{
    EXPECT_FALSE(views.save(view({})));
    EXPECT_FALSE(views.save(view(QStringLiteral(" \n\t"))));
    ASSERT_TRUE(views.save(view(QString(500, u'ç'))));
    EXPECT_EQ(views.all().front().name.size(), 120);
}

TEST_F(SavedViewsKept, AreRenamedUnlessTheNameIsTaken)
{
    ASSERT_TRUE(views.save(view(QStringLiteral("a"))));
    ASSERT_TRUE(views.save(view(QStringLiteral("b"))));
    EXPECT_FALSE(views.rename(QStringLiteral("a"), QStringLiteral("B")));
    EXPECT_FALSE(views.rename(QStringLiteral("a"), QStringLiteral(" ")));
    EXPECT_FALSE(views.rename(QStringLiteral("nobody"), QStringLiteral("c")));
    EXPECT_TRUE(views.rename(QStringLiteral("a"), QStringLiteral("A"))) << "its own name otherwise written";
    EXPECT_TRUE(views.rename(QStringLiteral("A"), QStringLiteral("c")));
    EXPECT_EQ(names(), "b | c");
    EXPECT_EQ(views.find(QStringLiteral("c"))->chosen, view({}).chosen);
}

TEST_F(SavedViewsKept, AreDeletedAndBroughtBack)
{
    ASSERT_TRUE(views.save(view(QStringLiteral("a"))));
    const auto kept = views.find(QStringLiteral("a"));
    views.remove(QStringLiteral("A"));
    EXPECT_EQ(names(), "");
    views.remove(QStringLiteral("nobody"));
    ASSERT_TRUE(views.save(*kept));
    EXPECT_EQ(views.find(QStringLiteral("a")), kept);
}

TEST_F(SavedViewsKept, AreNotMoreThanOneCanChooseFrom)
{
    for (size_t i = 0; i < SavedViews::most; ++i)
        ASSERT_TRUE(views.save(view(QString::number(i))));
    EXPECT_FALSE(views.save(view(QStringLiteral("one more"))));
    EXPECT_TRUE(views.save(view(QStringLiteral("7")))) << "in place of another";
    EXPECT_EQ(views.all().size(), SavedViews::most);
}

TEST_F(SavedViewsKept, OfADamagedSettingsFileWhatCanBeReadStays)
{
    ASSERT_TRUE(views.save(view(QStringLiteral("a"))));
    QJsonArray kept = quiet.settings.pages[QStringLiteral("visoes")].toArray();
    const QJsonValue again = kept[0];
    kept.append(7);
    kept.append(QJsonObject{});
    kept.append(QStringLiteral("x"));
    kept.append(again);
    quiet.settings.pages.insert(QStringLiteral("visoes"), kept);
    EXPECT_EQ(names(), "a");
    quiet.settings.pages.insert(QStringLiteral("visoes"), QStringLiteral("?"));
    EXPECT_EQ(names(), "");
}

TEST_F(SavedViewsKept, WhatIsGoneIsCounted)
{
    domain::School school;
    school.tracks = {{{1}, QStringLiteral("analista"), {}, {{{{10}, QStringLiteral("SQL")}, 2}}}};
    domain::Cohort cohort;
    cohort.id = {12};
    cohort.track = {1};
    school.cohorts = {cohort};
    ChosenFilter chosen = view({}).chosen;
    EXPECT_EQ(goneFrom(chosen, school), 1) << "turma 14";
    chosen.filter.cohorts = {{12}};
    chosen.filter.courses = {{10}};
    EXPECT_EQ(goneFrom(chosen, school), 0);
    chosen.filter.courses = {{10}, {11}};
    chosen.filter.tutors = {{7}};
    EXPECT_EQ(goneFrom(chosen, school), 2);
    chosen.filter.track = domain::TrackId{9};
    EXPECT_EQ(goneFrom(chosen, school), 5) << "with its trilha a turma and two courses";
    EXPECT_EQ(goneFrom({}, school), 0);
}
