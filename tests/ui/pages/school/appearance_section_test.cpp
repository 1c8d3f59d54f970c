#include "school_window.h"
#include "tests/ui/screen.h"
#include "ui/data/table_panel.h"
#include "ui/figure_card.h"
#include "ui/look.h"
#include "ui/pages/school/appearance_section.h"
#include "ui/segmented.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>

#include <cmath>

using namespace farol;
using namespace farol::ui;

namespace {

class AppearancePage : public testing::Test {
protected:
    void open(const settings::Settings& remembered = {}, Access access = Access::Own)
    {
        window.reset(); // one appearance at a time
        window = std::make_unique<tests::SchoolWindow>(tests::connectedSchool(), access);
        window->quiet.settings = remembered;
        window->quiet.session.restart = [this] { ++restarts; };
        window->open(QStringLiteral("aparencia"));
    }
    AppearanceSection& section() const { return window->section<AppearanceSection>(); }
    settings::Settings& kept() const { return window->quiet.settings; }
    QAbstractButton& button(const char* words) const
    {
        return tests::SchoolWindow::button(section(), QString::fromUtf8(words));
    }
    void key(Qt::Key key) const { QTest::keyClick(window->window.get(), key, Qt::ControlModifier); }
    qreal points() const { return QApplication::font().pointSizeF(); }

    std::unique_ptr<tests::SchoolWindow> window;
    int restarts = 0;
};

/// Every label, button and field of a part, with how much of it is cut.
QStringList cutParts(const QWidget& part)
{
    QStringList cut;
    for (const QWidget* each : part.findChildren<QWidget*>()) {
        const bool hasText = qobject_cast<const QLabel*>(each) || qobject_cast<const QAbstractButton*>(each)
            || qobject_cast<const QComboBox*>(each) || qobject_cast<const QTimeEdit*>(each)
            || qobject_cast<const QLineEdit*>(each);
        if (!hasText || !each->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(each);
        const int high = label && label->wordWrap() ? label->heightForWidth(label->width()) : each->sizeHint().height();
        const int wide = label && (label->wordWrap() || label->text().isEmpty()) ? 0 : each->minimumSizeHint().width();
        if (each->height() < high || each->width() < wide)
            cut << QStringLiteral("%1 “%2” %3×%4 of %5×%6")
                       .arg(QString::fromLatin1(each->metaObject()->className()),
                           label ? label->text() : each->accessibleName())
                       .arg(each->width())
                       .arg(each->height())
                       .arg(wide)
                       .arg(high);
    }
    return cut;
}

} // namespace

TEST_F(AppearancePage, AThemeIsPutInForceAndKept)
{
    open();
    button("Dark").click();
    EXPECT_EQ(window->appearance.choice(), ThemeChoice::Dark);
    EXPECT_EQ(kept().theme, settings::Theme::Dark);
    EXPECT_GT(window->quiet.saves, 0);
    window->appearance.choose(ThemeChoice::Light);
}

TEST_F(AppearancePage, TextGrowsAtOnceAndIsAsLargeAtTheNextStart)
{
    const qreal usual = points();
    open();
    button("150\u00A0%").click();
    EXPECT_NEAR(points(), usual * 1.5, 0.1);
    EXPECT_EQ(kept().textScale, 1.5);
    const settings::Settings remembered = kept();
    window.reset();
    EXPECT_NEAR(points(), usual, 0.1) << "the desktop's own font is left as it was";
    open(remembered);
    EXPECT_NEAR(points(), usual * 1.5, 0.1);
    EXPECT_TRUE(button("150\u00A0%").isChecked());
}

TEST_F(AppearancePage, KeysMakeTextLargerAndSmallerUpToAnEnd)
{
    open();
    for (const double factor : {1.25, 1.5, 2.0, 2.0}) {
        key(Qt::Key_Plus);
        EXPECT_EQ(kept().textScale, factor);
    }
    EXPECT_TRUE(button("200\u00A0%").isChecked()) << "the section shows it";
    key(Qt::Key_Minus);
    EXPECT_EQ(kept().textScale, 1.5);
    key(Qt::Key_0);
    EXPECT_EQ(kept().textScale, 1.0);
    key(Qt::Key_Minus);
    EXPECT_EQ(kept().textScale, 1.0);
}

TEST_F(AppearancePage, AnOddSizeOfAFileHasItsNeighbours)
{
    EXPECT_EQ(textScaleBeside(1.1, 1), 1.25);
    EXPECT_EQ(textScaleBeside(1.1, -1), 1.0);
    EXPECT_EQ(textScaleBeside(3.0, 1), 3.0);
    EXPECT_EQ(textScaleBeside(3.0, -1), 2.0);
    EXPECT_EQ(textScaleBeside(0.5, -1), 0.5);
}

TEST_F(AppearancePage, TablesAndCardsGrowWithTheText)
{
    open();
    window->window->resize(1366, 1600); // with room for cards at any size
    window->window->goTo(0);
    auto& progress = *window->window->pages().front();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return !progress.findChildren<FigureCard*>().isEmpty(); }, tests::SchoolWindow::patience));
    QCoreApplication::processEvents();
    auto& table = progress.findChild<TablePanel*>()->view();
    const int row = table.verticalHeader()->defaultSectionSize();
    const int head = table.horizontalHeader()->height();
    const QSize card = progress.findChild<FigureCard*>()->sizeHint();
    chooseTextScale(window->quiet.session, 2.0);
    QCoreApplication::processEvents();
    EXPECT_GT(table.verticalHeader()->defaultSectionSize(), row * 14 / 10);
    EXPECT_GT(table.horizontalHeader()->height(), head * 14 / 10);
    EXPECT_GT(progress.findChild<FigureCard*>()->sizeHint().height(), card.height() * 14 / 10);
}

TEST_F(AppearancePage, TheLargestTextCutsNothingOfTheSections)
{
    settings::Settings large;
    large.textScale = 2.0;
    for (const char* section : {"conexao", "privacidade", "aparencia"}) {
        open(large);
        window->window->resize(1366, 768);
        window->page().turnTo(QString::fromLatin1(section));
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        QWidget* current = window->page().current();
        ASSERT_TRUE(current && current->isVisible());
        const QStringList cut = cutParts(*current);
        EXPECT_TRUE(cut.isEmpty()) << section << ": " << cut.join(QStringLiteral("\n")).toStdString();
        const auto* area = current->findChild<QScrollArea*>();
        EXPECT_LE(area->widget()->minimumSizeHint().width(), area->viewport()->width()) << section;
    }
}

TEST_F(AppearancePage, ALanguageHoldsFromTheNextStartOn)
{
    open();
    auto& languages = *section().findChild<QComboBox*>();
    EXPECT_FALSE(button("Restart Farol").isVisible());
    const int english = languages.findText(QStringLiteral("English"));
    languages.setCurrentIndex(english);
    emit languages.activated(english);
    EXPECT_EQ(kept().language.toStdString(), "en");
    EXPECT_TRUE(button("Restart Farol").isVisible());
    button("Restart Farol").click();
    EXPECT_EQ(restarts, 1);
    languages.setCurrentIndex(0);
    emit languages.activated(0);
    EXPECT_EQ(kept().language.toStdString(), "");
    EXPECT_FALSE(button("Restart Farol").isVisible()) << "as it was: nothing to restart for";
}

TEST_F(AppearancePage, NoticesAndTheirQuietHoursAreKept)
{
    open();
    const auto times = section().findChildren<QTimeEdit*>();
    ASSERT_EQ(times.size(), 2);
    EXPECT_EQ(times[0]->time(), QTime(22, 0));
    times[0]->setTime(QTime(20, 30));
    emit times[0]->editingFinished();
    EXPECT_EQ(kept().notices.quietFrom, QTime(20, 30));
    EXPECT_EQ(kept().notices.quietTo, QTime(7, 0));
    section().findChild<QCheckBox*>()->click();
    EXPECT_FALSE(kept().notices.shown);
    EXPECT_FALSE(times[0]->isEnabled());
}

TEST_F(AppearancePage, WhoReadsAFileChoosesHowItLooks)
{
    open({}, Access::ReadOnly);
    EXPECT_TRUE(button("Dark").isVisible());
    for (const QTimeEdit* field : section().findChildren<QTimeEdit*>())
        EXPECT_FALSE(field->isVisible()) << "nothing is collected, so nothing is told";
}
