#include "package_dialog.h"

#include "core/domain/clock.h"
#include "core/domain/text.h"
#include "core/spreadsheet/file_name.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/form_field.h"
#include "ui/personal_data.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr int shownCohorts = 7;
constexpr int leastShown = 2;

} // namespace

PackageDialog::PackageDialog(Session& session, const domain::School& school, QWidget* parent) :
    FormDialog(session.appearance, tr("Make a file for a tutor"), tr("Choose where to save…"), parent),
    m_session(session),
    m_school(school),
    m_tutors(new QComboBox(this)),
    m_cohorts(new QListWidget(this)),
    m_contacts(new QCheckBox(tr("With e-mails and &phones of the students"), this)),
    m_recipient(new QLineEdit(this)),
    m_error(new TextLabel(session.appearance, TextSize::Caption, Role::Late, {}, this)),
    m_banner(new Banner(session.appearance, this))
{
    build();
    addCohorts();
    connect(m_tutors, &QComboBox::activated, this, &PackageDialog::chooseTutor);
    connect(m_cohorts, &QListWidget::itemChanged, this, [this] { m_error->hide(); });
    connect(&deed(), &Button::clicked, this, &PackageDialog::askWhere);
    chooseTutor(m_tutors->count() > 1 ? 1 : 0);
    m_tutors->setFocus();
}

void PackageDialog::build()
{
    addWords(tr("The file holds only the chosen turmas, their students and their history. It opens in Farol with File, "
                "Open a file read-only, on any computer, without a key and without a password."));
    addWords(tr("Whoever has the file can read it: its lock is the account of the computer it is on, and whom you give "
                "it to."));
    m_tutors->addItem(tr("all turmas"));
    for (const domain::Tutor& tutor : m_school.tutors)
        m_tutors->addItem(domain::onOneLine(tutor.name), tutor.id.value);
    m_tutors->setMinimumHeight(m_session.appearance.controlHeight(30));
    m_cohorts->setUniformItemSizes(true);
    m_contacts->setChecked(m_session.settings.contactsShown);
    m_error->setWordWrap(true);
    m_error->hide();
    add(named(tr("&Turmas of"), m_tutors));
    add(m_cohorts);
    m_cohorts->setProperty("boxed", true); // for the style sheet
    m_cohorts->setAccessibleName(tr("Turmas in the file"));
    add(m_error);
    add(m_contacts);
    add(new FormField(m_session.appearance, tr("&For whom"), *m_recipient,
        tr("Stands in the window of whoever opens the file. May stay empty."), this));
    add(m_banner);
}

QWidget* PackageDialog::named(const QString& label, QWidget* field)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* name = new TextLabel(m_session.appearance, TextSize::Strong, Role::Text, label, box);
    name->setBuddy(field);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    column->addWidget(name);
    column->addWidget(field);
    return box;
}

void PackageDialog::addCohorts()
{
    for (const domain::Cohort& cohort : m_school.cohorts) {
        const domain::Track* track = m_school.track(cohort.track);
        const domain::Tutor* tutor = cohort.tutor ? m_school.tutor(*cohort.tutor) : nullptr;
        QStringList words{tr("Turma %1").arg(cohort.number)};
        words << (track ? domain::onOneLine(track->name) : QString())
              << (tutor ? domain::onOneLine(tutor->name) : QString()) << (cohort.archived ? tr("archived") : QString());
        words.removeAll(QString());
        auto* item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_cohorts);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setSizeHint({0, m_session.appearance.controlHeight(24)});
        item->setCheckState(Qt::Unchecked);
    }
    // On a low screen the list gives way first.
    const int row = std::max(1, m_cohorts->sizeHintForRow(0));
    const int rows = std::clamp(m_cohorts->count(), 1, shownCohorts);
    m_cohorts->setMinimumHeight(std::min(rows, leastShown) * row + 2 * m_cohorts->frameWidth());
    m_cohorts->setMaximumHeight(rows * row + 2 * m_cohorts->frameWidth());
}

void PackageDialog::chooseTutor(int entry)
{
    m_tutors->setCurrentIndex(entry);
    const auto tutor =
        entry > 0 ? std::optional(domain::TutorId{m_tutors->itemData(entry).toLongLong()}) : std::nullopt;
    for (int row = 0; row < m_cohorts->count(); ++row) {
        const domain::Cohort& cohort = m_school.cohorts[static_cast<size_t>(row)];
        const bool isTheirs = !tutor || cohort.tutor == tutor;
        m_cohorts->item(row)->setCheckState(isTheirs ? Qt::Checked : Qt::Unchecked);
    }
    if (!m_recipient->isModified())
        m_recipient->setText(tutor ? m_tutors->currentText() : QString());
}

PackageWish PackageDialog::wish() const
{
    PackageWish wish;
    for (int row = 0; row < m_cohorts->count(); ++row) {
        if (m_cohorts->item(row)->checkState() == Qt::Checked)
            wish.cohorts.push_back(m_school.cohorts[static_cast<size_t>(row)].id);
    }
    wish.contacts = m_contacts->isChecked() ? Contacts::Shown : Contacts::Hidden;
    wish.recipient = domain::onOneLine(m_recipient->text()).trimmed().left(200);
    return wish;
}

QString PackageDialog::suggestedName() const
{
    const QString day = m_session.clock.now().toTimeZone(m_school.zone).date().toString(Qt::ISODate);
    QStringList parts{QStringLiteral("farol"), spreadsheet::fileWord(m_recipient->text()), day};
    parts.removeAll(QString());
    return parts.join(u'_') + QStringLiteral(".sqlite");
}

void PackageDialog::askWhere()
{
    if (wish().cohorts.empty()) {
        m_error->setText(tr("Tick at least one turma."));
        m_error->show();
        m_cohorts->setFocus();
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the tutor's file"), folder + u'/' + suggestedName(), tr("Farol files (*.sqlite)"));
    if (!file.isEmpty())
        make(file);
}

void PackageDialog::make(const QString& file)
{
    if (m_isMaking || wish().cohorts.empty())
        return;
    m_isMaking = true;
    deed().setEnabled(false);
    cancel().setEnabled(false);
    m_banner->show({BannerKind::Info, tr("Making the file. This can take a minute.")}, {}, BannerStay::UntilSuccess);
    m_session.people.makePackage(this, file, wish(), [this, file](const domain::Result<void>& written) {
        m_isMaking = false;
        deed().setEnabled(true);
        cancel().setEnabled(true);
        if (!written) {
            m_banner->show(Notices::ofError(written.error()), {}, BannerStay::UntilSuccess);
            return;
        }
        emit made({BannerKind::Ok,
            tr("Saved: %1. Give it only to whom it is for; it opens with File, Open a file read-only.").arg(file)});
        accept();
    });
}

void PackageDialog::reject()
{
    if (!m_isMaking)
        FormDialog::reject();
}

} // namespace farol::ui
