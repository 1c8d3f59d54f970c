#include "student_sheet.h"

#include "core/domain/text.h"
#include "core/spreadsheet/file_name.h"
#include "paper_frame.h"
#include "paper_parts.h"
#include "paper_plot.h"
#include "pdf_file.h"
#include "print_words.h"
#include "sheet_courses.h"
#include "ui/pages/profile_words.h"
#include "ui/pages/student/student_figures.h"
#include "ui/pages/student/student_words.h"
#include "ui/status_word.h"

#include <QCoreApplication>

namespace farol::ui {

using domain::failed;
using domain::Fault;
using domain::Result;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(StudentSheet)
};

constexpr qreal gap = mm(5);
constexpr qreal plotHeight = mm(55);
constexpr qreal leastNotes = mm(30);
const auto between = QStringLiteral(" \u00B7 ");

/// "telefone (84) 99812-4471 · icaro@x.com"; empty without.
QString contactsOf(const SheetAnswer& answer, const PrintTerms& terms)
{
    if (terms.choice.contacts == Contacts::Hidden || answer.names == storage::Names::Masked)
        return {};
    QStringList parts;
    const domain::Student& student = answer.page->student;
    if (!student.phone.isEmpty())
        parts << Words::tr("phone %1").arg(phoneText(student.phone));
    if (!student.email.isEmpty())
        parts << domain::onOneLine(student.email);
    return parts.join(between);
}

PaperFrame frameOf(const SheetAnswer& answer, const PrintTerms& terms)
{
    const analytics::StudentPage& page = *answer.page;
    PaperFrame frame;
    frame.title = printedName(page.student);
    frame.subtitle = studentDetails(answer, terms.numbers, todayOf(answer.school, terms));
    frame.school = schoolName(answer.school);
    frame.week = terms.numbers.week(page.last().week);
    const domain::CellCounts& counts = page.last().figures.counts;
    QStringList said{contactsOf(answer, terms), cohortStory(answer, terms.numbers),
        terms.numbers.coverage(counts.answered, counts.expected())};
    said.removeAll(QString());
    frame.lines << said.join(between);
    return frame;
}

class Sheet {
public:
    Sheet(PaperPage& page, const SheetAnswer& answer, const PrintTerms& terms, const PaperFonts& fonts) :
        m_page(page),
        m_answer(answer),
        m_numbers(terms.numbers),
        m_fonts(fonts)
    {
    }

    void printUpright(QRectF room)
    {
        room.setTop(situation(room));
        room.setTop(figures(room) + gap);
        printPlot(m_page, m_fonts, {room.topLeft(), QSizeF(room.width(), plotHeight)}, plot(), m_numbers);
        room.setTop(room.top() + plotHeight + gap);
        room.setTop(courses(room.adjusted(0, 0, 0, -leastNotes - gap)) + gap);
        printNotes(m_page, m_fonts, room);
    }

    void printWide(QRectF room)
    {
        room.setTop(situation(room));
        room.setTop(figures(room) + gap);
        QRectF left(room.topLeft(), QSizeF((room.width() - gap) * 0.44, room.height()));
        courses({left.right() + gap, room.top(), room.right() - left.right() - gap, room.height()});
        printPlot(m_page, m_fonts, {left.topLeft(), QSizeF(left.width(), plotHeight)}, plot(), m_numbers);
        left.setTop(left.top() + plotHeight + gap);
        printNotes(m_page, m_fonts, left);
    }

private:
    /// "■ atrasado · parado · perfil: última semana".
    qreal situation(const QRectF& room)
    {
        const analytics::StudentPage& page = *m_answer.page;
        const analytics::StudentWeek& last = page.last().figures;
        const Mark mark = markOf(last.status);
        const qreal height = mm(5);
        m_page.mark({room.left(), room.top() + mm(1.1), mm(2.8), mm(2.8)}, mark);
        const QString word = statusWord(last.status);
        m_page.text({room.left() + mm(4.4), room.top(), room.width(), height}, word, {PaperFont::Lead, wordRole(mark)});
        QStringList more;
        if (last.stalled)
            more << Words::tr("stalled: no study in the last two gains");
        if (page.last().seen != analytics::WeekSeen::NoPhoto && !last.lastAccess)
            more << Words::tr("never entered the platform");
        if (page.profile)
            more << Words::tr("study profile: %1").arg(profileWord(page.profile->profile));
        const qreal left = room.left() + mm(4.4) + m_fonts.width(PaperFont::Lead, word) + mm(3);
        m_page.text({left, room.top(), room.right() - left, height}, more.join(between), {PaperFont::Body, Role::Text});
        return room.top() + height + mm(2.5);
    }

    qreal figures(const QRectF& room)
    {
        return printFigures(m_page, m_fonts, room, studentFigures(m_answer, m_numbers));
    }

    PlotContent plot() const { return studentPlot(m_answer, m_numbers); }

    qreal courses(const QRectF& room) { return printSheetCourses(m_page, m_fonts, room, m_answer, m_numbers); }

    PaperPage& m_page;
    const SheetAnswer& m_answer;
    const Numbers& m_numbers;
    const PaperFonts& m_fonts;
};

} // namespace

Result<SheetAnswer> askSheet(HistoryReader& history, const SheetWish& wish, const PackChoice& choice)
{
    if (choice.names == PrintedNames::Hidden)
        history.setNames(storage::Names::Masked);
    Result<SheetAnswer> answer = SheetAnswer();
    history.read([&](const HistoryReader::Opened& opened) {
        if (!opened) {
            answer = tl::make_unexpected(opened.error());
            return;
        }
        auto page = analytics::studentPage(*opened->connection, *opened->school, wish.student, wish.cohort);
        const auto names = storage::namesOf(*opened->connection);
        if (!page || !names) {
            answer = tl::make_unexpected(page ? names.error() : page.error());
            return;
        }
        *answer = SheetAnswer{{*opened->school, std::move(*page)}, *names};
        if (!answer->hasWeeks())
            answer = failed(Fault::Invalid, QStringLiteral("no photo of the student"));
        else if (*names == storage::Names::Masked)
            answer->school.tutors.clear(); // their names are no more wanted than the student's
    });
    return answer;
}

PaperDocument studentSheet(const SheetAnswer& answer, const PrintTerms& terms)
{
    const PaperFonts fonts;
    PaperPage page(terms.paper(QPageLayout::Portrait));
    const QRectF room = frameOf(answer, terms).open(page, fonts);
    Sheet sheet(page, answer, terms, fonts);
    if (page.paper().isWide())
        sheet.printWide(room);
    else
        sheet.printUpright(room);
    PaperDocument document{printedName(answer.page->student), {std::move(page)}};
    closePages(document.pages, footWords(answer.names, answer.school, terms), fonts);
    return document;
}

QString sheetFileName(const SheetAnswer& answer)
{
    QStringList parts{QStringLiteral("aluno"), spreadsheet::fileWord(printedName(answer.page->student))};
    if (answer.hasWeeks())
        parts << answer.page->last().week.key();
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".pdf");
}

Result<void> writeSheet(HistoryReader& history, const SheetWish& wish, const PrintTerms& terms, const QString& file,
    const spreadsheet::Tell& tell)
{
    return askSheet(history, wish, terms.choice).and_then([&](const SheetAnswer& answer) {
        return writePdf(studentSheet(answer, terms), file, tell);
    });
}

} // namespace farol::ui
