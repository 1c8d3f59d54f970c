#include "tutor_form.h"

#include "core/school/named.h"
#include "ui/button.h"
#include "ui/form_field.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace farol::ui {

using domain::Tutor;
using school::ProblemKind;

TutorForm::TutorForm(const SchoolWork& work, QWidget* parent) :
    QFrame(parent),
    m_work(work),
    m_title(new TextLabel(work.session.appearance, TextSize::Lead, Role::Text, {}, this)),
    m_name(new QLineEdit(this)),
    m_email(new QLineEdit(this)),
    m_nameField(new FormField(work.session.appearance, tr("&Name"), *m_name, {}, this)),
    m_emailField(new FormField(work.session.appearance, tr("E-&mail"), *m_email, tr("May be left empty."), this)),
    m_clear(new Button(work.session.appearance, ButtonKind::Common, {}, this)),
    m_save(new Button(work.session.appearance, ButtonKind::Primary, {}, this))
{
    setProperty("panel", true);
    build();
    begin();
}

void TutorForm::build()
{
    m_title->setMinimumHeight(m_work.session.appearance.controlHeight(24));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_clear);
    buttons->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 14);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_nameField);
    column->addSpacing(12);
    column->addWidget(m_emailField);
    column->addSpacing(12);
    column->addLayout(buttons);
    for (QLineEdit* line : {m_name, m_email}) {
        connect(line, &QLineEdit::textEdited, this, &TutorForm::look);
        connect(line, &QLineEdit::editingFinished, this, &TutorForm::tell);
        connect(line, &QLineEdit::returnPressed, this, &TutorForm::press);
    }
    connect(m_save, &Button::clicked, this, &TutorForm::press);
    connect(m_clear, &Button::clicked, this, [this] {
        begin();
        m_name->setFocus();
    });
}

void TutorForm::begin()
{
    m_edited = {};
    m_title->setText(tr("Register tutor"));
    m_clear->setText(tr("C&lear fields"));
    m_save->setText(tr("&Register"));
    m_name->clear();
    m_email->clear();
    m_nameField->setError({});
    m_emailField->setError({});
    refresh();
}

void TutorForm::edit(domain::TutorId id)
{
    const Tutor* tutor = m_work.desk.school().tutor(id);
    if (!tutor)
        return;
    m_edited = id;
    m_title->setText(tr("Change tutor"));
    m_clear->setText(tr("Cance&l"));
    m_save->setText(tr("&Save changes"));
    m_name->setText(tutor->name);
    m_email->setText(tutor->email);
    look();
    m_name->setFocus();
    m_name->selectAll();
}

void TutorForm::refresh()
{
    m_save->setEnabled(!m_work.desk.isSaving());
}

school::Read<Tutor> TutorForm::read() const
{
    return school::readTutor({m_name->text(), m_email->text()}, m_work.desk.school(), m_edited);
}

/// An error goes as soon as it is mended.
void TutorForm::look()
{
    const auto typed = read();
    const QString place = typed ? QString() : typed.error().place;
    if (place != u"nome")
        m_nameField->setError({});
    if (place != u"email")
        m_emailField->setError({});
}

void TutorForm::tell()
{
    const auto typed = read();
    if (!typed && typed.error().kind != ProblemKind::Empty)
        showProblem(typed.error());
}

void TutorForm::showProblem(const school::Problem& problem)
{
    QString sentence = RegistrationNotices::sentence(problem);
    if (problem.kind == ProblemKind::Duplicate)
        sentence = tr("There is a tutor of that name already: %1. Accents and capitals make no difference.")
                       .arg(problem.other);
    else if (problem.kind == ProblemKind::Empty)
        sentence = tr("Type the tutor's name.");
    else if (problem.kind == ProblemKind::TooLong)
        sentence = tr("It is too long: at most 200 characters.");
    m_nameField->setError(problem.place == u"nome" ? sentence : QString());
    m_emailField->setError(problem.place == u"email" ? sentence : QString());
    if (const Tutor* other = school::tutorNamed(m_work.desk.school(), problem.other))
        emit collided(other->id);
}

void TutorForm::press()
{
    if (m_work.desk.isSaving())
        return;
    const auto typed = read();
    if (!typed) {
        showProblem(typed.error());
        (typed.error().place == u"email" ? m_email : m_name)->setFocus();
        return;
    }
    const QString words =
        m_edited.value == 0 ? tr("Tutor %1 registered").arg(typed->name) : tr("Tutor %1 changed").arg(typed->name);
    m_work.desk.save(words, school::withTutor(m_work.desk.school(), *typed),
        [this, tutor = *typed](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                emit said(RegistrationNotices::ofRefusal(*refusal)); // what was typed stays
            else
                finish(tutor);
        });
    refresh();
}

void TutorForm::finish(const Tutor& tutor)
{
    const Tutor* stored = school::tutorNamed(m_work.desk.school(), tutor.name);
    begin();
    m_name->setFocus();
    if (stored)
        emit saved(stored->id);
}

void TutorForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_edited.value != 0)
        begin();
    else
        QFrame::keyPressEvent(event);
}

} // namespace farol::ui
