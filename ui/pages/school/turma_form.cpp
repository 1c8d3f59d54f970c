#include "turma_form.h"

#include "core/domain/clock.h"
#include "core/school/cohort_edits.h"
#include "core/school/inputs.h"
#include "core/school/limits.h"
#include "platform_tags.h"
#include "tag_field.h"
#include "tag_hint.h"
#include "turma_fields.h"
#include "turma_words.h"
#include "ui/button.h"
#include "ui/pages/cohort_table.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace farol::ui {

using domain::Cohort;
using school::Outcome;

TurmaForm::TurmaForm(const SchoolWork& work, PlatformTags& tags, QWidget* parent) :
    QFrame(parent),
    m_work(work),
    m_tags(tags),
    m_title(new TextLabel(work.session.appearance, TextSize::Lead, Role::Text, {}, this)),
    m_several(new Button(work.session.appearance, ButtonKind::Quiet, tr("&Paste several tags…"), this)),
    m_fields(new TurmaFields(work.session, this)),
    m_clear(new Button(work.session.appearance, ButtonKind::Common, {}, this)),
    m_save(new Button(work.session.appearance, ButtonKind::Primary, {}, this))
{
    setProperty("panel", true);
    m_peopleDelay.setSingleShot(true);
    m_peopleDelay.setInterval(300);
    build();
    listen();
    begin();
}

void TurmaForm::build()
{
    auto* head = new QHBoxLayout;
    m_title->setMinimumHeight(m_several->sizeHint().height()); // the same with and without the button
    head->addWidget(m_title, 1);
    head->addWidget(m_several);
    m_several->setToolTip(tr("Registers the cohorts of several tags at once"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(0);
    column->addLayout(head);
    column->addSpacing(6);
    column->addWidget(m_fields);
    column->addSpacing(12);
    column->addLayout(buttons);
}

void TurmaForm::listen()
{
    connect(m_fields, &TurmaFields::edited, this, [this] {
        propose();
        look();
    });
    connect(m_fields, &TurmaFields::left, this, &TurmaForm::tell);
    connect(m_fields, &TurmaFields::submitted, this, &TurmaForm::press);
    connect(&m_fields->tag(), &TagField::severalPasted, this, &TurmaForm::severalAsked);
    connect(m_several, &Button::clicked, this, [this] { emit severalAsked({}); });
    connect(m_fields, &TurmaFields::tagsAsked, &m_tags, &PlatformTags::ask);
    connect(m_save, &Button::clicked, this, &TurmaForm::press);
    connect(m_clear, &Button::clicked, this, [this] {
        begin();
        m_fields->focus({});
    });
    connect(&m_tags, &PlatformTags::changed, this, [this] {
        if (m_tags.tags())
            m_fields->tag().offer(*m_tags.tags());
        propose();
        look();
        if (!m_fields->tag().hasFocus())
            tell();
    });
    connect(&m_tags, &PlatformTags::peopleFound, this, [this] {
        propose();
        look();
    });
    connect(&m_peopleDelay, &QTimer::timeout, this, [this] {
        if (const auto typed = tag())
            m_tags.askPeople(*typed, m_work.desk.school().zone);
    });
}

std::optional<domain::TagId> TurmaForm::tag() const
{
    const auto read = school::readNumber({}, m_fields->typed().tag, school::largestId);
    return read ? std::optional(domain::TagId{*read}) : std::nullopt;
}

void TurmaForm::begin()
{
    m_edited.reset();
    m_title->setText(tr("Register cohort"));
    m_clear->setText(tr("C&lear fields"));
    m_save->setText(tr("&Include in the next collections"));
    m_several->show();
    m_fields->clear();
    refresh();
}

void TurmaForm::edit(domain::CohortId id)
{
    const Cohort* cohort = m_work.desk.school().cohort(id);
    if (!cohort)
        return;
    m_edited = id;
    //: %1 is "Turma 12"
    m_title->setText(tr("Change %1").arg(cohortName(cohort->number)));
    m_clear->setText(tr("Cance&l"));
    m_save->setText(tr("&Save changes"));
    m_several->hide();
    m_fields->fill(*cohort, m_work.desk.school());
    refresh();
    m_fields->focus({});
}

void TurmaForm::refresh()
{
    m_fields->offer(m_work.desk.school());
    m_save->setEnabled(!m_work.desk.isSaving());
    propose();
    look();
}

void TurmaForm::propose()
{
    const auto typed = tag();
    if (typed && !m_tags.nameOf(*typed).isEmpty() && !m_tags.people(*typed))
        m_peopleDelay.start();
    if (!m_edited)
        proposeTurma(*m_fields, typed, m_tags, m_work.desk.school());
}

void TurmaForm::look()
{
    const domain::School& school = m_work.desk.school();
    const school::Adding typed = m_fields->typed();
    m_assessment = m_edited ? school::assessEdit(*m_edited, typed, school, m_tags.tags())
                            : school::assess(typed, school, m_tags.tags());
    // An error goes as soon as it is mended; another one waits until the field is left.
    const QString shown = m_fields->wrongPlace();
    const auto& problem = m_assessment.problem;
    const bool stands =
        problem && problem->place == shown && TurmaWords::sentence(*problem, typed, school) == m_fields->errorOf(shown);
    if (!shown.isEmpty() && !stands)
        m_fields->clearErrors();
    const TagHint hint = TagHint::of(tag(), m_tags, school);
    m_fields->setTagHint(hint.words, hint.role);
    m_fields->offerAsking(hint.mayAskAgain ? Asking::Offered : Asking::None);
    const auto start = school::readStart({}, typed.start);
    QString help = tr("Without a start nothing is expected of the cohort.");
    if (start && *start)
        help = TurmaWords::firstWeek(**start, m_work.session.numbers);
    if (m_fields->isStartProposed())
        help.prepend(tr("Proposed: the week in which most accounts of the tag were made.") + u' ');
    m_fields->setStartHelp(help);
    emit looked();
}

school::Assessment TurmaForm::shownAssessment() const
{
    school::Assessment shown = m_assessment;
    if (m_fields->isEmpty(QStringLiteral("tag")) && m_fields->wrongPlace().isEmpty())
        shown.outcomes.fill(Outcome::Waiting);
    return shown;
}

school::RemarkFacts TurmaForm::remarkFacts() const
{
    const SchoolDesk& desk = m_work.desk;
    const auto typed = tag();
    const auto people = typed ? m_tags.people(*typed) : std::nullopt;
    school::RemarkFacts facts;
    facts.today = m_work.session.clock.now().toTimeZone(desk.school().zone).date();
    facts.firstPhoto = desk.facts().firstPhoto;
    facts.students = people ? std::optional(people->students) : std::nullopt;
    facts.edited = m_edited;
    facts.hasPhotos = m_edited && desk.facts().cohort(*m_edited);
    return facts;
}

QStringList TurmaForm::remarks() const
{
    QStringList sentences;
    const domain::School& school = m_work.desk.school();
    for (const school::Remark& remark : school::remarksOn(m_fields->typed(), school, remarkFacts()))
        sentences << TurmaWords::sentence(remark, school, m_work.session.numbers);
    return sentences;
}

/// A field was left: what is wrong is said, but for what was not filled in yet.
void TurmaForm::tell()
{
    if (m_assessment.problem && !m_fields->isEmpty(m_assessment.problem->place))
        showProblem(*m_assessment.problem);
}

void TurmaForm::showProblem(const school::Problem& problem)
{
    const school::Adding typed = m_fields->typed();
    m_fields->showError(problem.place, TurmaWords::sentence(problem, typed, m_work.desk.school()));
    emit looked();
    if (const Cohort* other = collidingWith(problem, typed, m_work.desk.school()))
        emit collided(other->id);
}

void TurmaForm::press()
{
    if (m_work.desk.isSaving())
        return;
    look();
    if (m_assessment.cohort)
        return save(*m_assessment.cohort);
    if (m_assessment.problem) {
        showProblem(*m_assessment.problem);
        return m_fields->focus(m_assessment.problem->place);
    }
    // Everything waits for the platform.
    const bool isConnected = !m_work.desk.school().origin.isEmpty();
    if (isConnected)
        m_tags.ask();
    m_fields->showError(QStringLiteral("tag"),
        !isConnected         ? TagHint::of({}, m_tags, m_work.desk.school()).words
            : m_tags.error() ? tr("The tag cannot be checked: %1").arg(Notices::sentence(m_tags.error()->fault))
                             : tr("The list of tags has not come from Cademí yet. Try again in a moment."));
    m_fields->focus(QStringLiteral("tag"));
}

void TurmaForm::save(const Cohort& cohort)
{
    const domain::School& school = m_work.desk.school();
    const bool isNew = !m_edited;
    const QString name = TurmaWords::name(school, cohort);
    //: %1 is "Turma 19 da trilha analista"
    const QString words = isNew ? tr("%1 included").arg(name) : tr("%1 changed").arg(name);
    m_work.desk.save(words, school::withCohort(school, cohort),
        [this, cohort, isNew](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                emit said(RegistrationNotices::ofRefusal(*refusal)); // what was typed stays
            else
                finish(cohort, isNew);
        });
    m_save->setEnabled(!m_work.desk.isSaving());
}

void TurmaForm::finish(const Cohort& cohort, bool isNew)
{
    const Cohort* stored = school::everServedBy(m_work.desk.school(), cohort.tag);
    const domain::CohortId id = isNew && stored ? stored->id : cohort.id;
    begin();
    if (isNew) {
        emit said({BannerKind::Ok, tr("Tag added successfully for the next collections.")});
        m_fields->focus({});
    }
    emit saved(id);
}

void TurmaForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_edited)
        begin();
    else
        QFrame::keyPressEvent(event);
}

} // namespace farol::ui
