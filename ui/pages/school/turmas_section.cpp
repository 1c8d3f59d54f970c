#include "turmas_section.h"

#include "checks_card.h"
#include "core/school/cohort_edits.h"
#include "platform_tags.h"
#include "side_column.h"
#include "tag_field.h"
#include "tags_dialog.h"
#include "turma_fields.h"
#include "turma_form.h"
#include "turma_words.h"
#include "turmas_panel.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QBoxLayout>
#include <QShowEvent>

namespace farol::ui {

using domain::Cohort;
using domain::CohortId;

TurmasSection::TurmasSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_work(work),
    m_tags(new PlatformTags(work.session, this)),
    m_full(new QWidget(this)),
    m_empty(new EmptyPage(work.session.appearance, this))
{
    m_panel = new TurmasPanel(work.session, m_full);
    m_form = new TurmaForm(work, *m_tags, m_full);
    m_checks = new ChecksCard(work.session.appearance, m_full);
    build();
    listen();
}

SectionSign TurmasSection::sign()
{
    return {QStringLiteral("turmas"), tr("Cohorts and tags")};
}

void TurmasSection::build()
{
    auto* row = new QHBoxLayout(m_full);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_panel, 1);
    row->addWidget(new SideColumn({m_form, m_checks}, m_full));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_full);
    column->addWidget(m_empty);
    m_full->hide();
    m_empty->hide();
}

void TurmasSection::listen()
{
    connect(m_form, &TurmaForm::looked, this, [this] { m_checks->show(m_form->shownAssessment(), m_form->remarks()); });
    connect(m_form, &TurmaForm::collided, m_panel, &TurmasPanel::reveal);
    connect(m_form, &TurmaForm::saved, this, [this](CohortId cohort) {
        m_panel->reveal(cohort);
        if (!m_form->fields().tag().hasFocus()) // a change is done; after an inclusion the next one begins there
            m_panel->table().setFocus();
    });
    connect(m_form, &TurmaForm::said, this, &SchoolSection::said);
    connect(m_form, &TurmaForm::severalAsked, this, &TurmasSection::openSeveral);
    connect(m_panel, &TurmasPanel::editAsked, m_form, &TurmaForm::edit);
    connect(m_panel, &TurmasPanel::archiveAsked, this, &TurmasSection::archive);
    connect(m_panel, &TurmasPanel::reactivateAsked, this, &TurmasSection::reactivate);
    connect(m_tags, &PlatformTags::changed, this, &TurmasSection::showTurmas);
    connect(m_empty, &EmptyPage::primaryClicked, this, [this] {
        if (canAsk())
            emit turnAsked(QStringLiteral("trilhas"));
        else
            emit connectAsked();
    });
    connect(m_empty, &EmptyPage::commonClicked, this, &SchoolSection::wizardAsked);
}

/// Whether there is a platform to ask.
bool TurmasSection::canAsk() const
{
    return !m_work.desk.school().origin.isEmpty();
}

void TurmasSection::askTags()
{
    if (isVisible() && canAsk() && !m_tags->tags())
        m_tags->ask();
}

void TurmasSection::showEvent(QShowEvent* event)
{
    SchoolSection::showEvent(event);
    if (canAsk() && !event->spontaneous())
        m_tags->ask(); // a tag may have been made since
}

void TurmasSection::refresh()
{
    if (!m_work.desk.isReady())
        return;
    const domain::School& school = m_work.desk.school();
    const bool isEmpty = school.cohorts.empty() && (school.tracks.empty() || !canAsk());
    m_full->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        return showEmpty();
    askTags();
    showTurmas();
    m_form->refresh();
}

void TurmasSection::showTurmas()
{
    m_panel->show(m_work.desk.school(), m_work.desk.facts(), *m_tags);
}

void TurmasSection::showEmpty()
{
    EmptyText text;
    if (canAsk()) {
        text.title = tr("There is no track yet");
        text.sentence = tr("A cohort belongs to a track: the courses that its students take, in order. Make the first "
                           "track, then come back with the number of the tag.");
        text.primary = tr("Make the first track");
        text.primaryIcon = Icon::Plus;
    } else {
        text.title = tr("No school is connected yet");
        text.sentence = tr("Cohorts are tags of the school's Cademí. Connect the school first: its address and its API "
                           "key are all that is needed.");
        text.primary = tr("Connect a school");
        text.primaryIcon = Icon::Key;
    }
    text.common = tr("Set up step by step");
    m_empty->show(text);
}

QString TurmasSection::wordsOf(const std::vector<CohortId>& cohorts) const
{
    const Cohort* only = cohorts.size() == 1 ? m_work.desk.school().cohort(cohorts.front()) : nullptr;
    return only ? TurmaWords::name(m_work.desk.school(), *only)
                : tr("%n cohort(s)", nullptr, static_cast<int>(cohorts.size()));
}

void TurmasSection::archive(const std::vector<CohortId>& cohorts)
{
    domain::School after = m_work.desk.school();
    for (const CohortId id : cohorts)
        after = school::withArchived(std::move(after), id);
    //: %1 is "Turma 7 da trilha analista" or "3 turmas"
    m_work.desk.save(tr("%1 archived", nullptr, static_cast<int>(cohorts.size())).arg(wordsOf(cohorts)), after);
}

void TurmasSection::reactivate(const std::vector<CohortId>& cohorts)
{
    domain::School after = m_work.desk.school();
    for (const CohortId id : cohorts) {
        const Cohort& cohort = *after.cohort(id);
        const domain::Track* track = after.track(cohort.track);
        if (const Cohort* user = school::servedBy(after, cohort.tag)) {
            emit said({BannerKind::Warn,
                tr("%1 stays archived: its tag %2 is now that of %3. Archive that one first, or change the tag.")
                    .arg(TurmaWords::name(after, cohort))
                    .arg(cohort.tag.value)
                    .arg(TurmaWords::name(after, *user))});
            return m_panel->reveal(user->id);
        }
        if (track && track->archived)
            return emit said({BannerKind::Warn,
                tr("The track %1 is archived. Reactivate it first, in Tracks and courses.").arg(track->name)});
        after = school::withReactivated(std::move(after), id);
    }
    m_work.desk.save(tr("%1 reactivated", nullptr, static_cast<int>(cohorts.size())).arg(wordsOf(cohorts)), after);
}

void TurmasSection::openSeveral(const QString& pasted)
{
    auto* dialog = new TagsDialog(m_work, *m_tags, pasted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TagsDialog::said, this, &SchoolSection::said);
    connect(dialog, &TagsDialog::included, m_panel, &TurmasPanel::reveal);
    dialog->open();
}

void TurmasSection::copy()
{
    m_panel->table().copy();
}

} // namespace farol::ui
