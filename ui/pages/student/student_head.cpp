#include "student_head.h"

#include "core/domain/text.h"
#include "situation_tag.h"
#include "student_words.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/elided_line.h"
#include "ui/whatsapp.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>

namespace farol::ui {

StudentHead::StudentHead(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(numbers),
    m_back(new Button(appearance, ButtonKind::Quiet, {}, this)),
    m_name(new ElidedLine(appearance, TextSize::Title, Role::Text, {}, this)),
    m_situation(new SituationTag(appearance, this)),
    m_details(new ElidedLine(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_others(new QHBoxLayout),
    m_phone(new Button(appearance, ButtonKind::Common, {}, this)),
    m_email(new Button(appearance, ButtonKind::Common, tr("Copy e-&mail"), this)),
    m_chat(new Button(appearance, ButtonKind::Primary, tr("Write on &WhatsApp"), this))
{
    build();
    setWayBack({});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_back, &Button::clicked, this, &StudentHead::backClicked);
    connect(m_chat, &Button::clicked, this, &StudentHead::chatClicked);
    connect(m_phone, &Button::clicked, this, [this] { copy(m_student.phone, tr("Phone copied.")); });
    connect(m_email, &Button::clicked, this, [this] { copy(m_student.email, tr("E-mail copied.")); });
}

void StudentHead::build()
{
    m_back->setSymbol(Icon::Back);
    m_phone->setSymbol(Icon::Phone);
    m_email->setSymbol(Icon::Email);
    m_chat->setSymbol(Icon::Message);
    m_phone->setToolTip(tr("Copy the phone"));
    m_chat->setToolTip(tr("Opens a chat with the student in your WhatsApp; nothing is sent (Ctrl+T)"));
    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_name);
    title->addWidget(m_situation);
    title->addStretch(1);
    auto* under = new QHBoxLayout;
    under->setSpacing(8);
    under->addWidget(m_details);
    under->addLayout(m_others);
    under->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addLayout(title);
    words->addLayout(under);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_phone);
    row->addWidget(m_email);
    row->addWidget(m_chat);
}

void StudentHead::show(const StudentAnswer& answer, QDate today)
{
    const analytics::StudentPage& page = *answer.page;
    m_student = page.student;
    m_name->say(studentName(page.student));
    m_details->say(studentDetails(answer, m_numbers, today));
    m_situation->setVisible(answer.hasWeeks());
    if (answer.hasWeeks()) {
        const analytics::StudentWeek& last = page.last().figures;
        m_situation->show(last.status, last.stalled, !last.lastAccess, answer.page->outlook.tolerance);
    }
    showContacts();
    showOthers(answer);
}

void StudentHead::showContacts()
{
    const QString number = phoneText(m_student.phone);
    m_phone->setText(
        m_contacts == Contacts::Shown ? QString(number).replace(u'&', QStringLiteral("&&")) : tr("Copy &phone"));
    m_phone->setAccessibleName(tr("Copy the phone"));
    m_phone->setVisible(!number.isEmpty());
    m_email->setVisible(!m_student.email.isEmpty());
    m_chat->setVisible(whatsAppLink(m_student.phone).has_value());
}

/// The same person by another turma: another clock, another trilha.
void StudentHead::showOthers(const StudentAnswer& answer)
{
    while (QLayoutItem* item = m_others->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const domain::CohortId id : answer.page->others) {
        const domain::Cohort* cohort = answer.school.cohort(id);
        const domain::Track* track = cohort ? answer.school.track(cohort->track) : nullptr;
        if (!track)
            continue;
        const QString words = tr("See in Turma %1 \u00B7 %2").arg(cohort->number).arg(domain::onOneLine(track->name));
        auto* button =
            new Button(m_appearance, ButtonKind::Quiet, QString(words).replace(u'&', QStringLiteral("&&")), this);
        connect(button, &Button::clicked, this, [this, id] { emit cohortChosen(id); });
        m_others->addWidget(button);
    }
}

void StudentHead::setWayBack(const QString& title)
{
    m_back->setVisible(!title.isEmpty());
    m_back->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    m_back->setAccessibleName(tr("Back to %1").arg(title));
    m_back->setToolTip(tr("Back to %1 (Alt+\u2190)").arg(title));
}

void StudentHead::setContacts(Contacts contacts)
{
    m_contacts = contacts;
    showContacts();
}

void StudentHead::focusFirst()
{
    for (Button* button : {m_back, m_phone, m_email, m_chat}) {
        if (button->isVisibleTo(this))
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void StudentHead::copy(const QString& text, const QString& what)
{
    QApplication::clipboard()->setText(domain::onOneLine(text));
    emit copied(what);
}

} // namespace farol::ui
