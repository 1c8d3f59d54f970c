#include "open_start.h"
#include "ui/first_start/collect_step.h"

#include <QSignalSpy>

using namespace farol;
using namespace farol::ui;
using farol::tests::OpenStart;

namespace {

constexpr auto twoTrilhas = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 2
trilha cientista
  curso 2 Excel 2
  curso 3 GIT 1
turma analista 18 tag=101
turma cientista 3 tag=102
turma analista 12 tag=103 arquivada
)";

class CollectSteps : public testing::Test {
protected:
    void SetUp() override
    {
        // 7, 8, 9 are in 101; 9 and 10 in 102; 11 only in the archived one
        for (const int id : {9, 10})
            start.quiet.platform.hasStudents[domain::TagId{102}].push_back(OpenStart::student(id));
        start.quiet.platform.hasStudents[domain::TagId{103}].push_back(OpenStart::student(11));
    }
    CollectStep& step() const { return *start.dialog->findChild<CollectStep*>(); }

    OpenStart start{twoTrilhas};
};

} // namespace

TEST_F(CollectSteps, AsksAStudentAndACourseOnce)
{
    start.openAt(OpenStart::Collect);
    // 7 and 8: courses 1 2; 9: 1 2 3; 10: 2 3
    EXPECT_EQ(step().questions(), 9);
    EXPECT_TRUE(start.says("2 turma(s) with 4 student(s)")) << start.words();
    EXPECT_TRUE(start.says("9 questions")) << start.words();
    EXPECT_TRUE(start.says("limit of 2 a second"));
    EXPECT_EQ(start.quiet.platform.listsAsked, 2) << "nobody asks for an archived one";
}

TEST_F(CollectSteps, CountsWhileTheListsCome)
{
    start.quiet.settings.pages[QStringLiteral("inicio")] = QJsonObject{{QStringLiteral("step"), OpenStart::Collect}};
    start.desk = std::make_unique<SchoolDesk>(start.session);
    start.desk->ask();
    ASSERT_TRUE(start.waitFor([this] { return start.desk->isReady(); }));
    start.dialog = std::make_unique<FirstStart>(start.session, *start.desk);
    EXPECT_FALSE(step().questions());
    start.dialog->show();
    EXPECT_TRUE(start.says("Counting the students…")) << start.words();
    start.settle();
    EXPECT_TRUE(step().questions());
}

TEST_F(CollectSteps, AFailureIsSaidOnceAndDoesNotForbidTheCollection)
{
    start.quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    start.openAt(OpenStart::Collect);
    EXPECT_TRUE(start.says("could not be counted")) << start.words();
    EXPECT_TRUE(start.button(QStringLiteral("Make the first collection"))->isEnabled());
    start.quiet.platform.fault.reset();
    start.press(QStringLiteral("Try again"));
    EXPECT_EQ(step().questions(), 9);
    EXPECT_FALSE(start.says("could not be counted"));
}

TEST_F(CollectSteps, ATurmaWithoutStudentsIsCountedToo)
{
    start.quiet.platform.hasStudents.clear();
    start.openAt(OpenStart::Collect);
    EXPECT_EQ(step().questions(), 0);
    EXPECT_TRUE(start.says("2 turma(s) with 0 student(s)"));
}

TEST_F(CollectSteps, GoingOnAsksForTheCollectionAndForgetsThePlace)
{
    start.openAt(OpenStart::Collect);
    QSignalSpy asked(start.dialog.get(), &FirstStart::collectAsked);
    EXPECT_EQ(QApplication::focusWidget(), start.button(QStringLiteral("Make the first collection")));
    start.key(Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(start.dialog->isVisible());
    EXPECT_FALSE(FirstStart::isUnfinished(start.quiet.settings, start.stored(), {}));
}
