#include "open_start.h"
#include "ui/connection_form.h"
#include "ui/data/edit_table.h"
#include "ui/key_field.h"
#include "ui/pages/school/pace_section.h"

#include <QSignalSpy>

using namespace farol;
using namespace farol::ui;
using farol::tests::OpenStart;

namespace {

const QString secret = QStringLiteral("0c5fd2a8-secret");

constexpr auto fullSchool = R"(
trilha analista
  curso 11 SQL 1
  curso 12 Excel 2
turma analista 18 tag=101
)";

/// Everything that the widgets of the program hold, as text.
QString allTexts()
{
    QStringList texts;
    for (QWidget* widget : QApplication::allWidgets()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        for (const char* property : {"text", "placeholderText", "displayText", "title", "windowTitle"})
            texts << widget->property(property).toString();
    }
    return texts.join(u'\n');
}

class FirstStarts : public testing::Test {
protected:
    void make(const char* picture, const QString& origin = QStringLiteral("https://escola.example"))
    {
        start = std::make_unique<OpenStart>(picture, origin);
    }
    void connectSchool()
    {
        auto* form = start->dialog->findChild<ConnectionForm*>();
        form->findChild<QLineEdit*>()->setText(QStringLiteral("https://escola.example"));
        keyField().setText(secret);
        start->press(QStringLiteral("Test connection"));
    }
    KeyField& keyField() const { return *start->dialog->findChild<KeyField*>(); }
    int remembered() const
    {
        return start->quiet.settings.pages[QStringLiteral("inicio")].toObject()[QStringLiteral("step")].toInt();
    }

    std::unique_ptr<OpenStart> start;
};

} // namespace

TEST_F(FirstStarts, GoesOnWhereItWasLeftButNotBeyondWhatIsRegistered)
{
    const std::pair<const char*, OpenStart::Step> furthest[] = {
        {"aluno 1", OpenStart::Tags},
        {"trilha analista\nturma analista 18 tag=101 arquivada", OpenStart::Tags},
        {"trilha analista\nturma analista 18 tag=101", OpenStart::Courses},
        {fullSchool, OpenStart::Collect},
    };
    for (const auto& [picture, last] : furthest) {
        start.reset(); // one appearance at a time
        make(picture);
        for (const int left : {-3, 0, 1, 2, 3, 4, 99}) {
            start->close();
            start->openAt(left);
            EXPECT_EQ(start->dialog->step(), std::clamp(left, 0, static_cast<int>(last))) << picture << left;
        }
    }
    start.reset();
    make(fullSchool, {});
    start->openAt(OpenStart::Collect);
    EXPECT_EQ(start->dialog->step(), OpenStart::Connect) << "without an address nothing can be asked";
}

TEST_F(FirstStarts, ContinueIsOffUntilTheConnectionWasTested)
{
    make("aluno 1", {});
    start->open();
    EXPECT_FALSE(start->proceed()->isEnabled());
    EXPECT_FALSE(start->button(QStringLiteral("Back"))->isEnabled());
    start->connector.finding = domain::failed(domain::Fault::Refused);
    connectSchool();
    EXPECT_FALSE(start->proceed()->isEnabled());
    EXPECT_TRUE(start->says(Notices::sentence(domain::Fault::Refused).toStdString()));
    start->connector.finding = Found{3, 33};
    start->press(QStringLiteral("Test connection"));
    EXPECT_TRUE(start->proceed()->isEnabled());
    EXPECT_EQ(QApplication::focusWidget(), start->proceed());
    start->key(Qt::Key_Return);
    EXPECT_TRUE(start->comesTo(OpenStart::Tags));
    EXPECT_TRUE(start->waitFor([this] { return start->picker().count() == 3; })) << "of the school known just now";
    EXPECT_EQ(remembered(), OpenStart::Tags);
}

TEST_F(FirstStarts, AKeyringThatRefusesKeepsOneHere)
{
    make("aluno 1", {});
    start->open();
    connectSchool();
    start->connector.saving = domain::failed(domain::Fault::Secret);
    start->press(QStringLiteral("Continue"));
    EXPECT_EQ(start->dialog->step(), OpenStart::Connect);
    EXPECT_TRUE(start->says(Notices::sentence(domain::Fault::Secret).toStdString()));
    start->connector.saving = {};
    start->press(QStringLiteral("Continue"));
    EXPECT_TRUE(start->comesTo(OpenStart::Tags));
}

TEST_F(FirstStarts, NothingOfTheKeyIsLeftInAnyWidget)
{
    make("aluno 1", {});
    start->open();
    connectSchool();
    EXPECT_EQ(start->connector.key, secret.toUtf8());
    start->press(QStringLiteral("Continue"));
    ASSERT_TRUE(start->comesTo(OpenStart::Tags));
    EXPECT_FALSE(allTexts().contains(secret)) << "after it was saved";
    start->close();
    start->openAt(OpenStart::Connect);
    connectSchool();
    EXPECT_TRUE(allTexts().contains(secret)) << "this looks where it could be";
    start->press(QStringLiteral("Continue later"));
    EXPECT_FALSE(start->dialog->isVisible());
    EXPECT_FALSE(allTexts().contains(secret)) << "after it was closed";
    keyField().undo();
    EXPECT_FALSE(allTexts().contains(secret)) << "and it cannot be undone";
}

TEST_F(FirstStarts, BackGoesBackAndContinueLaterKeepsThePlace)
{
    make(fullSchool);
    start->openAt(OpenStart::Pace);
    start->press(QStringLiteral("Back"));
    EXPECT_EQ(start->dialog->step(), OpenStart::Courses);
    start->press(QStringLiteral("Continue later"));
    EXPECT_EQ(start->dialog->result(), QDialog::Rejected);
    EXPECT_EQ(remembered(), OpenStart::Courses);
    EXPECT_GT(start->saves, 0);
    start->close();
    start->open();
    EXPECT_EQ(start->dialog->step(), OpenStart::Courses);
}

TEST_F(FirstStarts, ASchoolIsUnfinishedUntilItsFirstPhotoOrTheLastStep)
{
    make(fullSchool);
    const domain::School full = start->stored();
    const settings::Settings fresh;
    settings::Settings left;
    left.pages[QStringLiteral("inicio")] = QJsonObject{{QStringLiteral("step"), 3}};
    analytics::RegisteredFacts none;
    analytics::RegisteredFacts photo;
    photo.firstPhoto = domain::Week::fromKey(u"2026-W46");
    EXPECT_FALSE(FirstStart::isUnfinished(fresh, full, none)) << "registered in another way, and ready";
    EXPECT_TRUE(FirstStart::isUnfinished(left, full, none)) << "left before the last step";
    EXPECT_FALSE(FirstStart::isUnfinished(left, full, photo));
    EXPECT_TRUE(FirstStart::isUnfinished(fresh, {}, none));
    domain::School withoutCourses = full;
    withoutCourses.tracks.front().courses.clear();
    EXPECT_TRUE(FirstStart::isUnfinished(fresh, withoutCourses, none));
    EXPECT_FALSE(FirstStart::isUnfinished(fresh, withoutCourses, photo));
}

TEST_F(FirstStarts, CoursesOfEveryTurmaAreNeededToGoOn)
{
    make("trilha analista\n  curso 11 SQL 1\ntrilha cientista\nturma analista 18 tag=101\nturma cientista 3 tag=102");
    start->openAt(OpenStart::Courses);
    EXPECT_FALSE(start->proceed()->isEnabled());
    domain::School school = start->desk->school();
    school.tracks[1].courses.push_back({{domain::CourseId{12}, QStringLiteral("Excel"), {}}, 2});
    start->desk->save(QStringLiteral("test"), school);
    start->settle();
    EXPECT_TRUE(start->proceed()->isEnabled());
}

TEST_F(FirstStarts, APaceThatIsTypedIsSavedWhenOneGoesOn)
{
    make(fullSchool);
    start->openAt(OpenStart::Pace);
    auto& table = start->dialog->findChild<PaceSection*>()->table();
    emit table.typed(table.rows().rows()[0].id, 2, QStringLiteral("3"));
    start->settle();
    EXPECT_EQ(start->stored().tracks[0].courses[0].halfWeeks, 2) << "not yet";
    start->press(QStringLiteral("Continue"));
    EXPECT_TRUE(start->comesTo(OpenStart::Collect));
    EXPECT_EQ(start->stored().tracks[0].courses[0].halfWeeks, 6);
    EXPECT_EQ(start->quiet.registry.saves, 1);
}

TEST_F(FirstStarts, APaceThatCannotBeReadStopsIt)
{
    make(fullSchool);
    start->openAt(OpenStart::Pace);
    auto& table = start->dialog->findChild<PaceSection*>()->table();
    emit table.typed(table.rows().rows()[1].id, 2, QStringLiteral("1000"));
    start->press(QStringLiteral("Continue"));
    EXPECT_EQ(start->dialog->step(), OpenStart::Pace);
    EXPECT_EQ(start->stored().tracks[0].courses[1].halfWeeks, 4);
}

TEST_F(FirstStarts, TheFictitiousSchoolIsOneButtonAway)
{
    make("aluno 1", {});
    start->open();
    QSignalSpy asked(start->dialog.get(), &FirstStart::demonstrationAsked);
    start->press(QStringLiteral("See it with a fictitious school"));
    EXPECT_EQ(asked.count(), 1);
    EXPECT_FALSE(start->dialog->isVisible());
}

TEST_F(FirstStarts, IsPaintedAnewWhenTheThemeChanges)
{
    make(fullSchool);
    start->openAt(OpenStart::Tags);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        start->appearance.choose(theme);
        start->settle();
        const QImage picture = tests::pictureOf(*start->dialog);
        const int pixels = picture.width() * picture.height();
        EXPECT_GT(tests::pixelsOf(picture, start->appearance.color(Role::Surface)), pixels / 2);
        EXPECT_GT(tests::pixelsOf(picture, start->appearance.color(Role::Rail)), pixels / 10);
        const Role other = Role::Surface;
        const QColor gone = Theme::of(theme == ThemeChoice::Dark ? Lightness::Light : Lightness::Dark).color(other);
        EXPECT_LT(tests::pixelsOf(picture, gone), pixels / 50) << "nothing of the other theme stays";
    }
}
