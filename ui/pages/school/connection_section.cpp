#include "connection_section.h"

#include "section_column.h"
#include "ui/button.h"
#include "ui/fact_list.h"
#include "ui/form_field.h"
#include "ui/panel.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace farol::ui {

using domain::SchoolAddress;
using secrets::SecretFault;

ConnectionSection::ConnectionSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_session(work.session),
    m_desk(work.desk),
    m_name(new QLineEdit(this)),
    m_saveName(new Button(m_session.appearance, ButtonKind::Common, tr("&Save name"), this)),
    m_facts(new FactList(m_session.appearance, this)),
    m_test(new Button(m_session.appearance, ButtonKind::Common, tr("&Test the connection"), this)),
    m_connect(new Button(m_session.appearance, ButtonKind::Primary, tr("&Connect the school…"), this)),
    m_change(new Button(m_session.appearance, ButtonKind::Common, tr("&Change address or key…"), this)),
    m_forget(new Button(m_session.appearance, ButtonKind::Quiet, tr("Forget the &key…"), this))
{
    auto* column = new SectionColumn(m_session.appearance, this);
    buildName(*column);
    buildPlatform(*column);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    tell();
}

SectionSign ConnectionSection::sign()
{
    return {QStringLiteral("conexao"), tr("Connection")};
}

void ConnectionSection::buildName(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("School"));
    m_nameField = new FormField(m_session.appearance, tr("&Name of the school"), *m_name,
        tr("Stands at the foot of the list of pages and in the window's title."), &panel);
    m_nameField->addBeside(m_saveName);
    panel.body().addWidget(m_nameField);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameField->setError({});
        tell();
    });
    connect(m_name, &QLineEdit::returnPressed, this, &ConnectionSection::saveName);
    connect(m_saveName, &Button::clicked, this, &ConnectionSection::saveName);
}

void ConnectionSection::buildPlatform(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("Platform"));
    panel.body().addWidget(m_facts);
    column.addWords(panel,
        tr("The key stays in this computer's password store: never in a file, never in a copy of the history, never on "
           "screen. Without it nothing is collected; what was collected stays."));
    column.addRow(panel, {m_connect, m_test, m_change, m_forget});
    connect(m_test, &Button::clicked, this, &ConnectionSection::test);
    for (Button* button : {m_connect, m_change})
        connect(button, &Button::clicked, this, &SchoolSection::connectAsked);
    connect(m_forget, &Button::clicked, this, &ConnectionSection::askToForget);
}

void ConnectionSection::refresh()
{
    const auto parsed = SchoolAddress::parse(m_desk.school().origin);
    const auto address = parsed ? std::optional(*parsed) : std::nullopt;
    const bool isOther = address != m_address;
    m_address = address;
    if (!m_name->isModified())
        m_name->setText(m_desk.school().name);
    if (isOther)
        askKey();
    tell();
}

void ConnectionSection::showEvent(QShowEvent* event)
{
    SchoolSection::showEvent(event);
    askKey();
}

/// Back from the connection's dialog, or from another program in which the keyring was unlocked.
void ConnectionSection::changeEvent(QEvent* event)
{
    SchoolSection::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && isVisible())
        askKey();
}

void ConnectionSection::askKey()
{
    if (!m_address || !isVisible())
        return;
    m_session.connector.findKey(*m_address, [self = QPointer(this), asked = *m_address](const KeyFound& found) {
        if (!self || self->m_address != asked)
            return;
        self->m_key = found;
        self->tell();
    });
}

QString ConnectionSection::keyWords() const
{
    if (!m_key)
        return tr("looking…");
    if (*m_key)
        return **m_key == KeyPlace::Keyring ? tr("kept in this computer's password store")
                                            : tr("from the variable FAROL_API_KEY of this computer");
    if (m_key->error().fault == SecretFault::NoKey)
        return tr("none is kept. Give one under “Change address or key…” to collect.");
    return RegistrationNotices::sentence(m_key->error());
}

void ConnectionSection::tell()
{
    const QString zone = Numbers::zone(m_desk.school().zone);
    if (m_address)
        m_facts->show({{tr("Address"), m_address->origin()}, {tr("Key"), keyWords()}, {tr("Time zone"), zone}});
    else
        m_facts->show({{tr("Address"), tr("no school is connected yet")}, {tr("Time zone"), zone}});
    m_saveName->setEnabled(m_desk.isReady() && m_name->text().trimmed() != m_desk.school().name);
    m_connect->setVisible(!m_address);
    for (Button* button : {m_test, m_change, m_forget})
        button->setVisible(m_address.has_value());
    m_test->setEnabled(m_key && *m_key);
    m_forget->setEnabled(m_key && *m_key && **m_key == KeyPlace::Keyring);
}

void ConnectionSection::saveName()
{
    domain::School school = m_desk.school();
    school.name = m_name->text().trimmed();
    if (!m_desk.isReady() || m_desk.isSaving() || school.name == m_desk.school().name)
        return;
    const QString words =
        school.name.isEmpty() ? tr("Name of the school taken away") : tr("School called %1").arg(school.name);
    m_desk.save(words, school, [this](const std::optional<school::Refusal>& refusal) {
        m_nameField->setError(refusal ? RegistrationNotices::ofRefusal(*refusal).text : QString());
        if (refusal)
            return m_name->setFocus();
        m_name->setModified(false);
        refresh();
    });
}

void ConnectionSection::test()
{
    if (!m_address)
        return;
    emit said({BannerKind::Info, tr("Asking %1…").arg(m_address->origin())});
    m_session.connector.testKept(*m_address, [self = QPointer(this)](const domain::Result<Found>& found) {
        if (!self)
            return;
        if (!found) {
            emit self->said(Notices::ofError(found.error()));
            return;
        }
        emit self->said({BannerKind::Ok,
            tr("The connection works: %1 and %2 found.")
                .arg(tr("%n tag(s)", nullptr, found->tags), tr("%n course(s)", nullptr, found->courses))});
    });
}

void ConnectionSection::askToForget()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Forget the key"),
        tr("Take the key of %1 out of this computer's password store?").arg(m_address->origin()), QMessageBox::Cancel,
        this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Nothing is collected any more, also not by the schedule, until a key is given again. "
                               "The history stays, and the key stays valid in Cademí: delete it there, too, if "
                               "somebody else may have it."));
    QPushButton* yes = box->addButton(tr("Forget the key"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(yes, &QPushButton::clicked, this, &ConnectionSection::forget);
    box->open();
}

void ConnectionSection::forget()
{
    m_session.connector.forgetKey(*m_address, [self = QPointer(this)](const secrets::SecretResult<void>& gone) {
        if (!self)
            return;
        emit self->said(gone ? Notice{BannerKind::Ok, tr("The key is forgotten. The history stays.")}
                             : Notice{BannerKind::Late, RegistrationNotices::sentence(gone.error())});
        self->askKey();
    });
}

} // namespace farol::ui
