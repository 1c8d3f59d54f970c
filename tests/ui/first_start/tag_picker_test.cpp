#include "tests/ui/screen.h"
#include "ui/check_list.h"
#include "ui/first_start/tag_picker.h"
#include "ui/search_field.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;

namespace {

class TagPickers : public testing::Test {
protected:
    void SetUp() override
    {
        picker.show({{domain::TagId{101}, QStringLiteral("Analista T18")},
            {domain::TagId{102}, QStringLiteral("Formação <b>básica</b>")},
            {domain::TagId{103}, QStringLiteral("analista\nnoite")}});
        picker.resize(270, 300);
        tests::present(picker);
        list().setFocus();
    }
    CheckList& list() const { return *picker.findChild<CheckList*>(); }
    SearchField& search() const { return *picker.findChild<SearchField*>(); }
    std::vector<qint64> chosen() const
    {
        std::vector<qint64> ids;
        for (const domain::Tag& tag : picker.chosen())
            ids.push_back(tag.id.value);
        return ids;
    }
    std::string shown() const
    {
        QStringList texts;
        for (int row = 0; row < list().count(); ++row) {
            if (!list().item(row)->isHidden())
                texts << list().item(row)->text();
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }

    Appearance appearance{*qApp, ThemeChoice::Light};
    TagPicker picker{appearance};
};

} // namespace

TEST_F(TagPickers, ShowNameAndNumberOnOneLine)
{
    EXPECT_EQ(shown(), "Analista T18 · 101 | Formação <b>básica</b> · 102 | analista noite · 103");
    EXPECT_EQ(list().item(1)->toolTip().toStdString(), "Formação &lt;b&gt;básica&lt;/b&gt; · 102");
}

TEST_F(TagPickers, SpaceMarksAndArrowsGo)
{
    QSignalSpy changed(&picker, &TagPicker::chosenChanged);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(chosen(), std::vector<qint64>{101});
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(chosen(), (std::vector<qint64>{101, 103}));
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(chosen(), std::vector<qint64>{103});
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(TagPickers, AClickAnywhereInTheRowMarks)
{
    const QRect row = list().visualItemRect(list().item(1));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center());
    EXPECT_EQ(chosen(), std::vector<qint64>{102});
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, row.center() - QPoint(row.width() / 2 - 8, 0));
    EXPECT_TRUE(chosen().empty()) << "the box, too, and only once";
}

TEST_F(TagPickers, TheSearchIgnoresAccentsAndCaseAndKnowsNumbers)
{
    search().setText(QStringLiteral("FORMACAO"));
    EXPECT_EQ(shown(), "Formação <b>básica</b> · 102");
    search().setText(QStringLiteral("103"));
    EXPECT_EQ(shown(), "analista noite · 103");
    search().setText(QStringLiteral("ninguém"));
    EXPECT_EQ(shown(), "");
    EXPECT_TRUE(tests::paintedLine(list()).contains(QStringLiteral("Nothing has these words.")));
    QTest::keyClick(&list(), Qt::Key_Space); // marks nothing that cannot be seen
    EXPECT_TRUE(chosen().empty());
}

TEST_F(TagPickers, FromTheSearchTheArrowsLeadIntoTheListAndEscClearsIt)
{
    search().setFocus();
    QTest::keyClicks(&search(), QStringLiteral("analista"));
    QTest::keyClick(&search(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), &list());
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(chosen(), std::vector<qint64>{101});
    search().setFocus();
    QTest::keyClick(&search(), Qt::Key_Escape);
    EXPECT_EQ(search().text(), QString());
    EXPECT_EQ(chosen(), std::vector<qint64>{101}) << "a choice stays whatever is searched";
}

TEST_F(TagPickers, KeepsChoicePlaceAndSearchWhenTheTagsComeAgain)
{
    search().setText(QStringLiteral("analista"));
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Space);
    QSignalSpy changed(&picker, &TagPicker::chosenChanged);
    picker.show(
        {{domain::TagId{100}, QStringLiteral("Gestor")}, {domain::TagId{103}, QStringLiteral("analista noite")}});
    EXPECT_EQ(shown(), "analista noite · 103");
    EXPECT_EQ(chosen(), std::vector<qint64>{103});
    EXPECT_EQ(list().currentItem()->text(), QStringLiteral("analista noite · 103"));
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(TagPickers, SayWhyThereIsNothing)
{
    picker.say(QStringLiteral("The platform has no tag yet."));
    EXPECT_FALSE(tests::paintedLine(list()).contains(QStringLiteral("no tag yet")));
    picker.show({});
    EXPECT_TRUE(tests::paintedLine(list()).contains(QStringLiteral("no tag yet")));
    EXPECT_EQ(list().accessibleDescription(), QStringLiteral("The platform has no tag yet."));
}

TEST_F(TagPickers, AScreenReaderHearsNamesAndMarks)
{
    auto* heard = QAccessible::queryAccessibleInterface(&list());
    ASSERT_TRUE(heard);
    EXPECT_EQ(heard->text(QAccessible::Name), QStringLiteral("Tags of the platform"));
    EXPECT_FALSE(QAccessible::queryAccessibleInterface(&search())->text(QAccessible::Name).isEmpty());
    ASSERT_EQ(heard->childCount(), 3);
    QTest::keyClick(&list(), Qt::Key_Space);
    EXPECT_EQ(heard->child(0)->text(QAccessible::Name), QStringLiteral("Analista T18 · 101, marked"));
    EXPECT_EQ(heard->child(1)->text(QAccessible::Name), QStringLiteral("Formação <b>básica</b> · 102"));
}

TEST_F(TagPickers, LooksAsTheOtherListsInBothThemes)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.choose(theme);
        list().setFocus();
        const QImage picture = tests::pictureOf(list());
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::Surface)), picture.width() * 100);
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::Border)), 2 * picture.width()) << "a frame";
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::AccentSoft)), picture.width() * 10)
            << "the current row";
        EXPECT_GT(tests::pixelsOf(picture, appearance.color(Role::Accent)), picture.width())
            << "with the focus around it";
        EXPECT_GE(list().sizeHintForRow(0), 24);
        search().setFocus();
        EXPECT_LT(tests::pixelsOf(tests::pictureOf(list()), appearance.color(Role::Accent)), picture.width());
    }
}
