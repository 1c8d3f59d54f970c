#include "shown_school.h"
#include "ui/pages/school/course_panel.h"
#include "ui/pages/school/course_picker.h"
#include "ui/pages/school/track_panel.h"
#include "ui/pages/school/tracks_section.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace farol;
using namespace farol::tests;
using namespace farol::ui;

namespace {

constexpr char threeTracks[] = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
trilha cientista
  curso 4 GIT 1
trilha gestor
turma analista 1 tag=69 inicio=2026-03-02
turma cientista 3 tag=71
aluno 7
foto 2026-W45 1: 7 | 50 0
)";

class TracksSections : public testing::Test {
protected:
    explicit TracksSections(const char* picture = threeTracks) :
        shown(picture, QStringLiteral("trilhas"))
    {
    }
    TrackPanel& tracks() const { return shown.section<TracksSection>().tracks(); }
    CoursePanel& courses() const { return shown.section<TracksSection>().courses(); }
    std::string names() const { return ShownSchool::column(tracks().table(), 0); }
    std::string courseNames() const { return ShownSchool::column(courses().table(), 1); }
    void choose(int row) const { tracks().table().setCurrent(ShownSchool::idAt(tracks().table(), row)); }
    /// Types over a cell as a person does: F2, the text, Enter.
    static void type(EditTable& table, int row, int column, const QString& text)
    {
        ShownSchool::settle();
        if (!table.isEditing())
            table.beginEdit(ShownSchool::idAt(table, row), column);
        auto* field = table.findChild<QLineEdit*>();
        ASSERT_TRUE(field);
        field->setText(text);
        ShownSchool::endTyping(table, *field, Qt::Key_Return);
    }

    ShownSchool shown;
};

class NoTracks : public TracksSections {
protected:
    NoTracks() :
        TracksSections("aluno 7")
    {
    }
};

} // namespace

TEST_F(TracksSections, ShowsTheTrilhasAndTheCoursesOfTheChosenOne)
{
    EXPECT_EQ(names(), "analista | cientista | gestor");
    EXPECT_EQ(courseNames(), "SQL | Excel");
    choose(1);
    EXPECT_EQ(courseNames(), "GIT");
    choose(2);
    EXPECT_EQ(courseNames(), "");
}

TEST_F(TracksSections, ATrilhaIsRenamedInItsPlaceUndoneAndRedone)
{
    const domain::School before = shown.school();
    type(tracks().table(), 0, 0, QStringLiteral("  analista de dados "));
    shown.expectUndoable(before);
    EXPECT_EQ(names(), "analista de dados | cientista | gestor");
    EXPECT_EQ(shown.page->undoWords(), QStringLiteral("Trilha analista is called analista de dados now"));
}

TEST_F(TracksSections, ANameThatCannotBeSavedStaysWithItsSentence)
{
    const domain::School before = shown.school();
    for (const auto& [typed, sentence] :
        {std::pair(QStringLiteral("CIENTÍSTA"), QStringLiteral("of this name already")),
            {QString(500, u'x'), QStringLiteral("up to 200 characters")},
            {QStringLiteral("  "), QStringLiteral("Give the trilha a name")}}) {
        type(tracks().table(), 0, 0, typed);
        ASSERT_TRUE(shown.isSaved());
        EXPECT_EQ(names(), '!' + typed.toStdString() + " | cientista | gestor");
        EXPECT_TRUE(shown.says(sentence)) << qPrintable(sentence);
    }
    EXPECT_EQ(shown.school(), before);
    type(tracks().table(), 0, 0, QStringLiteral("analítica"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return names() == "analítica | cientista | gestor"; }, ShownSchool::patience))
        << names();
    EXPECT_FALSE(shown.says(QStringLiteral("Give the trilha a name")));
}

TEST_F(TracksSections, EscGivesUpWhatWasTyped)
{
    type(tracks().table(), 0, 0, QStringLiteral("gestor"));
    EXPECT_EQ(names(), "!gestor | cientista | gestor");
    tracks().table().beginEdit(ShownSchool::idAt(tracks().table(), 0), 0);
    ShownSchool::endTyping(tracks().table(), *tracks().table().findChild<QLineEdit*>(), Qt::Key_Escape);
    EXPECT_EQ(names(), "analista | cientista | gestor");
}

TEST_F(TracksSections, ANewTrilhaIsTypedInARowOfItsOwn)
{
    const domain::School before = shown.school();
    shown.press(QStringLiteral("New trilha"));
    EXPECT_EQ(names(), "analista | cientista | gestor | ");
    type(tracks().table(), 3, 0, QStringLiteral("Gestor"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "analista | cientista | gestor | !Gestor");
    EXPECT_EQ(shown.school(), before);
    type(tracks().table(), 3, 0, QStringLiteral("produto"));
    shown.expectUndoable(before);
    EXPECT_EQ(names(), "analista | cientista | gestor | produto");
    EXPECT_TRUE(tracks().track());
}

TEST_F(TracksSections, ANewTrilhaWithoutANameIsNone)
{
    shown.press(QStringLiteral("New trilha"));
    type(tracks().table(), 3, 0, {});
    EXPECT_EQ(names(), "analista | cientista | gestor");
}

TEST_F(TracksSections, RowsAreMovedByTheKeyboard)
{
    const domain::School before = shown.school();
    choose(2);
    QTest::keyClick(&tracks().table(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "analista | gestor | cientista");
    EXPECT_EQ(tracks().table().currentIndex().row(), 1);
    QTest::keyClick(&tracks().table(), Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.school(), before);
    choose(0);
    QTest::keyClick(&tracks().table(), Qt::Key_Up, Qt::AltModifier); // there is nothing above
    EXPECT_EQ(names(), "analista | cientista | gestor");
}

TEST_F(TracksSections, RowsAreMovedByTheMouse)
{
    choose(0);
    QAbstractItemModel* const rows = tracks().table().model();
    EXPECT_TRUE(rows->supportedDropActions().testFlag(Qt::MoveAction));
    EXPECT_FALSE(rows->dropMimeData(nullptr, Qt::MoveAction, 3, 0, {})); // under the last one
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "cientista | gestor | analista");
    EXPECT_FALSE(rows->moveRow({}, 2, {}, 1)); // before the second one
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "cientista | analista | gestor");
}

TEST_F(TracksSections, FastKeysLoseNoEdit)
{
    choose(0);
    emit tracks().table().moved(ShownSchool::idAt(tracks().table(), 0), 2);
    emit tracks().table().typed(ShownSchool::idAt(tracks().table(), 1), 0, QStringLiteral("GIT e mais"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.quiet.registry.saves == 2 && !shown.page->desk().isSaving(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(names(), "GIT e mais | gestor | analista");
}

TEST_F(TracksSections, AnEditOfAnotherWindowIsNotOverwritten)
{
    const domain::School theirs = school::withNewTrack(shown.school(), QStringLiteral("produto"));
    ASSERT_TRUE(school::save(shown.world.connection(), {shown.school(), theirs}, shown.quiet.clock.now()));
    type(tracks().table(), 0, 0, QStringLiteral("analista de dados"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return names() == "!analista de dados | cientista | gestor | produto"; }));
    EXPECT_TRUE(shown.says(QStringLiteral("Somebody changed the school meanwhile")));
    EXPECT_EQ(shown.school(), theirs);
    EXPECT_TRUE(shown.page->undoWords().isEmpty());
    type(tracks().table(), 0, 0, QStringLiteral("analista de dados"));
    ASSERT_TRUE(shown.isSaved());
    // What was saved is shown with the next answer of the history.
    EXPECT_TRUE(QTest::qWaitFor([this] { return names() == "analista de dados | cientista | gestor | produto"; }))
        << names();
}

TEST_F(TracksSections, ATrilhaIsArchivedWithItsTurmasAndBroughtBack)
{
    const domain::School before = shown.school();
    choose(0);
    shown.press(QStringLiteral("Archive"));
    shown.expectUndoable(before);
    EXPECT_EQ(names(), "cientista | gestor | analista");
    EXPECT_TRUE(shown.school().cohort(shown.world.cohort(1))->archived);
    choose(2);
    shown.press(QStringLiteral("Bring back"));
    auto* menu = tracks().findChild<QMenu*>();
    ASSERT_TRUE(menu);
    menu->actions().front()->trigger();
    menu->close();
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.school(), before);
}

TEST_F(TracksSections, TheLastTrilhaIsNotArchivedAndThePageSaysSo)
{
    for (int i = 0; i < 2; ++i) {
        choose(0);
        shown.press(QStringLiteral("Archive"));
        ASSERT_TRUE(shown.isSaved());
    }
    EXPECT_EQ(names(), "gestor | analista | cientista");
    choose(0);
    shown.press(QStringLiteral("Archive"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "gestor | analista | cientista");
    EXPECT_TRUE(shown.says(QStringLiteral("gestor is the only trilha")));
}

TEST_F(TracksSections, OnlyATrilhaWithoutPhotosIsRemoved)
{
    const domain::School before = shown.school();
    choose(0);
    EXPECT_FALSE(shown.button(QStringLiteral("Remove"))->isEnabled());
    QTest::keyClick(&tracks().table(), Qt::Key_Delete);
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.school(), before);
    EXPECT_TRUE(shown.says(QStringLiteral("has photos already")));
    choose(1);
    shown.press(QStringLiteral("Remove"));
    shown.expectUndoable(before);
    EXPECT_EQ(names(), "analista | gestor");
}

TEST_F(TracksSections, CoursesAreRenamedMovedAndRemoved)
{
    domain::School before = shown.school();
    type(courses().table(), 0, 2, QStringLiteral("sql"));
    shown.expectUndoable(before);
    EXPECT_EQ(ShownSchool::column(courses().table(), 2), "sql | ");
    before = shown.school();
    courses().table().setCurrent(2);
    QTest::keyClick(&courses().table(), Qt::Key_Up, Qt::AltModifier);
    shown.expectUndoable(before);
    EXPECT_EQ(courseNames(), "Excel | SQL");
    before = shown.school();
    courses().table().setCurrent(2);
    QTest::keyClick(&courses().table(), Qt::Key_Delete);
    shown.expectUndoable(before);
    EXPECT_EQ(courseNames(), "SQL");
    EXPECT_EQ(shown.page->undoWords(), QStringLiteral("Course Excel removed from analista; its history stays"));
    EXPECT_EQ(shown.track(0).planAt(*domain::Week::fromKey(u"2026-W45")).courses.size(), 2u);
}

TEST_F(TracksSections, ACourseNameThatCannotBeSavedStaysWithItsSentence)
{
    const domain::School before = shown.school();
    type(courses().table(), 0, 1, QStringLiteral("éxcel"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(courseNames(), "!éxcel | Excel");
    EXPECT_TRUE(shown.says(QStringLiteral("has a course of this name already")));
    type(courses().table(), 0, 2, QString(500, u'y'));
    EXPECT_EQ(ShownSchool::column(courses().table(), 2), '!' + std::string(500, 'y') + " | ");
    EXPECT_EQ(shown.school(), before);
    choose(1);
    choose(0);
    EXPECT_EQ(courseNames(), "SQL | Excel"); // another trilha was looked at meanwhile
}

TEST_F(TracksSections, SeveralCoursesOfThePlatformAreIncludedAtOnce)
{
    shown.quiet.platform.hasCourses = {{{2}, QStringLiteral("Excel")}, {{4}, QStringLiteral("Git e GitHub")},
        {{9}, QStringLiteral("Estatística")}, {{8}, QStringLiteral("ETL")}};
    const domain::School before = shown.school();
    shown.press(QStringLiteral("Include courses…"));
    auto* picker = courses().findChild<CoursePicker*>();
    ASSERT_TRUE(picker);
    auto* list = picker->findChild<QListWidget*>();
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->count() == 3; })); // Excel is there already
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("GIT  ·  4")); // as the other trilha calls it
    picker->findChild<QLineEdit*>()->setText(QStringLiteral("estatistica"));
    EXPECT_TRUE(list->item(0)->isHidden());
    EXPECT_FALSE(list->item(1)->isHidden());
    QTest::keyClick(list, Qt::Key_Space);
    picker->findChild<QLineEdit*>()->clear();
    QTest::keyClick(list, Qt::Key_Space);
    EXPECT_EQ(picker->chosen().size(), 2u);
    picker->accept();
    shown.expectUndoable(before);
    EXPECT_EQ(courseNames(), "SQL | Excel | GIT | Estatística");
    EXPECT_EQ(shown.track(0).former.size(), 1u); // its history begins now
}

TEST_F(TracksSections, WithoutThePlatformACourseIsIncludedByItsNumber)
{
    shown.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    shown.press(QStringLiteral("Include courses…"));
    auto* picker = courses().findChild<CoursePicker*>();
    ASSERT_TRUE(QTest::qWaitFor([picker] { return picker->isByHand(); }));
    const auto fields = picker->findChildren<QLineEdit*>();
    const auto field = [&](const QString& name) {
        return *std::find_if(fields.begin(), fields.end(), [&](auto* each) { return each->accessibleName() == name; });
    };
    const auto refused = [&](const QString& number, const QString& name, const QString& sentence) {
        field(QStringLiteral("Product number"))->setText(number);
        field(QStringLiteral("Name"))->setText(name);
        picker->accept();
        EXPECT_TRUE(ShownSchool::saysIn(*picker, sentence)) << qPrintable(number);
        EXPECT_EQ(field(QStringLiteral("Product number"))->text(), number);
    };
    refused(QStringLiteral("doze"), QStringLiteral("ETL"), QStringLiteral("whole numbers only"));
    refused(QStringLiteral("0"), QStringLiteral("ETL"), QStringLiteral("out of range"));
    refused(QStringLiteral("2"), QStringLiteral("ETL"), QStringLiteral("has it already: Excel"));
    refused(QStringLiteral("12"), QStringLiteral(" "), QStringLiteral("empty"));
    refused(QStringLiteral("12"), QStringLiteral("EXCÉL"), QStringLiteral("of this name already"));
    field(QStringLiteral("Name"))->setText(QStringLiteral("ETL"));
    picker->accept();
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(courseNames(), "SQL | Excel | ETL");
}

TEST_F(NoTracks, AreMetWithTheModelOfThoseThePlatformHas)
{
    shown.quiet.platform.hasCourses = {
        {{91198}, QStringLiteral("Boas-vindas")}, {{90729}, QStringLiteral("FTC")}, {{5}, QStringLiteral("Culinária")}};
    const domain::School before = shown.school();
    shown.press(QStringLiteral("Use the data school's model"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.quiet.registry.saves == 1; }));
    shown.expectUndoable(before);
    EXPECT_EQ(names(), "analista | cientista");
    EXPECT_EQ(courseNames(), "Boas-vindas | FTC");
}

TEST_F(NoTracks, TakeTheWholeModelWhenThePlatformCannotBeAsked)
{
    shown.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    shown.press(QStringLiteral("Use the data school's model"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.quiet.registry.saves == 1; }));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(shown.track(0).courses.size(), 14u);
    EXPECT_EQ(shown.track(1).courses.size(), 19u);
    EXPECT_TRUE(shown.says(QStringLiteral("All 33 courses of the model were taken")));
}

TEST_F(NoTracks, AreToldWhenThePlatformHasNothingOfTheModel)
{
    shown.quiet.platform.hasCourses = {{{5}, QStringLiteral("Culinária")}};
    shown.press(QStringLiteral("Use the data school's model"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.says(QStringLiteral("none of the model's courses")); }));
    EXPECT_EQ(shown.quiet.registry.saves, 0);
}

TEST_F(NoTracks, BeginWithANameAndComeBackWhenItIsGivenUp)
{
    shown.press(QStringLiteral("Make a trilha"));
    EXPECT_EQ(names(), "");
    type(tracks().table(), 0, 0, {});
    EXPECT_TRUE(shown.button(QStringLiteral("Make a trilha")));
    shown.press(QStringLiteral("Make a trilha"));
    type(tracks().table(), 0, 0, QStringLiteral("analista"));
    ASSERT_TRUE(shown.isSaved());
    EXPECT_EQ(names(), "analista");
}
