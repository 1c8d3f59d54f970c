#include "tests/ui/pages/shown_page.h"
#include "ui/banner.h"
#include "ui/saved_views.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::ShownPage;
using tests::World;

namespace {

constexpr auto picture = R"(
trilha analista
  curso 1 SQL 5
trilha cientista
  curso 2 Python 5
turma analista 12 tag=1 inicio=2026-03-02 tutor=Ana
turma analista 14 tag=2 inicio=2026-03-02
turma cientista 5 tag=3
aluno 7 "Ana Reis" ana@x.com
aluno 8 "João Ávila" joao@x.com
foto 2026-W10 12: 7 | 20 ; 8 | 30
foto 2026-W10 14: 9 | 20
foto 2026-W11 12: 7 | 40 ; 8 | 30
)";

/// A filter leaves the page as text or as a saved view, and comes back.
class FilterExchange : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(page.isAnswered()); }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    void paste(const QString& text)
    {
        QGuiApplication::clipboard()->setText(text);
        page.page->pasteFilter();
        ASSERT_TRUE(page.isAnswered());
    }
    const ChosenFilter& chosen() const { return page.page->chosenFilter(); }
    QString said() const { return page.page->findChild<Banner*>()->notice().text; }
    BannerKind kind() const { return page.page->findChild<Banner*>()->notice().kind; }

    World school = tests::world(picture);
    ShownPage page{school};
};

} // namespace

TEST_F(FilterExchange, WhatIsCopiedComesBackWhenPasted)
{
    domain::Filter filter;
    filter.track = school.track(u"analista");
    filter.cohorts = {school.cohort(12)};
    filter.students.stalledOnly = true;
    filter.from = domain::Week::fromKey(u"2026-W11");
    page.show(filter);
    ASSERT_TRUE(page.isAnswered());
    page.search(QStringLiteral("joão"));
    const ChosenFilter before = chosen();
    page.page->copyFilter();
    EXPECT_EQ(clipboard(), QString::fromUtf8("trilha=analista&turma=12&semana=2026-W11..&parado=sim&busca=joão"));
    EXPECT_EQ(kind(), BannerKind::Ok);
    EXPECT_TRUE(said().contains(QStringLiteral("analista"))) << said().toStdString();
    const QString text = clipboard();
    paste(QStringLiteral("trilha=cientista"));
    EXPECT_EQ(chosen().filter.track, school.track(u"cientista"));
    EXPECT_FALSE(chosen().isNarrowed());
    EXPECT_EQ(chosen().weeks, WeekChoice::Usual);
    paste(text);
    EXPECT_EQ(chosen(), before);
    EXPECT_TRUE(page.page->findChild<Banner*>()->isVisible()) << "said with the answer";
}

TEST_F(FilterExchange, WhatIsNoFilterChangesNothingAndIsNamed)
{
    const ChosenFilter before = chosen();
    paste(QStringLiteral("trilha=analista&turma=99"));
    EXPECT_EQ(chosen(), before);
    EXPECT_EQ(kind(), BannerKind::Warn);
    EXPECT_EQ(said(), u"turma=99: there is no turma 99 in analista.");
    paste(QString());
    EXPECT_EQ(kind(), BannerKind::Warn);
    EXPECT_EQ(chosen(), before);
    paste(QStringLiteral("turma=12"));
    EXPECT_TRUE(said().startsWith(QStringLiteral("turma=12: "))) << said().toStdString();
}

TEST_F(FilterExchange, ATextWithoutATrilhaKeepsThePages)
{
    paste(QStringLiteral("trilha=cientista"));
    paste(QStringLiteral("dias=14"));
    EXPECT_EQ(chosen().filter.track, school.track(u"cientista"));
    EXPECT_EQ(chosen().filter.students.daysAway, 14);
}

TEST_F(FilterExchange, InPresentationModeNobodyIsNamed)
{
    paste(QStringLiteral("trilha=analista&tutor=Ana&busca=Reis&parado=sim"));
    EXPECT_EQ(chosen().filter.students.searched, u"Reis");
    page.quiet.settings.presentation = true;
    page.page->copyFilter();
    EXPECT_EQ(clipboard(), u"trilha=analista&parado=sim");
    EXPECT_FALSE(said().contains(QStringLiteral("Reis")) || said().contains(QStringLiteral("tutor(s)")));
    paste(QStringLiteral("busca=Reis"));
    EXPECT_TRUE(chosen().filter.students.searched.isEmpty());
    EXPECT_FALSE(said().contains(QStringLiteral("Reis")));
}

TEST_F(FilterExchange, ASavedViewBringsFilterAndViewBack)
{
    ChosenFilter wanted;
    wanted.filter.track = school.track(u"analista");
    wanted.filter.cohorts = {school.cohort(14)};
    ProgressState state;
    state.view = ProgressView::ByCohort;
    ASSERT_TRUE(SavedViews(page.quiet.session)
                    .save({QStringLiteral("minha"), QStringLiteral("progresso"), {}, wanted, state.toJson()}));
    page.page->show({{}, std::nullopt, std::nullopt, QStringLiteral("minha")});
    ASSERT_TRUE(page.isAnswered());
    EXPECT_EQ(chosen(), wanted);
    EXPECT_EQ(page.page->state().view, ProgressView::ByCohort);
    EXPECT_FALSE(page.page->findChild<Banner*>()->isVisible());
}

TEST_F(FilterExchange, AViewOfThingsThatAreGoneShowsWhatThereIsAndSaysSo)
{
    ChosenFilter wanted;
    wanted.filter.track = school.track(u"analista");
    wanted.filter.cohorts = {school.cohort(12), {999}};
    ASSERT_TRUE(
        SavedViews(page.quiet.session).save({QStringLiteral("v"), QStringLiteral("progresso"), {}, wanted, {}}));
    page.page->show({{}, std::nullopt, std::nullopt, QStringLiteral("v")});
    ASSERT_TRUE(page.isAnswered());
    EXPECT_EQ(kind(), BannerKind::Warn);
    EXPECT_TRUE(said().contains(u'v') && said().contains(u'1')) << said().toStdString();
    EXPECT_EQ(page.body().answer().filter.cohorts, std::vector{school.cohort(12)});
}

TEST_F(FilterExchange, AViewOfAnotherPageIsOpenedThere)
{
    ASSERT_TRUE(SavedViews(page.quiet.session).save({QStringLiteral("v"), QStringLiteral("cursos"), {}, {}, {}}));
    QSignalSpy asked(page.page.get(), &Page::goAsked);
    page.page->show({{}, std::nullopt, std::nullopt, QStringLiteral("v")});
    ASSERT_EQ(asked.count(), 1);
    const auto destination = asked.first().first().value<Destination>();
    EXPECT_EQ(destination.page, u"cursos");
    EXPECT_EQ(destination.view, u"v");
    page.page->show({{}, std::nullopt, std::nullopt, QStringLiteral("nobody")});
    EXPECT_EQ(asked.count(), 1);
}
