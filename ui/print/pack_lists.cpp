#include "pack_lists.h"

#include "core/domain/text.h"
#include "paper_parts.h"
#include "paper_table.h"
#include "print_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace farol::ui {

using analytics::WeekFigure;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(PackLists)
};

constexpr qreal rowHeight = mm(5);
constexpr qsizetype named = 4; ///< names of a kind of change

QString of(int part, int whole, const Numbers& numbers)
{
    return QStringLiteral("%1/%2").arg(numbers.count(part), numbers.count(whole));
}

} // namespace

PackLists::PackLists(PaperPage& page, const PackAnswer& answer, const TurmaPack& turma, const PrintTerms& terms,
    const PaperFonts& fonts) :
    m_page(page),
    m_answer(answer),
    m_turma(turma),
    m_terms(terms),
    m_numbers(terms.numbers),
    m_fonts(fonts)
{
}

qreal PackLists::printWords(const QRectF& box, const QString& words, Role role)
{
    const qreal height = m_fonts.height(PaperFont::Body, words, box.width());
    m_page.text({box.topLeft(), QSizeF(box.width(), height)}, words,
        {PaperFont::Body, role, Qt::AlignLeft | Qt::AlignTop, PaperLines::Wrapped});
    return box.top() + height;
}

qreal PackLists::printCourses(const QRectF& box)
{
    QRectF room = box;
    room.setTop(printPartTitle(m_page, m_fonts, box, Words::tr("Courses")));
    const auto right = Qt::AlignRight;
    PaperTable table;
    table.columns = {{Words::tr("Course"), 0, Qt::AlignLeft}, {Words::tr("Mean %"), mm(12.5), right},
        {Words::tr("Change"), mm(14), right}, {Words::tr("Finished"), mm(16.5), right},
        {Words::tr("Collected"), mm(16.5), right}};
    qreal fixed = 0;
    for (const PaperColumn& column : table.columns)
        fixed += column.width;
    for (const analytics::CourseRow& row : m_turma.courses.rows) {
        const WeekFigure figure = row.figures.empty() ? WeekFigure() : row.figures.back();
        const QString name =
            m_fonts.elided(PaperFont::Body, domain::onOneLine(row.course.label()), room.width() - fixed - mm(2.4));
        const int expected = figure.counts.expected();
        table.rows.push_back({{name}, {m_numbers.share(figure.mean), Role::Text, true},
            {m_numbers.difference(figure.change), Role::Muted},
            {expected > 0 ? of(figure.counts.finished, expected, m_numbers) : Numbers::missing()},
            {expected > 0 ? of(figure.counts.answered, expected, m_numbers) : Numbers::missing(), Role::Muted}});
    }
    const auto fitting = size_t(std::max(1.0, (room.height() - mm(5) - rowHeight) / rowHeight));
    if (const size_t count = table.rows.size(); count > fitting) {
        table.rows.resize(fitting - 1);
        table.rows.push_back({{Words::tr("and %Ln more", nullptr, int(count - fitting + 1))}, {}, {}, {}, {}});
    }
    return printTable(table, m_fonts, [&] { return PaperRoom{&m_page, room}; }).box.top();
}

/// "Ana Conceição, João Ávila e mais 3".
QString PackLists::namesOf(const GroupRows& group) const
{
    QStringList names;
    for (const analytics::ChangeRow& row : group.rows)
        names << m_fonts.elided(PaperFont::Body, printedName(row.who().student), mm(48));
    names.removeDuplicates();
    const qsizetype more = names.size() - named;
    if (more <= 0)
        return names.join(QStringLiteral(", "));
    const QString first = names.mid(0, named).join(QStringLiteral(", "));
    return Words::tr("%1 and %Ln more", nullptr, int(more)).arg(first);
}

QString PackLists::detailOf(const GroupRows& group) const
{
    switch (group.group) {
    case ChangeGroup::Situation:
    case ChangeGroup::NotCollected:
    case ChangeGroup::Finished:
        return group.sentence(m_numbers);
    default:
        return namesOf(group);
    }
}

qreal PackLists::printChanges(const QRectF& box)
{
    const auto previous = m_answer.changes.changes ? m_answer.changes.changes->previous : std::nullopt;
    QRectF room = box;
    room.setTop(printPartTitle(m_page, m_fonts, box,
        previous ? Words::tr("What changed since %1").arg(m_numbers.shortWeek(*previous)) : Words::tr("What changed")));
    if (!previous)
        return printWords(
            room, Words::tr("This is the first photo: there is nothing to compare it with."), Role::Muted);
    if (m_turma.changes.empty())
        return printWords(room, Words::tr("Nothing changed in this turma."), Role::Muted);
    for (size_t i = 0; i < m_turma.changes.size(); ++i) {
        const GroupRows& group = m_turma.changes[i];
        const QString detail = detailOf(group);
        const qreal line = m_fonts.lineHeight(PaperFont::Strong);
        const qreal height = line + m_fonts.height(PaperFont::Body, detail, room.width());
        const bool isLast = i + 1 == m_turma.changes.size();
        if (room.top() + height + (isLast ? 0 : line) > room.bottom()) {
            const auto left = int(m_turma.changes.size() - i);
            return printWords(room, Words::tr("and %Ln more kind(s) of change", nullptr, left), Role::Muted);
        }
        m_page.text(
            {room.left(), room.top(), room.width(), line}, titleOf(group.group), {PaperFont::Strong, Role::Text});
        m_page.text({room.left(), room.top(), room.width(), line}, m_numbers.count(group.count()),
            {PaperFont::Strong, Role::Text, Qt::AlignRight | Qt::AlignVCenter});
        room.setTop(printWords({room.left(), room.top() + line, room.width(), 0}, detail, Role::Muted) + mm(1));
    }
    return room.top();
}

std::vector<PackLists::Stopped> PackLists::stopped() const
{
    std::set<domain::StudentId> since;
    for (const GroupRows& group : m_turma.changes) {
        for (const analytics::ChangeRow& row : group.rows) {
            if (row.change->kind == analytics::ChangeKind::Stalled)
                since.insert(row.who().student.id);
        }
    }
    const QDate today = todayOf(m_answer.school, m_terms);
    std::vector<Stopped> stopped;
    for (const analytics::StudentRow& row : m_turma.view.students.rows) {
        const analytics::StudentWeek& last = row.last();
        if (!last.member || !last.stalled)
            continue;
        const auto access =
            last.lastAccess ? std::optional(last.lastAccess->toTimeZone(m_answer.school.zone).date()) : std::nullopt;
        const QString when = access ? m_numbers.daysAgo(access, today) : Words::tr("never entered");
        stopped.push_back({printedName(row.student),
            m_numbers.percent(last.progress) + QStringLiteral(" \u00B7 ") + when, since.contains(row.student.id)});
    }
    std::stable_sort(
        stopped.begin(), stopped.end(), [](const Stopped& a, const Stopped& b) { return a.isNew && !b.isNew; });
    return stopped;
}

qreal PackLists::printStopped(const QRectF& box, int columns)
{
    const std::vector<Stopped> all = stopped();
    QRectF room = box;
    room.setTop(printPartTitle(m_page, m_fonts, box, Words::tr("Stalled: %1").arg(m_numbers.count(qint64(all.size()))),
        Words::tr("no study in the last two gains")));
    if (all.empty())
        return printWords(room, Words::tr("Nobody."), Role::Muted);
    const qreal width = (room.width() - mm(5) * (columns - 1)) / columns;
    const auto lines = size_t(std::max(1.0, (room.height() - rowHeight) / rowHeight)); // one is kept for "and more"
    const size_t shown = std::min(all.size(), lines * size_t(columns));
    const size_t perColumn = (shown + size_t(columns) - 1) / size_t(columns);
    for (size_t i = 0; i < shown; ++i) {
        const QRectF line(room.left() + qreal(i / perColumn) * (width + mm(5)),
            room.top() + qreal(i % perColumn) * rowHeight, width, rowHeight);
        m_page.mark({line.left(), line.center().y() - mm(1.1), mm(2.2), mm(2.2)}, Mark::Stalled);
        const QString words = all[i].words + (all[i].isNew ? QStringLiteral(" \u00B7 ") + Words::tr("new") : QString());
        const qreal wordsWidth = m_fonts.width(PaperFont::Body, words);
        const QRectF name = line.adjusted(mm(3.6), 0, -wordsWidth - mm(2), 0);
        m_page.text(name, m_fonts.elided(PaperFont::Body, all[i].name, name.width()), {});
        m_page.text(line, words, {PaperFont::Body, Role::Muted, Qt::AlignRight | Qt::AlignVCenter});
        m_page.rule(line.bottomLeft(), width, Role::Border);
    }
    const QRectF rest(room.left(), room.top() + qreal(perColumn) * rowHeight + mm(0.5), room.width(), rowHeight);
    if (shown == all.size())
        return rest.top();
    return printWords(rest, Words::tr("and %Ln more", nullptr, int(all.size() - shown)), Role::Muted);
}

} // namespace farol::ui
