#include "pack_summary.h"

#include "core/domain/text.h"
#include "pack_frame.h"
#include "pack_lists.h"
#include "paper_parts.h"
#include "paper_plot.h"
#include "ui/pages/progress_figures.h"

#include <QCoreApplication>

namespace farol::ui {

using analytics::WeekFigure;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PackSummary)
};

constexpr qreal gap = mm(5);
constexpr qreal plotHeight = mm(58);

Figure expectedFigure(const WeekFigure& last, const Numbers& numbers)
{
    Figure figure;
    figure.label = Words::tr("Expected");
    figure.number = numbers.share(last.expected);
    figure.unit = last.expected ? QStringLiteral("%") : QString();
    figure.change = last.mean && last.expected
        ? Words::tr("difference %1").arg(numbers.points(*last.mean - *last.expected))
        : Words::tr("no expectation");
    return figure;
}

/// The figures of page Progresso for one turma: instead of how many turmas, what is expected of this one.
std::vector<Figure> figuresOf(const TurmaPack& turma, const Numbers& numbers)
{
    std::vector<Figure> figures = progressFigures(turma.view.overview, numbers);
    figures.erase(figures.begin() + 1);
    figures.insert(figures.begin() + 2, expectedFigure(turma.view.overview->last, numbers));
    return figures;
}

/// The weekly line, from the turma's first photo on: before that nothing could be collected.
PlotContent plotOf(const TurmaPack& turma, const Numbers& numbers)
{
    const analytics::WeeklySeries& series = turma.view.series;
    size_t first = 0;
    while (first + 1 < series.whole.size() && !series.whole[first].photographed)
        ++first;
    const auto begin = std::ptrdiff_t(first);
    const std::vector<WeekFigure> figures(series.whole.begin() + begin, series.whole.end());
    PlotContent content;
    content.title = Words::tr("Mean progress by week");
    content.weeks.assign(series.weeks.begin() + begin, series.weeks.end());
    content.series = {lineOf(figures, Words::tr("expected"), LineStyle::Expected, numbers),
        lineOf(figures, Words::tr("mean"), LineStyle::Focus, numbers)};
    QStringList missing;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (!figures[i].photographed || !figures[i].mean) {
            content.missing.push_back(i);
            missing << numbers.shortWeek(content.weeks[i]);
        }
    }
    if (!missing.isEmpty())
        content.subtitle = Words::tr("not collected: %1").arg(missing.join(QStringLiteral(", ")));
    return content;
}

/// What the lists of a turma are printed with.
class Summary {
public:
    Summary(PaperPage& page, const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms,
        const PaperFonts& fonts) :
        m_page(page),
        m_turma(turma),
        m_numbers(terms.numbers),
        m_fonts(fonts),
        m_lists(page, answer, turma, terms, fonts)
    {
    }

    /// Chart across, then two columns, who stopped across the foot.
    void printUpright(QRectF room)
    {
        room.setTop(figures(room) + gap);
        plot({room.topLeft(), QSizeF(room.width(), plotHeight)});
        room.setTop(room.top() + plotHeight + gap);
        const qreal width = (room.width() - gap) * 0.42;
        QRectF left(room.topLeft(), QSizeF(width, room.height()));
        const QRectF right(left.right() + gap, room.top(), room.width() - width - gap, room.height() * 0.72);
        const qreal courses = m_lists.printCourses(right);
        left.setTop(situations(left) + gap);
        left.setBottom(right.bottom());
        const qreal changes = m_lists.printChanges(left);
        room.setTop(std::max(courses, changes) + gap);
        room.setTop(m_lists.printStopped(room, 2) + gap);
        printNotes(m_page, m_fonts, room);
    }

    /// Three columns: chart and situations, courses, changes and who stopped.
    void printWide(QRectF room)
    {
        room.setTop(figures(room) + gap);
        const qreal width = (room.width() - 2 * gap) / 20;
        QRectF left(room.topLeft(), QSizeF(width * 7, room.height()));
        const QRectF middle(left.right() + gap, room.top(), width * 7.7, room.height());
        QRectF right(middle.right() + gap, room.top(), width * 5.3, room.height());
        plot({left.topLeft(), QSizeF(left.width(), plotHeight)});
        left.setTop(left.top() + plotHeight + gap);
        situations(left);
        m_lists.printCourses(middle);
        QRectF upper = right;
        upper.setHeight(right.height() * 0.6);
        right.setTop(m_lists.printChanges(upper) + gap);
        right.setTop(m_lists.printStopped(right, 1) + gap);
        printNotes(m_page, m_fonts, right);
    }

private:
    qreal figures(const QRectF& room) { return printFigures(m_page, m_fonts, room, figuresOf(m_turma, m_numbers)); }
    void plot(const QRectF& box) { printPlot(m_page, m_fonts, box, plotOf(m_turma, m_numbers), m_numbers); }
    qreal situations(const QRectF& box)
    {
        const analytics::Overview& overview = *m_turma.view.overview;
        return printSituations(m_page, m_fonts, box, Words::tr("Situation in week %1").arg(overview.last.week.number()),
            overview.statuses, m_numbers);
    }

    PaperPage& m_page;
    const TurmaPack& m_turma;
    const Numbers& m_numbers;
    const PaperFonts& m_fonts;
    PackLists m_lists;
};

} // namespace

PaperPage summaryPage(
    const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms, const PaperFonts& fonts)
{
    PaperPage page(terms.paper(QPageLayout::Portrait));
    const QRectF room = packFrame(answer, turma, Words::tr("summary"), terms).open(page, fonts);
    if (!turma.view.overview) {
        page.text({room.topLeft(), QSizeF(room.width(), mm(8))},
            Words::tr("There is no photo of this turma in these weeks. Choose other weeks, or collect."),
            {PaperFont::Body, Role::Text});
        return page;
    }
    Summary summary(page, answer, turma, terms, fonts);
    if (page.paper().isWide())
        summary.printWide(room);
    else
        summary.printUpright(room);
    return page;
}

} // namespace farol::ui
