#include "erase_dialog.h"

#include "core/domain/text.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/fact_list.h"
#include "ui/form_field.h"
#include "ui/personal_data.h"
#include "ui/session.h"

#include <QLineEdit>

namespace farol::ui {

EraseDialog::EraseDialog(Session& session, const PersonHit& person, QWidget* parent) :
    FormDialog(session.appearance, tr("Erase personal data for ever"), tr("Erase for ever"), parent),
    m_session(session),
    m_person(person),
    m_typed(new QLineEdit(this)),
    m_field(new FormField(session.appearance, tr("&Type the student's name to confirm"), *m_typed,
        tr("As it stands above; accents and capitals do not matter."), this)),
    m_banner(new Banner(session.appearance, this))
{
    build();
    deed().setEnabled(false);
    connect(m_typed, &QLineEdit::textChanged, this, [this] { deed().setEnabled(isConfirmed()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &EraseDialog::erase);
    connect(&deed(), &Button::clicked, this, &EraseDialog::erase);
    m_typed->setFocus();
}

void EraseDialog::build()
{
    add(buildFacts());
    addWords(tr("Name, e-mail and phone leave the history, its log and free pages, and every copy kept beside it. It "
                "cannot be undone, and no backup has them afterwards."));
    addWords(tr("The progress stays in the figures of the turma, as that of an erased person. Later collections, a "
                "restored copy or an import do not bring the data back."));
    addWords(tr("Not reached: what is in Cademí, and files that were exported, printed or given to somebody."));
    add(m_field);
    add(m_banner);
}

QWidget* EraseDialog::buildFacts()
{
    const domain::Student& student = m_person.found.student;
    const auto orMissing = [](const QString& text) { return text.isEmpty() ? Numbers::missing() : text; };
    auto* facts = new FactList(m_session.appearance, this);
    facts->show(
        {{tr("Name"), domain::onOneLine(student.name)}, {tr("E-mail"), orMissing(domain::onOneLine(student.email))},
            {tr("Phone"), orMissing(domain::onOneLine(student.phone))}, {tr("Turmas"), orMissing(m_person.cohorts)}});
    return facts;
}

bool EraseDialog::isConfirmed() const
{
    const QString name = domain::folded(m_person.found.student.name).trimmed();
    return !m_isErasing && !name.isEmpty() && domain::folded(m_typed->text()).trimmed() == name;
}

void EraseDialog::erase()
{
    if (m_isErasing)
        return;
    if (!isConfirmed()) {
        m_field->setError(tr("This is not the student's name."));
        return;
    }
    m_field->setError({});
    m_isErasing = true;
    deed().setEnabled(false);
    cancel().setEnabled(false);
    m_typed->setReadOnly(true);
    m_banner->show(
        {BannerKind::Info, tr("Erasing, also in the copies. This can take a minute.")}, {}, BannerStay::UntilSuccess);
    m_session.people.erase(this, m_person.found.student.id, [this](const domain::Result<Erasure>& erasure) {
        m_isErasing = false;
        cancel().setEnabled(true);
        m_typed->setReadOnly(false);
        deed().setEnabled(isConfirmed());
        if (!erasure) {
            m_banner->show(Notices::ofError(erasure.error()), {}, BannerStay::UntilSuccess);
            return;
        }
        emit erased(noticeOf(*erasure));
        accept();
    });
}

void EraseDialog::reject()
{
    if (!m_isErasing)
        FormDialog::reject();
}

Notice EraseDialog::noticeOf(const Erasure& erasure)
{
    const QString done = erasure.copies == 0
        ? tr("The personal data is erased.")
        : tr("The personal data is erased, also in %n copy(ies) of the history.", nullptr, erasure.copies);
    if (erasure.uncleaned.isEmpty())
        return {BannerKind::Ok, done};
    return {BannerKind::Warn,
        tr("%1 These files could not be cleaned: delete them by hand: %2.")
            .arg(done, erasure.uncleaned.join(QStringLiteral(", ")))};
}

} // namespace farol::ui
