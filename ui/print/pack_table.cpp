#include "pack_table.h"

#include "core/analytics/student_choice.h"
#include "core/domain/text.h"
#include "pack_frame.h"
#include "paper_table.h"
#include "print_words.h"
#include "ui/pages/student/student_words.h"
#include "ui/status_word.h"

#include <QCoreApplication>

#include <algorithm>

namespace farol::ui {

using analytics::StudentRow;
using analytics::StudentWeek;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PackTable)
};

constexpr qreal leastName = mm(42);
constexpr qreal situationWidth = mm(34);
constexpr qreal weekWidth = mm(11); ///< at least
constexpr qreal mostWeekWidth = mm(19);
constexpr qreal phoneWidth = mm(27);
constexpr qreal emailWidth = mm(40);

/// Places of weeks that stand in one table, [from, to).
struct Band {
    size_t from = 0;
    size_t to = 0;
    bool isFirst = false; ///< with the figures of the last week
};

struct Figure {
    QString title;
    qreal width;
};

class StudentTable {
public:
    StudentTable(const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms, const PaperFonts& fonts) :
        m_answer(answer),
        m_turma(turma),
        m_terms(terms),
        m_numbers(terms.numbers),
        m_fonts(fonts),
        m_today(todayOf(answer.school, terms))
    {
        const analytics::StudentChoice choice(answer.filter.students, m_today, answer.school.zone);
        for (const StudentRow& row : turma.view.students.rows) {
            if (answer.filter.students.isEmpty() || choice.matches(row))
                m_rows.push_back(&row);
        }
    }

    QPageLayout::Orientation orientation() const
    {
        const qreal room = roomForWeeks(Paper::of(m_terms.size, QPageLayout::Portrait));
        return room >= weekWidth * qreal(weeks().size()) ? QPageLayout::Portrait : QPageLayout::Landscape;
    }

    void appendTo(std::vector<PaperPage>& pages)
    {
        const Paper paper = m_terms.paper(orientation());
        const std::vector<Band> bands = bandsOf(paper);
        for (const Band& band : bands) {
            PaperTable table{columnsOf(band, paper), {}};
            for (const StudentRow* row : m_rows)
                table.rows.push_back(cellsOf(*row, band));
            const PaperFrame frame = packFrame(m_answer, m_turma, partOf(band, bands.size()), m_terms);
            printTable(table, m_fonts, [&] { return open(pages, paper, frame); });
        }
        if (m_rows.empty())
            printNobody(pages.back());
    }

private:
    const std::vector<domain::Week>& weeks() const { return m_turma.view.students.weeks; }
    bool hasContacts() const
    {
        return m_terms.choice.contacts == Contacts::Shown && m_answer.names == storage::Names::Shown;
    }

    std::vector<Figure> figures() const
    {
        return {{Words::tr("Gain"), mm(12.5)}, {Words::tr("Expected"), mm(15)}, {Words::tr("Difference"), mm(16)},
            {Words::tr("Last access"), mm(19)}};
    }

    /// What weeks leave beside the other columns of the first table.
    qreal roomForWeeks(const Paper& paper) const
    {
        qreal others = leastName + situationWidth + (hasContacts() ? phoneWidth + emailWidth : 0);
        for (const Figure& figure : figures())
            others += figure.width;
        return paper.content().width() - others;
    }

    size_t fitting(qreal room) const { return size_t(std::max(1.0, std::floor(room / weekWidth))); }

    /// The last weeks first, beside the figures; then the earlier ones, as many as fit.
    std::vector<Band> bandsOf(const Paper& paper) const
    {
        const size_t count = weeks().size();
        const size_t first = std::min(count, fitting(roomForWeeks(paper)));
        std::vector<Band> bands{{count - first, count, true}};
        const size_t more = fitting(paper.content().width() - leastName - situationWidth);
        for (size_t to = count - first; to > 0; to -= std::min(to, more))
            bands.push_back({to - std::min(to, more), to, false});
        return bands;
    }

    QString partOf(const Band& band, size_t bands) const
    {
        const auto left =
            std::count_if(m_rows.begin(), m_rows.end(), [](const StudentRow* row) { return !row->last().member; });
        const int there = int(m_rows.size()) - int(left);
        QString students = m_answer.filter.students.isEmpty()
            ? Words::tr("%Ln student(s)", nullptr, there)
            : Words::tr("%Ln student(s) that the filter shows", nullptr, there);
        if (left > 0)
            students += QStringLiteral(", ") + Words::tr("%Ln who left", nullptr, int(left));
        if (bands < 2)
            return students;
        //: %1 is "32 students", %2 is "27 a 37 de 2026"
        return Words::tr("%1, weeks %2").arg(students, m_numbers.weeks(weeks()[band.from], weeks()[band.to - 1]));
    }

    /// A week is wider where there is room, so that few of them stand near the names.
    qreal widthOfWeek(const Band& band, const Paper& paper) const
    {
        const qreal room = band.isFirst ? roomForWeeks(paper) : paper.content().width() - leastName - situationWidth;
        const qreal share = (room - mm(18)) / qreal(band.to - band.from); // names have some of it, too
        return std::clamp(share, weekWidth, mostWeekWidth);
    }

    std::vector<PaperColumn> columnsOf(const Band& band, const Paper& paper) const
    {
        const qreal width = band.to > band.from ? widthOfWeek(band, paper) : weekWidth;
        std::vector<PaperColumn> columns{{Words::tr("Student"), 0, Qt::AlignLeft}};
        if (band.isFirst && hasContacts()) {
            columns.push_back({Words::tr("Phone"), phoneWidth, Qt::AlignLeft});
            columns.push_back({Words::tr("E-mail"), emailWidth, Qt::AlignLeft});
        }
        columns.push_back({Words::tr("Situation"), situationWidth, Qt::AlignLeft});
        for (size_t week = band.from; week < band.to; ++week)
            columns.push_back({m_numbers.shortWeek(weeks()[week]), width, Qt::AlignRight});
        if (band.isFirst) {
            for (const Figure& figure : figures())
                columns.push_back({figure.title, figure.width, Qt::AlignRight});
        }
        return columns;
    }

    PaperRow cellsOf(const StudentRow& row, const Band& band) const
    {
        PaperRow cells{{printedName(row.student)}};
        if (band.isFirst && hasContacts()) {
            cells.push_back({phoneText(row.student.phone)});
            cells.push_back({domain::onOneLine(row.student.email)});
        }
        cells.push_back(situationOf(row));
        for (size_t week = band.from; week < band.to; ++week)
            cells.push_back(weekOf(row.weeks[week]));
        if (band.isFirst)
            appendFigures(cells, row);
        return cells;
    }

    PaperCell situationOf(const StudentRow& row) const
    {
        const StudentWeek& last = row.last();
        if (!last.member)
            return {Words::tr("no longer in the turma"), Role::Muted};
        const Mark mark = markOf(last.status);
        PaperCell cell{statusWord(last.status), wordRole(mark), false, mark};
        if (last.stalled) {
            cell.flag = Mark::Stalled;
            cell.flagWord = Words::tr("stalled");
        }
        return cell;
    }

    PaperCell weekOf(const StudentWeek& week) const
    {
        if (!week.member)
            return {};
        if (week.counts.cells > 0 && week.counts.noAccess == week.counts.cells)
            return {Words::tr("no acc.", "short for: without access"), Role::Muted};
        if (!week.progress) {
            PaperCell cell{Numbers::missing()};
            cell.isHatched = true;
            return cell;
        }
        PaperCell cell{m_numbers.share(week.progress)};
        if (week.counts.answered < week.counts.expected())
            cell.text += u'*';
        if (*week.progress == 0) {
            cell.isHollow = true;
            cell.color = Role::Muted;
        } else {
            cell.fill = Theme::of(Lightness::Light).heat(*week.progress);
        }
        return cell;
    }

    void appendFigures(PaperRow& cells, const StudentRow& row) const
    {
        const StudentWeek& last = row.last();
        if (!last.member) {
            cells.insert(cells.end(), figures().size(), {});
            return;
        }
        const auto gain = last.gain ? std::optional(last.gain->tenths) : std::nullopt;
        const QString about = last.gain && last.gain->estimated ? QStringLiteral("\u2248") : QString();
        cells.push_back({about + m_numbers.difference(gain)});
        cells.push_back({m_numbers.share(last.expected)});
        cells.push_back({m_numbers.difference(last.gap()), Role::Text, true});
        const auto day =
            last.lastAccess ? std::optional(last.lastAccess->toTimeZone(m_answer.school.zone).date()) : std::nullopt;
        cells.push_back({day ? m_numbers.daysAgo(day, m_today) : Words::tr("never")});
    }

    static QString legendWords()
    {
        return Words::tr(
            "Progress in %. ○ not started · hatched: not collected · “no acc.”: without access · * not every course "
            "collected · ≈ estimated over several weeks · empty: not in the turma · difference = progress − expected");
    }

    PaperRoom open(std::vector<PaperPage>& pages, const Paper& paper, const PaperFrame& frame) const
    {
        PaperPage& page = pages.emplace_back(paper);
        QRectF room = frame.open(page, m_fonts);
        const QString legend = legendWords();
        const qreal height = m_fonts.height(PaperFont::Tiny, legend, room.width());
        page.text({room.left(), room.bottom() - height, room.width(), height}, legend,
            {PaperFont::Tiny, Role::Muted, Qt::AlignLeft | Qt::AlignTop, PaperLines::Wrapped});
        room.setBottom(room.bottom() - height - mm(1));
        return {&page, room};
    }

    void printNobody(PaperPage& page) const
    {
        const QRectF content = page.paper().content();
        page.text({content.left(), content.center().y(), content.width(), mm(6)},
            Words::tr("The filter shows nobody of this turma."), {PaperFont::Body, Role::Text, Qt::AlignCenter});
    }

    const PackAnswer& m_answer;
    const TurmaPack& m_turma;
    const PrintTerms& m_terms;
    const Numbers& m_numbers;
    const PaperFonts& m_fonts;
    QDate m_today;
    std::vector<const StudentRow*> m_rows;
};

} // namespace

void appendStudentTable(std::vector<PaperPage>& pages, const PackAnswer& answer, const TurmaPack& turma,
    const PrintTerms& terms, const PaperFonts& fonts)
{
    StudentTable(answer, turma, terms, fonts).appendTo(pages);
}

} // namespace farol::ui
