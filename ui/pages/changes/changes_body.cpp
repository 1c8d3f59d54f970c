#include "changes_body.h"

#include "change_section.h"
#include "core/domain/clock.h"
#include "kind_list.h"
#include "ui/data/table_panel.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using analytics::StudentBalance;

namespace {

/// From what calls for a word to what is for the record.
constexpr ChangeGroup sectionOrder[] = {ChangeGroup::Situation, ChangeGroup::Stalled, ChangeGroup::Resumed,
    ChangeGroup::Entered, ChangeGroup::Left, ChangeGroup::Moved, ChangeGroup::Finished, ChangeGroup::Regressed,
    ChangeGroup::NotCollected};

} // namespace

ChangesBody::ChangesBody(Session& session, ChangesState& state, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_state(state),
    m_texts(session.numbers),
    m_kinds(new KindList(session.appearance, this)),
    m_balance(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_frame(new QFrame(this)),
    m_scroll(new QScrollArea(m_frame)),
    m_column(new QWidget(m_scroll->viewport())),
    m_nothing(new TextLabel(session.appearance, TextSize::Body, Role::Muted, {}, m_column))
{
    for (const ChangeGroup group : allChangeGroups)
        m_sections.push_back(new ChangeSection(session.appearance, m_texts, group, m_column));
    build();
    m_kinds->setCurrent(state.group);
    connect(m_kinds, &KindList::chosen, this, &ChangesBody::choose);
    for (ChangeSection* section : m_sections) {
        connect(section, &ChangeSection::studentOpened, this, &ChangesBody::studentOpened);
        connect(section, &ChangeSection::othersAsked, this, [this, section] {
            m_kinds->button(section->group()).setChecked(true);
            section->table().setFocus();
        });
        connect(&section->table(), &TablePanel::clearFilters, this, &ChangesBody::clearFilters);
    }
}

void ChangesBody::build()
{
    m_balance->setWordWrap(true);
    m_balance->setContentsMargins(8, 4, 8, 0);
    m_balance->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // no wider than the list
    auto* left = new QVBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_kinds);
    left->addWidget(m_balance);
    left->addStretch(1);

    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(40, 40, 40, 40);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing, 1);
    for (const ChangeGroup group : sectionOrder)
        column->addWidget(m_sections[size_t(group)]);
    column->addStretch();
    m_scroll->setWidget(m_column);
    m_column->setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_frame->setProperty("panel", true);
    auto* framed = new QVBoxLayout(m_frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_scroll);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 16);
    row->setSpacing(8);
    row->addLayout(left);
    row->addWidget(m_frame, 1);
}

void ChangesBody::show(ChangesAnswer answer, const domain::StudentFilter& students)
{
    for (ChangeSection* section : m_sections)
        section->clear(); // they point into the answer that goes
    m_answer = std::move(answer);
    narrow(students);
}

void ChangesBody::narrow(const domain::StudentFilter& students)
{
    m_students = students;
    const QDate today = m_session.clock.now().toTimeZone(m_answer.school.zone).date();
    m_groups = m_answer.groups(students, today);
    showGroups();
}

void ChangesBody::choose(std::optional<ChangeGroup> group)
{
    m_state.group = group;
    m_scroll->ensureVisible(0, 0);
    showGroups();
    emit stateChanged();
}

void ChangesBody::showGroups()
{
    if (m_groups.empty())
        return;
    m_kinds->show(m_groups, m_session.numbers);
    m_balance->setText(balanceText());
    bool isAnything = false;
    for (const GroupRows& group : m_groups) {
        ChangeSection& section = *m_sections[size_t(group.group)];
        const bool isChosen = m_state.group == group.group;
        const bool isShown = m_answer.changes && (isChosen || (!m_state.group && !group.rows.empty()));
        if (isShown)
            section.show(group, *m_answer.changes, isChosen ? SectionExtent::Whole : SectionExtent::Preview);
        else
            section.clear();
        section.setVisible(isShown);
        section.setSizePolicy(QSizePolicy::Preferred, isChosen ? QSizePolicy::Expanding : QSizePolicy::Fixed);
        isAnything = isAnything || isShown;
    }
    m_nothing->setText(nothingText());
    m_nothing->setVisible(!isAnything);
}

QString ChangesBody::nothingText() const
{
    if (!m_answer.changes)
        return tr("Nobody of these turmas is in a photo yet. Choose other turmas, or collect the photo of this week.");
    if (!m_students.isEmpty())
        return tr("Nothing happened to a student that these filters show.");
    if (!m_answer.changes->previous)
        return tr(
            "This is the first photo of the school: there is nothing to compare it with yet. What changes is told "
            "from the next one on.");
    return tr("Nothing changed between these two photos.");
}

/// "Alunos: 308 + 6 que entraram − 2 que saíram = 312."
QString ChangesBody::balanceText() const
{
    if (!m_answer.changes || !m_answer.changes->balance)
        return {};
    const StudentBalance& sums = *m_answer.changes->balance;
    const Numbers& numbers = m_session.numbers;
    QString text = numbers.count(sums.before);
    const auto add = [&](QChar sign, int count, const QString& words) {
        if (count > 0)
            text += QStringLiteral(" %1 %2 %3").arg(sign).arg(numbers.count(count), words);
    };
    add(u'+', sums.entered, tr("who entered", nullptr, sums.entered));
    add(u'+', sums.movedIn, tr("from other turmas"));
    add(u'+', sums.listedAgain, tr("of turmas that were not listed before"));
    add(QChar(0x2212), sums.left, tr("who left", nullptr, sums.left));
    add(QChar(0x2212), sums.movedOut, tr("to other turmas"));
    add(QChar(0x2212), sums.notListed, tr("of turmas that were not listed now"));
    //: %1 is "308 + 6 who entered − 2 who left", %2 is "312"
    return tr("Students: %1 = %2.").arg(text, numbers.count(sums.now)) + u'\n'
        + tr("A student can be in more than one group.");
}

std::vector<analytics::ChangeRow> ChangesBody::shownRows() const
{
    std::vector<analytics::ChangeRow> rows;
    for (const GroupRows& group : m_groups) {
        if (!m_state.group || *m_state.group == group.group)
            rows.insert(rows.end(), group.rows.begin(), group.rows.end());
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.change < b.change; });
    return rows;
}

ChangeSection* ChangesBody::current() const
{
    ChangeSection* first = nullptr;
    for (const ChangeGroup group : sectionOrder) {
        ChangeSection* section = m_sections[size_t(group)];
        if (section->isHidden())
            continue;
        if (section->table().view().hasFocus())
            return section;
        first = first ? first : section;
    }
    return first;
}

void ChangesBody::setStale(bool isStale)
{
    for (ChangeSection* section : m_sections)
        section->table().view().setStale(isStale);
}

} // namespace farol::ui
