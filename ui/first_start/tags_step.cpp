#include "tags_step.h"

#include "core/domain/text.h"
#include "core/school/start_proposal.h"
#include "tag_picker.h"
#include "ui/data/edit_table.h"
#include "ui/error_line.h"
#include "ui/pages/school/turma_words.h"
#include "ui/panel.h"
#include "ui/platform_lists.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;

namespace {

enum Column { Name, Students, TrackName, Number, Start };
const QString places[] = {{}, {}, QStringLiteral("trilha"), QStringLiteral("numero"), QStringLiteral("inicio")};
constexpr int leastPicker = 220;
constexpr int mostPicker = 270;
constexpr int longestName = 40; ///< characters of a tag's name in a sentence

QString shortened(const QString& name)
{
    return name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name;
}

} // namespace

TagsStep::TagsStep(Session& session, SchoolDesk& desk, QWidget* parent) :
    StartStep(parent),
    m_session(session),
    m_desk(desk),
    m_picker(new TagPicker(session.appearance, this)),
    m_table(new EditTable(session.appearance, tr("Turmas to include"),
        {{.heading = tr("Tag")}, {.heading = tr("Students"), .look = CellLook::Number, .widest = tr("Students")},
            {.heading = tr("Trilha"), .editing = Editing::InPlace},
            {.heading = tr("Turma"),
                .look = CellLook::Number,
                .editing = Editing::InPlace,
                .widest = QStringLiteral("9999")},
            {.heading = tr("Start"),
                .look = CellLook::Number,
                .editing = Editing::InPlace,
                .widest = QStringLiteral("00/00/0000"),
                .tip = tr("The first day of the turma: the expected pace counts from it. What stands here was guessed "
                          "from its students' accounts.")}},
        this)),
    m_error(new ErrorLine(session.appearance, this)),
    m_hint(new TextLabel(session.appearance, TextSize::Caption, Role::Muted,
        tr("Enter changes a trilha, a number or a start in its place; Del takes the tag out again."), this)),
    m_included(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this))
{
    build();
    connect(m_picker, &TagPicker::chosenChanged, this, &TagsStep::takeChoice);
    connect(m_table, &EditTable::typed, this, &TagsStep::type);
    connect(m_table, &EditTable::removeAsked, this, [this](qint64 tag) { m_picker->drop(TagId{tag}); });
}

void TagsStep::build()
{
    m_table->setEmptySentence(tr("Mark at the left the tags to follow: each becomes a turma."));
    m_picker->setMinimumWidth(leastPicker);
    m_picker->setMaximumWidth(mostPicker);
    auto* right = new Panel(m_session.appearance, tr("Turmas to include"), PanelBody::Table, this);
    m_table->setHugging();
    right->body().addWidget(m_table, 1);
    for (QWidget* below :
        {static_cast<QWidget*>(m_error), static_cast<QWidget*>(m_hint), static_cast<QWidget*>(m_included)}) {
        below->setContentsMargins(11, 0, 11, 6);
        right->body().addWidget(below);
    }
    right->body().addStretch();
    for (TextLabel* label : {m_hint, m_included})
        label->setWordWrap(true);
    m_hint->hide(); // until there is something to change
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_picker, 1);
    row->addWidget(right, 2);
    setFocusProxy(m_picker);
}

void TagsStep::refresh()
{
    m_included->setText(activeTurmas() > 0 ? tr("%n turma(s) included already.", nullptr, activeTurmas()) : QString());
    m_included->setVisible(activeTurmas() > 0);
    m_tags ? offer() : askTags();
}

int TagsStep::activeTurmas() const
{
    const auto& cohorts = m_desk.school().cohorts;
    return static_cast<int>(
        std::count_if(cohorts.begin(), cohorts.end(), [](const Cohort& cohort) { return !cohort.archived; }));
}

void TagsStep::askTags()
{
    if (m_desk.school().origin.isEmpty() || std::exchange(m_isAsking, true))
        return;
    m_picker->say(tr("Asking the platform for its tags…"));
    m_session.platform.tags(this, [this](const Result<std::vector<Tag>>& tags) {
        m_isAsking = false;
        takeTags(tags);
    });
}

void TagsStep::takeTags(const Result<std::vector<Tag>>& tags)
{
    if (!tags) {
        m_picker->say(tr("The tags could not be read."));
        emit askFailed(Notices::ofError(tags.error()));
        return;
    }
    m_tags = *tags;
    m_picker->say(
        m_tags->empty() ? tr(
            "The platform has no tag yet. In Cademí, give the students of a turma a tag, then come back to this step.")
                        : tr("Every tag of the platform is included already."));
    offer();
}

void TagsStep::askAgain()
{
    m_tags.reset();
    askTags();
}

void TagsStep::offer()
{
    std::vector<Tag> free;
    for (const Tag& tag : *m_tags) {
        const bool serves = std::any_of(m_desk.school().cohorts.begin(), m_desk.school().cohorts.end(),
            [&tag](const Cohort& cohort) { return !cohort.archived && cohort.tag == tag.id; });
        if (!serves)
            free.push_back(tag);
    }
    m_picker->show(free);
    takeChoice();
}

void TagsStep::takeChoice()
{
    const std::vector<Tag> tags = m_picker->chosen();
    std::vector<school::TagChoice> others; // also those below: two of a trilha must not be proposed the same number
    for (const Tag& tag : tags) {
        if (const school::TagChoice* known = choiceOf(tag.id))
            others.push_back(*known);
    }
    std::vector<school::TagChoice> choices;
    for (const Tag& tag : tags) {
        const school::TagChoice* known = choiceOf(tag.id);
        choices.push_back(known ? *known : school::proposedFor(tag, m_desk.school(), others));
        if (known)
            continue;
        others.push_back(choices.back());
        askStudents(tag.id);
    }
    m_choices = std::move(choices);
    m_problems.clear();
    showChoices();
}

void TagsStep::askStudents(TagId tag)
{
    m_session.platform.students(this, tag, [this, tag](const Result<std::vector<Listed>>& listed) {
        school::TagChoice* choice = choiceOf(tag);
        if (!choice || !listed)
            return; // the number is a help; the collection will say what stands against the list
        choice->students = static_cast<int>(listed->size());
        if (const auto start = school::proposedStart(*listed, m_desk.school().zone); start && choice->start.isEmpty())
            choice->start = start->toString(QStringLiteral("dd/MM/yyyy")); // what `readStart` reads, in every language
        showChoices();
    });
}

void TagsStep::type(qint64 tag, int column, const QString& text)
{
    school::TagChoice* choice = choiceOf(TagId{tag});
    if (!choice)
        return;
    (column == TrackName ? choice->track : column == Number ? choice->number : choice->start) = text;
    const auto after = school::withChoices(m_desk.school(), m_choices);
    m_problems = after ? std::vector<school::ChoiceProblem>() : after.error();
    showChoices();
}

school::TagChoice* TagsStep::choiceOf(TagId tag)
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(), [tag](const school::TagChoice& choice) { return choice.tag.id == tag; });
    return found == m_choices.end() ? nullptr : &*found;
}

QString TagsStep::sentence(const school::Problem& problem) const
{
    return TurmaWords::sentence(problem, {}, m_desk.school());
}

QString TagsStep::problemIn(TagId tag, const QString& place) const
{
    for (const school::ChoiceProblem& problem : m_problems) {
        if (problem.tag == tag && problem.problem.place == place)
            return sentence(problem.problem);
    }
    return {};
}

void TagsStep::showChoices()
{
    std::vector<EditRow> rows;
    for (const school::TagChoice& choice : m_choices) {
        EditRow row{choice.tag.id.value, {{choice.tag.name}}};
        row.cells.push_back({choice.students ? m_session.numbers.count(*choice.students) : Numbers::missing()});
        for (const Column column : {TrackName, Number, Start}) {
            const QString& text = column == TrackName ? choice.track : column == Number ? choice.number : choice.start;
            row.cells.push_back({text, problemIn(choice.tag.id, places[column])});
        }
        rows.push_back(std::move(row));
    }
    m_table->show(std::move(rows));
    m_hint->setVisible(!m_choices.empty());
    const school::TagChoice* wrong = m_problems.empty() ? nullptr : choiceOf(m_problems.front().tag);
    m_error->say(wrong ? tr("%1: %2").arg(shortened(onOneLine(wrong->tag.name)), sentence(m_problems.front().problem))
                       : QString());
    emit completeChanged();
}

bool TagsStep::isComplete() const
{
    return m_problems.empty() && (activeTurmas() > 0 || !m_choices.empty());
}

void TagsStep::leave()
{
    auto after = school::withChoices(m_desk.school(), m_choices);
    if (!after) {
        m_problems = after.error();
        showChoices();
        m_table->setCurrent(m_problems.front().tag.value);
        m_table->setFocus();
        return;
    }
    const auto words = tr("%n turma(s) included", nullptr, static_cast<int>(m_choices.size()));
    m_desk.save(words, *after, [this](const std::optional<school::Refusal>& refusal) {
        if (refusal) {
            emit said(RegistrationNotices::ofRefusal(*refusal));
            return;
        }
        m_choices.clear();
        if (m_tags) // one may go on before they come
            offer();
        emit left();
    });
}

} // namespace farol::ui
