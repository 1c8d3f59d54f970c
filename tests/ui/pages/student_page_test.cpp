#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/screen.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/figure_card.h"
#include "ui/pages/student/cohort_band.h"
#include "ui/pages/student/gain_chart.h"
#include "ui/pages/student/student_body.h"
#include "ui/pages/student/student_figures.h"
#include "ui/pages/student/student_head.h"
#include "ui/pages/student/student_page.h"
#include "ui/pages/student/student_words.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::World;
using tests::world;

namespace {

constexpr int patience = 30000; // ms; a limit, never waited for

constexpr auto header = R"(
trilha analista
  curso 1 SQL 1
  curso 2 Excel 3
  curso 3 BI 2
turma analista 11 tag=11 inicio=2026-08-31
turma analista 12 tag=12 inicio=2026-11-02 tutor=Beatriz
aluno 7 "Ícaro Leitão Brandão" icaro@x.com +5584998124471
)";

/// With the spaces that a test can type.
QString plain(QString text)
{
    return text.replace(QChar(0xA0), u' ');
}

/// The page over a history, as the window would hold it.
class Shown {
public:
    explicit Shown(const World& history, std::optional<qint64> student = 7) :
        appearance(*qApp, ThemeChoice::Light),
        quiet(appearance, history.connection().file()),
        before([] {
            const QLocale old;
            QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
            return old;
        }())
    {
        quiet.session.numbers = Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        page = std::make_unique<StudentPage>(quiet.session);
        page->resize(1184, 660);
        page->QWidget::show();
        Destination destination{QStringLiteral("aluno")};
        if (student)
            destination.student = domain::StudentId{*student};
        page->show(destination);
        EXPECT_TRUE(isAnswered());
    }
    ~Shown() { QLocale::setDefault(before); }

    bool isAnswered() const
    {
        const bool answered = QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
        QCoreApplication::processEvents();
        return answered;
    }
    template <typename Widget>
    QList<Widget*> visible() const
    {
        QList<Widget*> found = page->findChildren<Widget*>();
        found.removeIf([](const Widget* widget) { return !widget->isVisible(); });
        return found;
    }
    QAbstractButton* button(const QString& words) const
    {
        for (QAbstractButton* button : visible<QAbstractButton>()) {
            if (button->text().remove(u'&') == words)
                return button;
        }
        return nullptr;
    }
    /// The words of a card.
    std::string card(StudentFigure figure) const
    {
        return visible<FigureCard>().at(int(figure))->accessibleName().toStdString();
    }
    /// A table from top to bottom: the texts of its cells.
    static std::string table(const RowsModel& rows)
    {
        QStringList lines;
        for (int row = 0; row < rows.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells << rows.index(row, column).data().toString();
            lines << cells.join(u'|');
        }
        return lines.join(u'\n').toStdString();
    }
    bool says(const QString& words) const
    {
        const auto labels = visible<QLabel>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(words)
                || label->accessibleName().contains(words); // whole, where it is elided
        });
    }

    Appearance appearance;
    tests::QuietSession quiet;
    QLocale before;
    std::unique_ptr<StudentPage> page;
};

World schoolWith(const std::string& photos)
{
    return world(header + photos);
}

/// Moved from 11 to 12, one week without a photo, a regression, then a jump.
World longHistory()
{
    return schoolWith(R"(
foto 2026-W41 11: 7 | 40 0 0 ; 8 | 20 0 0
foto 2026-W42 11: 7 | 39 0 0 ; 8 | 20 0 0
foto 2026-W44 11: 8 | 20 0 0
foto 2026-W44 12: 7 | 45 0 0
foto 2026-W45 11: 8 | 20 0 0
foto 2026-W45 12: 7 | 45 0 0
foto 2026-W46 11: 8 | 20 0 0
foto 2026-W46 12: 7 | 48 0 x
foto 2026-W47 dia=2026-11-22 11: 8 | 20 0 0
foto 2026-W47 dia=2026-11-22 12: 7 acesso=2026-11-21T23:14 | 100 5 x
)");
}

} // namespace

TEST(StudentPageShown, SaysWhoItIsAndHowToReachThem)
{
    const World history = longHistory();
    const Shown shown(history);
    EXPECT_TRUE(shown.says(QStringLiteral("Ícaro Leitão Brandão")));
    EXPECT_TRUE(shown.says(QStringLiteral("Turma 12 · analista · tutor Beatriz")));
    EXPECT_TRUE(shown.says(QStringLiteral("last access yesterday, 20:14")));
    QAbstractButton* phone = shown.button(QStringLiteral("Copy phone"));
    ASSERT_TRUE(phone) << "contacts are off: the number is not on screen";
    phone->click();
    EXPECT_EQ(QApplication::clipboard()->text(), u"+5584998124471");
    EXPECT_TRUE(shown.says(QStringLiteral("Phone copied.")));
    shown.page->setContacts(Contacts::Shown);
    EXPECT_TRUE(shown.button(QStringLiteral("(84) 99812-4471")));
    shown.button(QStringLiteral("Copy e-mail"))->click();
    EXPECT_EQ(QApplication::clipboard()->text(), u"icaro@x.com");
    EXPECT_TRUE(shown.button(QStringLiteral("Write on WhatsApp")));
}

TEST(StudentPageShown, TheCardsTellTheLastWeekAndTheirFormulas)
{
    const World history = longHistory();
    const Shown shown(history);
    // k = 3 weeks: 100, 66,7 expected of what was answered; 52,5 of two courses.
    EXPECT_EQ(shown.card(StudentFigure::Progress), "Progress: 52,5 % +28,5 p.p. 2 of 2 collected");
    EXPECT_EQ(shown.card(StudentFigure::Expected), "Expected: 83,3 % week 3 of 6 of Turma 12");
    EXPECT_EQ(shown.card(StudentFigure::Gap), "Difference: −30,8 p.p. late: below −15,0 p.p.");
    // 105 of 200 is the first course and 5 % of the second: week 1,15 of 3.
    EXPECT_EQ(shown.card(StudentFigure::Behind), "Behind: 1,9 weeks at the expected pace of the trilha");
    // Gains 3,0 (twice, over two weeks) ... 0, 1,0, 28,5: mean of the last four weeks.
    EXPECT_TRUE(shown.card(StudentFigure::Finish).find("Estimated finish: ") == 0) << shown.card(StudentFigure::Finish);
    for (const FigureCard* card : shown.visible<FigureCard>())
        EXPECT_GT(card->toolTip().size(), 30) << qPrintable(card->accessibleName());
}

TEST(StudentPageShown, TheChartHatchesWhatWasNotCollected)
{
    const World history = longHistory();
    const Shown shown(history);
    const PlotContent plot = studentPlot(shown.page->answer(), shown.quiet.session.numbers);
    EXPECT_EQ(plot.missing, std::vector<size_t>{2});
    EXPECT_TRUE(plot.subtitle.endsWith(u"W43 not collected")) << qPrintable(plot.subtitle);
    ASSERT_EQ(plot.series.size(), 3U);
    EXPECT_EQ(plot.series[0].name, u"Ícaro");
    EXPECT_FALSE(plot.series[0].values[2]);
    EXPECT_EQ(plot.series[2].values[0], 100) << "the turma of that week: (40 + 20) / 6 cells";
    const QString before = shown.page->body().plot().view().accessibleDescription();
    EXPECT_TRUE(before.contains(u"Ícaro")) << qPrintable(before);
}

TEST(StudentPageShown, TheGainChartTellsEstimatesAndRegressionsInWords)
{
    const World history = longHistory();
    const Shown shown(history);
    GainChart& gains = shown.page->body().gains();
    EXPECT_EQ(plain(gains.accessibleDescription()).toStdString(),
        "W42: −0,3 p.p.; W43: +1,0 p.p., estimated; W44: +1,0 p.p., estimated; W45: 0,0 p.p.; W46: +1,5 p.p.; "
        "W47: +28,5 p.p.");
    EXPECT_TRUE(plain(gains.wordsOf(1)).contains(u"SQL: from 40,0 % to 39,0 %")) << qPrintable(gains.wordsOf(1));
    EXPECT_TRUE(gains.wordsOf(2).contains(u"estimated"));
    EXPECT_TRUE(gains.wordsOf(0).contains(u"no photo before"));
    QTest::keyClick(&gains, Qt::Key_Left);
    EXPECT_EQ(gains.pointedWeek(), 6U);
    QTest::keyClick(&gains, Qt::Key_Left);
    EXPECT_EQ(gains.pointedWeek(), 5U);
    const QImage picture = tests::pictureOf(gains);
    EXPECT_GT(tests::pixelsOf(picture, shown.appearance.color(Role::LateMark)), 0);
    EXPECT_GT(tests::pixelsOf(picture, shown.appearance.color(Role::Series1)), 0);
}

TEST(StudentPageShown, ATableStandsBehindTheCharts)
{
    const World history = longHistory();
    const Shown shown(history);
    QAbstractButton* turn = shown.button(QStringLiteral("See the table"));
    ASSERT_TRUE(turn);
    turn->click();
    QCoreApplication::processEvents();
    EXPECT_FALSE(shown.page->body().gains().isVisible());
    ASSERT_TRUE(shown.page->body().weeks().isVisible());
    EXPECT_EQ(Shown::table(*shown.page->body().weeks().view().rows()),
        "Week 47 (nov. 16 to nov. 22, 2026)|52,5|83,3|−30,8|52,5|+28,5|collected\n"
        "Week 46 (nov. 9 to nov. 15, 2026)|24,0|61,9|−37,9|24,0|+1,5|collected\n"
        "Week 45 (nov. 2 to nov. 8, 2026)|15,0|23,8|−8,8|15,0|0,0|collected\n"
        "Week 44 (out. 26 to nov. 1, 2026)|15,0|||15,0|≈ +1,0|collected\n"
        "Week 43 (out. 19 to out. 25, 2026)|||||≈ +1,0|no photo\n"
        "Week 42 (out. 12 to out. 18, 2026)|13,0|100,0|−87,0|9,8|−0,3|collected\n"
        "Week 41 (out. 5 to out. 11, 2026)|13,3|95,2|−81,9|10,0||collected");
    shown.page->body().weeks().setFocus();
    shown.page->copy();
    EXPECT_TRUE(QApplication::clipboard()->text().startsWith(u"Week\tProgress\tExpected"));
    shown.button(QStringLiteral("See the charts"))->click();
    EXPECT_TRUE(shown.page->body().gains().isVisible());
}

TEST(StudentPageShown, EveryCourseStandsInTheOrderOfTheTrilha)
{
    const World history = longHistory();
    const Shown shown(history);
    const RowsModel& rows = *shown.page->body().courses().view().rows();
    EXPECT_EQ(Shown::table(rows), "SQL||100,0|+52,0|nov. 22, 2026\nExcel||5,0|+5,0|\nBI|no access|||");
    const int bar = rows.columnOf(QStringLiteral("estado"));
    EXPECT_EQ(rows.index(1, bar).data(TenthsRole).toInt(), 50);
    EXPECT_EQ(rows.index(1, bar).data(ExpectedRole).toInt(), 667);
    EXPECT_EQ(rows.index(2, bar).data(MarkRole).toInt(), int(CellMark::NoAccess));
    EXPECT_TRUE(plain(rows.index(1, bar).data(Qt::AccessibleTextRole).toString()).contains(u"expected 66,7 %"));
    EXPECT_TRUE(shown.says(QStringLiteral("1 of 3 finished")));
}

TEST(StudentPageShown, TellsTheProfileWithItsFigures)
{
    const World history = longHistory();
    const Shown shown(history);
    EXPECT_TRUE(shown.says(QStringLiteral("Last week")));
    EXPECT_TRUE(shown.says(QStringLiteral("−0,3  +1,0  0,0  +1,5  +28,5")));
    EXPECT_TRUE(shown.says(QStringLiteral("0,92")));
}

TEST(StudentPageShown, WithFewGainsSaysHowManyAreMissing)
{
    const World history = schoolWith("foto 2026-W46 12: 7 | 40 0 0\nfoto 2026-W47 12: 7 | 41 0 0\n");
    const Shown shown(history);
    EXPECT_TRUE(shown.says(QStringLiteral("A profile needs 4 gains: 3 more"))) << "one gain is there";
}

TEST(StudentPageShown, TheTurmasStandInABandWithWhatHappened)
{
    const World history = longHistory();
    const Shown shown(history);
    EXPECT_EQ(shown.page->body().turmas().accessibleDescription().toStdString(),
        "Turma 11 of analista: 41 to 42 of 2026; Turma 12 of analista: 44 to 47 of 2026");
    EXPECT_TRUE(shown.says(QStringLiteral("moved from 11 to 12 in W44")));
}

TEST(StudentPageShown, OneWeekOneTurmaWithoutStartDateHasWordsForWhatIsMissing)
{
    const World history = world(R"(
trilha a
  curso 1 SQL 1
turma a 1 tag=1
aluno 7 "Ana"
foto 2026-W47 1: 7 | 0
)");
    const Shown shown(history);
    EXPECT_EQ(shown.card(StudentFigure::Progress), "Progress: 0,0 % 1 of 1 collected");
    EXPECT_EQ(shown.card(StudentFigure::Expected), "Expected: — the turma has no start date");
    EXPECT_EQ(shown.card(StudentFigure::Gap), "Difference: — no data");
    EXPECT_EQ(shown.card(StudentFigure::Behind), "Behind: — no expectation");
    EXPECT_EQ(shown.card(StudentFigure::Finish), "Estimated finish: — no gain is known yet");
    EXPECT_TRUE(shown.says(QStringLiteral("never entered")));
    EXPECT_FALSE(shown.button(QStringLiteral("Copy e-mail"))) << "there is none";
    EXPECT_FALSE(shown.button(QStringLiteral("Write on WhatsApp")));
    EXPECT_EQ(shown.page->body().gains().accessibleDescription(), u"No gain is known yet: it takes two photos.");
}

TEST(StudentPageShown, OfAWeekWithNothingCollectedNothingIsZero)
{
    const World history = schoolWith("foto 2026-W47 12: 7 | - - -\n");
    const Shown shown(history);
    EXPECT_EQ(shown.card(StudentFigure::Progress), "Progress: — 0 of 3 collected");
    const RowsModel& rows = *shown.page->body().courses().view().rows();
    EXPECT_EQ(Shown::table(rows), "SQL|not collected|||\nExcel|not collected|||\nBI|not collected|||");
}

TEST(StudentPageShown, WhoLeftIsShownByTheirLastWeekAndItIsSaid)
{
    const World history = schoolWith("foto 2026-W46 12: 7 | 40 0 0 ; 8 | 1 1 1\nfoto 2026-W47 12: 8 | 1 1 1\n");
    const Shown shown(history);
    EXPECT_TRUE(shown.says(QStringLiteral("not in the turma since W47")));
    EXPECT_TRUE(shown.says(QStringLiteral("left turma 12 after W46")));
    EXPECT_EQ(shown.card(StudentFigure::Progress), "Progress: 13,3 % 3 of 3 collected");
}

TEST(StudentPageShown, ASecondTurmaIsOffered)
{
    const World history = schoolWith("foto 2026-W47 dia=2026-11-22 11: 7 | 40 0 0\nfoto 2026-W47 12: 7 | 40 0 0\n");
    const Shown shown(history);
    EXPECT_TRUE(shown.says(QStringLiteral("Turma 12 · analista")));
    QAbstractButton* other = shown.button(QStringLiteral("See in Turma 11 · analista"));
    ASSERT_TRUE(other);
    other->click();
    ASSERT_TRUE(shown.isAnswered());
    EXPECT_TRUE(shown.says(QStringLiteral("Turma 11 · analista")));
    EXPECT_TRUE(shown.button(QStringLiteral("See in Turma 12 · analista")));
}

TEST(StudentPageShown, WithoutAStudentSaysWhatToDo)
{
    const World history = longHistory();
    const Shown nobody(history, std::nullopt);
    ASSERT_EQ(nobody.visible<EmptyPage>().size(), 1);
    EXPECT_TRUE(nobody.says(QStringLiteral("Choose a student")));
    int asked = 0;
    QObject::connect(nobody.page.get(), &Page::findAsked, nobody.page.get(), [&asked] { ++asked; });
    nobody.button(QStringLiteral("Find a student (Ctrl+K)"))->click();
    EXPECT_EQ(asked, 1);
    const Shown unknown(history, 99);
    EXPECT_TRUE(unknown.says(QStringLiteral("This student is not in the history")));
}

TEST(StudentPageShown, OddNamesFitAndStayWhole)
{
    const QString names[] = {QString(120, u'W'), QStringLiteral("محمد بن عبد الله"),
        QStringLiteral("Zoé 🎓👩‍💻"), QStringLiteral("<b>Ana</b> & Cia")};
    for (const QString& name : names) {
        World history = longHistory();
        ASSERT_TRUE(history.connection().run(QStringLiteral("UPDATE student SET name = '%1' WHERE id = 7").arg(name)));
        const Shown shown(history);
        EXPECT_EQ(studentName(shown.page->answer().page->student), name);
        EXPECT_LE(shown.page->minimumSizeHint().width(), 1184) << qPrintable(name);
        EXPECT_TRUE(QTest::qWaitFor([&] { return shown.button(QStringLiteral("Copy phone")) != nullptr; }, patience));
        const QAbstractButton* chat = shown.button(QStringLiteral("Write on WhatsApp"));
        ASSERT_TRUE(chat);
        EXPECT_LE(chat->mapTo(shown.page.get(), QPoint(chat->width(), 0)).x(), 1184);
    }
}

TEST(StudentWords, PhonesAreWrittenAsInBrazil)
{
    EXPECT_EQ(phoneText(QStringLiteral("+5584998124471")), u"(84) 99812-4471");
    EXPECT_EQ(phoneText(QStringLiteral("+551140041234")), u"(11) 4004-1234");
    EXPECT_EQ(phoneText(QStringLiteral("+351912345678")), u"+351912345678");
    EXPECT_EQ(phoneText(QStringLiteral("ramal 12")), u"ramal 12");
    EXPECT_EQ(phoneText({}), QString());
}

TEST(StudentWords, TheFirstNameIsShortAndAMaskedOneStaysWhole)
{
    const auto named = [](const QString& name) {
        return firstName(domain::Student{{7}, name, QStringLiteral("a@x"), {}, {}});
    };
    EXPECT_EQ(named(QStringLiteral("Ícaro Leitão")), u"Ícaro");
    EXPECT_EQ(named(QStringLiteral("Aluno 048217")), u"Aluno 048217");
    EXPECT_EQ(named(QString(40, u'W')), QString(15, u'W') + u'…');
}
