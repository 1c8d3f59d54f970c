#include "open_school.h"
#include "ui/pages/school/tag_field.h"
#include "ui/pages/school/tags_dialog.h"
#include "ui/pages/school/turma_fields.h"
#include "ui/pages/school/turma_form.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPointer>

using namespace farol;
using namespace farol::ui;
using namespace farol::tests;

namespace {

constexpr auto registered = R"(
trilha analista
  curso 1 SQL 1
trilha cientista
  curso 2 Git 1
turma analista 12 tag=69
)";

class TagsDialogs : public testing::Test {
protected:
    TagsDialogs()
    {
        QApplication::clipboard()->setText(QStringLiteral("70\n72\n69\n99\nsete\n"));
        TagField& tag = open.part<TurmaForm>().fields().tag();
        tag.setFocus();
        QTest::keySequence(&tag, QKeySequence::Paste);
        dialog = open.page->findChild<TagsDialog*>();
    }
    ~TagsDialogs() override { delete dialog.data(); }

    QLineEdit& line(const char* name) const
    {
        for (QLineEdit* each : dialog->findChildren<QLineEdit*>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return *each;
        }
        ADD_FAILURE() << name;
        return *dialog->findChild<QLineEdit*>();
    }
    QAbstractButton* button(const char* words) const
    {
        for (QAbstractButton* each : dialog->findChildren<QAbstractButton*>()) {
            if (QString(each->text()).remove(u'&') == QString::fromUtf8(words))
                return each;
        }
        return nullptr;
    }

    OpenSchool open{world(registered), QStringLiteral("turmas")};
    QPointer<TagsDialog> dialog;
};

} // namespace

TEST_F(TagsDialogs, APasteOfSeveralTagsOpensThem)
{
    ASSERT_TRUE(dialog);
    EXPECT_EQ(open.part<TurmaForm>().fields().tag().text(), QString()) << "not run together";
    EXPECT_EQ(dialog->batch().lines.size(), 5u);
    EXPECT_EQ(dialog->batch().passed, 2);
    EXPECT_EQ(line("Number of the cohort of the tag 70").text(), u"13");
    EXPECT_EQ(line("Number of the cohort of the tag 72").text(), u"5");
    EXPECT_TRUE(open.waitFor([this] { return line("Start of the cohort of the tag 70").text() == u"30/03/2026"; }));
}

TEST_F(TagsDialogs, TheValidOnesAreIncludedInOneEdit)
{
    ASSERT_TRUE(dialog);
    const domain::School before = open.stored();
    QAbstractButton* const include = button("Include the 2 valid one(s)");
    ASSERT_TRUE(include);
    include->click();
    open.settle();
    EXPECT_EQ(open.quiet.registry.saves, 1);
    EXPECT_EQ(open.stored().cohorts.size(), 3u);
    EXPECT_TRUE(open.waitFor([this] { return !dialog || !dialog->isVisible(); }));
    EXPECT_NE(open.said().find("added successfully"), std::string::npos);
    open.page->undo();
    open.settle();
    EXPECT_EQ(open.stored(), before);
}

TEST_F(TagsDialogs, ALineIsMendedByHand)
{
    ASSERT_TRUE(dialog);
    open.type(line("Number of the cohort of the tag 70"), QStringLiteral("12"));
    EXPECT_EQ(dialog->batch().passed, 1);
    open.type(line("Number of the cohort of the tag 70"), QStringLiteral("20"));
    open.type(line("Start of the cohort of the tag 70"), QStringLiteral("1/4/26"));
    EXPECT_EQ(dialog->batch().passed, 2);
    auto& text = *dialog->findChild<QPlainTextEdit*>();
    text.setPlainText(QStringLiteral("70\n71"));
    EXPECT_TRUE(open.waitFor([this] { return dialog->batch().lines.size() == 2; }));
    EXPECT_EQ(line("Number of the cohort of the tag 70").text(), u"20") << "what was typed stays";
    EXPECT_EQ(line("Start of the cohort of the tag 70").text(), u"1/4/26");
}

TEST_F(TagsDialogs, NothingValidCannotBeIncluded)
{
    ASSERT_TRUE(dialog);
    dialog->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("99\nsete\n-1\n0"));
    EXPECT_TRUE(open.waitFor([this] { return dialog->batch().lines.size() == 4; }));
    EXPECT_FALSE(button("Include the 0 valid one(s)")->isEnabled());
}

TEST_F(TagsDialogs, WhatSomebodyElseIncludedMeanwhileIsSeen)
{
    ASSERT_TRUE(dialog);
    StoredRegistry other(open.world.connection().file(), open.quiet.clock.now());
    domain::School after = open.stored();
    domain::Cohort theirs;
    theirs.id = domain::CohortId{50};
    theirs.track = after.tracks[0].id;
    theirs.number = 30;
    theirs.tag = domain::TagId{70};
    after.cohorts.push_back(theirs);
    bool isSaved = false;
    other.save(open.page.get(), {open.stored(), after}, [&](const auto& saved) { isSaved = saved.has_value(); });
    ASSERT_TRUE(open.waitFor([&] { return isSaved; }));
    button("Include the 2 valid one(s)")->click();
    EXPECT_TRUE(open.waitFor([this] { return dialog->batch().passed == 1; })) << "tag 70 is taken now";
    EXPECT_TRUE(dialog->isVisible());
    button("Include the 1 valid one(s)")->click();
    open.settle();
    EXPECT_EQ(open.stored().cohorts.size(), 3u);
}
