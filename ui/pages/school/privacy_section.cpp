#include "privacy_section.h"

#include "package_dialog.h"
#include "person_panel.h"
#include "section_column.h"
#include "ui/button.h"
#include "ui/panel.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace farol::ui {

PrivacySection::PrivacySection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_session(work.session),
    m_desk(work.desk),
    m_contacts(new QCheckBox(tr("Show &contacts on the pages"), this)),
    m_presentation(new QCheckBox(tr("&Presentation mode (Ctrl+Shift+P)"), this))
{
    auto* column = new SectionColumn(m_session.appearance, this);
    buildScreen(*column);
    if (m_session.access == Access::Own) {
        m_person = &column->add(new PersonPanel(m_session));
        connect(m_person, &PersonPanel::said, this, &SchoolSection::said);
        buildPackage(*column);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(column);
    refresh();
}

SectionSign PrivacySection::sign()
{
    return {QStringLiteral("privacidade"), tr("Privacy"), SectionFor::Everybody};
}

void PrivacySection::buildScreen(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("On this screen"));
    column.addOption(panel, *m_contacts, tr("E-mails and phones of the students. Without them no row is missing."));
    column.addOption(panel, *m_presentation,
        tr("For showing the screen to others: every student is called by a number instead of their name, without "
           "contacts, also in what is exported meanwhile. It ends with the program."));
    connect(m_contacts, &QCheckBox::clicked, this,
        [this](bool on) { emit contactsChosen(on ? Contacts::Shown : Contacts::Hidden); });
    connect(m_presentation, &QCheckBox::clicked, this,
        [this](bool on) { emit presentationChosen(on ? Presentation::On : Presentation::Off); });
}

void PrivacySection::buildPackage(SectionColumn& column)
{
    Panel& panel = column.addPanel(tr("A file for a tutor"));
    column.addWords(panel,
        tr("A copy of the history with only their turmas, to be read on another computer without the key. There is no "
           "password in it: who has the file can read it, so its lock is the account of the computer it is on, and "
           "whom you give it to. To bring it up to date, make a new one."));
    auto* make = new Button(m_session.appearance, ButtonKind::Common, tr("&Make a file…"), &panel);
    column.addRow(panel, {make});
    connect(make, &Button::clicked, this, &PrivacySection::openPackageDialog);
}

void PrivacySection::openPackageDialog()
{
    if (m_session.settings.presentation) {
        emit said({BannerKind::Warn, tr("Names are masked now. Leave presentation mode to make a file for a tutor.")});
        return;
    }
    if (m_desk.school().cohorts.empty()) {
        emit said({BannerKind::Warn, tr("There is no turma yet, so a file would be empty. Register a turma first.")});
        return;
    }
    auto* dialog = new PackageDialog(m_session, m_desk.school(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PackageDialog::made, this, &SchoolSection::said);
    dialog->open();
}

void PrivacySection::refresh()
{
    m_contacts->setChecked(m_session.settings.contactsShown);
    m_presentation->setChecked(m_session.settings.presentation);
    if (m_person)
        m_person->refresh();
}

} // namespace farol::ui
