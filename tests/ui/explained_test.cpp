#include "open_window.h"
#include "tests/support/world.h"
#include "tests/ui/pages/portuguese.h"
#include "ui/data/chart_frame.h"
#include "ui/data/edit_table.h"
#include "ui/data/situation_panel.h"
#include "ui/data/table_panel.h"
#include "ui/figure_card.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/groups/group_table.h"
#include "ui/pages/history_page.h"
#include "ui/pages/run_card.h"
#include "ui/pages/school/school_page.h"
#include "ui/pages/school/section_list.h"
#include "ui/pages/school/what_if_table.h"
#include "ui/pages/status_chips.h"
#include "ui/pages/student/profile_card.h"
#include "ui/pages/student/situation_tag.h"
#include "ui/pages/student/student_page.h"
#include "ui/pages/student/student_tables.h"
#include "ui/pages/student_table.h"
#include "ui/school_desk.h"
#include "ui/segmented.h"

#include <QLabel>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace farol;
using namespace farol::ui;
using tests::OpenWindow;
using tests::patience;
using tests::visible;

namespace {

/// A school in which every kind of figure has something to say: turmas of several ages, one without a start, somebody
/// who moved, left, stopped, fell back, finished, was refused, was not collected.
constexpr std::string_view school = R"(
trilha analista
  curso 1 SQL 2
  curso 2 Excel 2
  curso 3 BI 4
turma analista 9 tag=66 inicio=2026-05-04 tutor=Rui
turma analista 12 tag=69 inicio=2026-09-28 tutor=Ana
turma analista 13 tag=70
foto 2026-W43 12: 1 | 20 0 0 ; 2 | 5 0 0 ; 3 | 20 0 0 ; 4 | 0 0 0 ; 5 | 10 0 x ; 7 | 5 5 0
foto 2026-W43 9: 21 | 100 60 10 ; 22 | 100 10 0
foto 2026-W44 12: 1 | 30 0 0 ; 2 | 5 0 0 ; 3 | 20 0 0 ; 4 | 0 0 0 ; 5 | 10 0 x ; 7 | 5 5 0
foto 2026-W44 9: 21 | 100 70 10 ; 22 | 100 10 0
foto 2026-W45 12: 1 | 40 0 0 ; 2 | 5 0 0 ; 3 | 20 0 0 ; 4 | 0 0 0 ; 5 | 10 0 x ; 7 | 5 5 0
foto 2026-W45 9: 21 | 100 80 10
foto 2026-W46 12: 1 | 50 0 0 ; 2 | 5 0 0 ; 3 | 20 0 0 ; 4 | 0 0 0 ; 5 | 10 0 x ; 6 | - - - ; 8 | x x x
foto 2026-W46 9: 21 | 100 90 10 ; 7 | 5 5 0
foto 2026-W47 12: 1 | 60 20 0 ; 2 | 99 0 0 ; 3 | 10 0 0 ; 4 | 0 0 0 ; 5 | 10 0 x ; 6 | - - - ; 8 | x x x ; 9 | 5 5 5
foto 2026-W47 9: 21 | 100 100 100 ; 7 | 5 5 0
foto 2026-W47 13: 51 | 10 0 0
)";

/// A figure on screen and the tooltip that explains it.
struct Told {
    QString name;
    QString tip;
};

/// A number under a heading, or one of the words that are made from numbers; names and dates explain themselves.
bool isFigure(const RowsModel& rows, int column)
{
    const QString key = rows.columnKey(column);
    const auto look = static_cast<CellLook>(rows.headerData(column, Qt::Horizontal, LookRole).toInt());
    if (key == u"perfil" || key == u"ultimo_acesso")
        return true;
    return look != CellLook::Text && look != CellLook::IconWord && key != u"turma" && key != u"curso";
}

template <typename Widget>
void addWidgets(QList<Told>& figures, const QWidget& page)
{
    for (const Widget* widget : visible<Widget>(page))
        figures.append(
            {QLatin1String(Widget::staticMetaObject.className()) + u' ' + widget->accessibleName(), widget->toolTip()});
}

QList<Told> figuresOf(const QWidget& page)
{
    QList<Told> figures;
    for (const TableView* view : visible<TableView>(page)) {
        const RowsModel& rows = *view->rows();
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (isFigure(rows, column))
                figures.append(Told{view->accessibleName() + u'/' + rows.columnKey(column),
                    rows.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()});
        }
    }
    for (const EditTable* table : visible<EditTable>(page)) {
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            if (table->rows().column(column).look == CellLook::Number)
                figures.append(Told{table->accessibleName() + u'/' + table->rows().column(column).heading,
                    table->model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString()});
        }
    }
    for (const ChartFrame* frame : visible<ChartFrame>(page)) {
        const QLabel* title = visible<QLabel>(*frame).first();
        figures.append(Told{QStringLiteral("chart ") + title->text(), title->toolTip()});
    }
    addWidgets<FigureCard>(figures, page);
    addWidgets<StatusChip>(figures, page);
    addWidgets<SituationPanel>(figures, page);
    addWidgets<SituationTag>(figures, page);
    addWidgets<ProfileCard>(figures, page);
    for (const RunCard* card : visible<RunCard>(page)) {
        const QRegularExpression number(QStringLiteral("^[\\d.]+$"));
        for (const QLabel* label : visible<QLabel>(*card)) {
            if (label->text() == Numbers::missing() || number.match(label->text()).hasMatch())
                figures.append(Told{QStringLiteral("run ") + label->text(), label->toolTip()});
        }
    }
    return figures;
}

/// A page of the window, and the part of its first segmented control that is pressed, or of page Escola its section.
struct Where {
    const char* page;
    int part;
    int atLeast; ///< so many figures
};

void PrintTo(const Where& where, std::ostream* out)
{
    *out << where.page << where.part;
}

class Explained : public testing::TestWithParam<Where> {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(open.isReady());
        open.window->resize(1920, 1080);
        Destination to{QString::fromLatin1(GetParam().page)};
        if (to.page == u"aluno")
            to.student = domain::StudentId{1};
        open.window->go(to);
        page = open.page(to.page);
        ASSERT_TRUE(page);
        ASSERT_TRUE(isAnswered());
        if (GetParam().part > 0) {
            if (to.page == u"escola")
                visible<SectionButton>(*page).at(GetParam().part)->click();
            else
                visible<Segment>(*page).at(GetParam().part)->click();
            ASSERT_TRUE(isAnswered());
        }
    }
    bool isAnswered() const
    {
        if (auto* registered = dynamic_cast<SchoolPage*>(page)) {
            const bool isReady = QTest::qWaitFor([&] { return registered->desk().isReady(); }, patience);
            QCoreApplication::processEvents();
            return isReady;
        }
        const auto* history = dynamic_cast<HistoryPage*>(page);
        const bool isDone = QTest::qWaitFor(
            [&] {
                return !(history && history->isAsking()) && !visible<TableView>(*page).isEmpty()
                    && visible<TableView>(*page).first()->rows();
            },
            patience);
        QCoreApplication::processEvents();
        return isDone;
    }

    tests::Portuguese portuguese;
    tests::World world = tests::world(school);
    OpenWindow open{world.connection().file()};
    Page* page = nullptr;
};

} // namespace

TEST_P(Explained, EveryFigureTellsItsFormula)
{
    const QList<Told> figures = figuresOf(*page);
    EXPECT_GE(figures.size(), GetParam().atLeast);
    for (const Told& figure : figures)
        EXPECT_GT(figure.tip.size(), 15) << qPrintable(figure.name) << ": " << qPrintable(figure.tip);
}

TEST_P(Explained, InPortuguese)
{
    ASSERT_TRUE(portuguese.isLoaded());
    const QRegularExpression english(QStringLiteral("\\b(the|of|and|is|are|over|with|without|not|by|which)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Told& figure : figuresOf(*page))
        EXPECT_FALSE(english.match(figure.tip).hasMatch()) << qPrintable(figure.name) << ": " << qPrintable(figure.tip);
}

TEST_P(Explained, InLinesThatFitAScreen)
{
    for (const QWidget* widget : visible<QWidget>(*page)) {
        if (widget->toolTip().startsWith(u'<'))
            continue; // names, as they are
        for (const QString& line : widget->toolTip().split(u'\n'))
            EXPECT_LE(line.size(), 130) << qPrintable(line);
    }
}

TEST(ExplainedTables, TheWeeksOfAStudentTellTheirFormulas)
{
    const Texts texts{Numbers()};
    int figures = 0;
    for (const auto& column : studentWeekTable(texts)) {
        if (column.look == CellLook::Text)
            continue;
        ++figures;
        EXPECT_GT(column.tip.size(), 30) << qPrintable(column.column.key);
    }
    EXPECT_EQ(figures, 5);
}

TEST(ExplainedTables, WhoWouldChangeTheirSituationIsToldItsRules)
{
    int figures = 0;
    for (const auto& column : whatIfTable({})) {
        if (column.look != CellLook::Situation)
            continue;
        ++figures;
        EXPECT_GT(column.tip.size(), 30) << qPrintable(column.column.key);
    }
    EXPECT_EQ(figures, 2);
}

TEST(ExplainedTables, AProfileIsToldTheSameInEveryTable)
{
    const Texts texts{Numbers()};
    const QDate day(2026, 11, 22);
    const analytics::StudentWeeks answer{{*domain::Week::fromKey(u"2026-W47")}, {}, {}};
    const auto profileOf = [](std::vector<TableColumn<analytics::StudentRow>> columns) {
        for (TableColumn<analytics::StudentRow>& column : columns) {
            if (column.column.key == u"perfil")
                return column;
        }
        ADD_FAILURE() << "no profile";
        return columns.front();
    };
    const auto ofGroup = profileOf(groupTable(analytics::Contacts::Hidden, texts, day));
    const auto ofView = profileOf(studentTable(answer, texts, {.today = day}));
    EXPECT_EQ(ofGroup.tip, ofView.tip);
    EXPECT_EQ(ofGroup.widest, ofView.widest);
    analytics::StudentRow row;
    for (const auto& profile : {std::optional<domain::StudyProfile>(),
             std::optional(domain::StudyProfile{domain::Profile::Accelerating, 0.92, 0.4, 2.0})}) {
        row.profile = profile;
        for (const int role :
            {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(SortRole), int(MutedRole)})
            EXPECT_EQ(ofGroup.role(row, role), ofView.role(row, role)) << role;
        EXPECT_GT(ofGroup.role(row, Qt::ToolTipRole).toString().size(), 20);
    }
    row.profile.reset();
    EXPECT_EQ(ofView.role(row, Qt::AccessibleTextRole).toString(), u"not known yet") << "a dash says nothing aloud";
    EXPECT_TRUE(ofView.role(row, MutedRole).toBool());
}

INSTANTIATE_TEST_SUITE_P(Pages, Explained,
    testing::Values(Where{"progresso", 0, 20}, Where{"progresso", 1, 12}, Where{"progresso", 2, 16},
        Where{"progresso", 3, 16}, Where{"o-que-mudou", 0, 10}, Where{"turmas", 0, 10}, Where{"turmas", 1, 10},
        Where{"cursos", 0, 10}, Where{"cursos", 1, 5}, Where{"grupos", 0, 6}, Where{"coleta", 0, 12},
        Where{"coleta", 1, 12}, Where{"aluno", 0, 10}, Where{"escola", 0, 0}, Where{"escola", 1, 2},
        Where{"escola", 2, 1}, Where{"escola", 3, 1}, Where{"escola", 4, 3}, Where{"escola", 5, 0},
        Where{"escola", 6, 0}, Where{"escola", 7, 0}),
    [](const auto& made) {
        return QString::fromLatin1(made.param.page).remove(u'-').toStdString() + std::to_string(made.param.part);
    });
