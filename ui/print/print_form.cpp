#include "print_form.h"

#include "ui/button.h"
#include "ui/query_runner.h"
#include "ui/session.h"

#include <QCheckBox>
#include <QJsonObject>
#include <QRadioButton>

#include <utility>

namespace farol::ui {

namespace {

const auto settingsKey = QStringLiteral("impressao");
const auto partsKey = QStringLiteral("partes");
const auto filesKey = QStringLiteral("um-por-turma");
constexpr std::pair<PackParts, const char*> partWords[] = {
    {PackParts::Both, "ambos"}, {PackParts::Summary, "resumo"}, {PackParts::Table, "alunos"}};

QString deedWords(PrintDeed deed)
{
    return deed == PrintDeed::SavePdf ? PrintForm::tr("Save PDF…") : PrintForm::tr("See the pages…");
}

QString titleWords(PrintSubject subject, PrintDeed deed)
{
    const bool isPdf = deed == PrintDeed::SavePdf;
    if (subject == PrintSubject::Student)
        return isPdf ? PrintForm::tr("Save the student's sheet as PDF") : PrintForm::tr("Print the student's sheet");
    return isPdf ? PrintForm::tr("Save for the meeting as PDF") : PrintForm::tr("Print for the meeting");
}

} // namespace

PackChoice rememberedChoice(const Session& session)
{
    const QJsonObject kept = session.settings.pages[settingsKey].toObject();
    PackChoice choice;
    for (const auto& [parts, word] : partWords) {
        if (kept[partsKey] == QLatin1String(word))
            choice.parts = parts;
    }
    choice.files = kept[filesKey].toBool() ? PackFiles::PerTurma : PackFiles::One;
    return choice;
}

PrintForm::PrintForm(Session& session, PrintSubject subject, PrintDeed deed, QWidget* parent) :
    FormDialog(session.appearance, titleWords(subject, deed), deedWords(deed), parent),
    m_session(session)
{
    const PackChoice remembered = rememberedChoice(session);
    if (subject == PrintSubject::Turmas)
        addParts(remembered);
    else
        addWords(tr("One page for a conversation: figures, the line of the weeks, courses, and room for notes."));
    addNames();
    if (subject == PrintSubject::Turmas && deed == PrintDeed::SavePdf) {
        m_perTurma = new QCheckBox(tr("One &file for each turma"), this);
        m_perTurma->setChecked(remembered.files == PackFiles::PerTurma);
        add(m_perTurma);
    }
    connect(&this->deed(), &Button::clicked, this, &PrintForm::accept);
    this->deed().setDefault(true);
    balance();
}

void PrintForm::addParts(const PackChoice& remembered)
{
    addWords(tr("The turmas, weeks and courses are those of the filter on the page."));
    m_both = new QRadioButton(tr("Summar&y and students of each turma"), this);
    m_summary = new QRadioButton(tr("Only the &summary: one page for each turma"), this);
    m_table = new QRadioButton(tr("Only the s&tudents, week by week"), this);
    for (QRadioButton* button : {m_both, m_summary, m_table})
        add(button);
    m_both->setChecked(remembered.parts == PackParts::Both);
    m_summary->setChecked(remembered.parts == PackParts::Summary);
    m_table->setChecked(remembered.parts == PackParts::Table);
    for (QRadioButton* button : {m_both, m_summary, m_table})
        connect(button, &QRadioButton::toggled, this, &PrintForm::balance);
}

void PrintForm::addNames()
{
    m_nameless = new QCheckBox(tr("&Without names: “Aluno 048217” in place of each"), this);
    m_contacts = new QCheckBox(tr("With &phones and e-mails"), this);
    const bool isMasked = m_session.history.names() == storage::Names::Masked;
    m_nameless->setChecked(isMasked);
    m_nameless->setEnabled(!isMasked);
    if (isMasked)
        m_nameless->setToolTip(tr("Presentation mode is on: no name leaves the program."));
    add(m_nameless);
    add(m_contacts);
    connect(m_nameless, &QCheckBox::toggled, this, &PrintForm::balance);
}

/// Contacts stand beside names, and in the table only.
void PrintForm::balance()
{
    const bool canTell = !m_nameless->isChecked() && !(m_summary && m_summary->isChecked());
    m_contacts->setEnabled(canTell);
    if (!canTell)
        m_contacts->setChecked(false);
}

PackChoice PrintForm::choice() const
{
    PackChoice choice;
    if (m_summary && m_summary->isChecked())
        choice.parts = PackParts::Summary;
    else if (m_table && m_table->isChecked())
        choice.parts = PackParts::Table;
    choice.names = m_nameless->isChecked() ? PrintedNames::Hidden : PrintedNames::Shown;
    choice.contacts = m_contacts->isChecked() ? Contacts::Shown : Contacts::Hidden;
    choice.files = m_perTurma && m_perTurma->isChecked() ? PackFiles::PerTurma : PackFiles::One;
    return choice;
}

void PrintForm::accept()
{
    if (m_both) {
        const PackChoice chosen = choice();
        QJsonObject kept = m_session.settings.pages[settingsKey].toObject();
        for (const auto& [parts, word] : partWords) {
            if (parts == chosen.parts)
                kept.insert(partsKey, QLatin1String(word));
        }
        if (m_perTurma)
            kept.insert(filesKey, chosen.files == PackFiles::PerTurma);
        m_session.settings.pages.insert(settingsKey, kept);
        if (m_session.saveSettings)
            m_session.saveSettings();
    }
    FormDialog::accept();
}

} // namespace farol::ui
