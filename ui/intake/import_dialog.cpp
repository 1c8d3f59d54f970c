#include "import_dialog.h"

#include "core/domain/clock.h"
#include "core/domain/text.h"
#include "import_columns.h"
#include "import_words.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/form_field.h"
#include "ui/intake_notices.h"
#include "ui/query_runner.h"
#include "ui/registration_notices.h"
#include "ui/registry.h"
#include "ui/session.h"
#include "ui/week_imports.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace farol::ui {

using intake::Look;

namespace {

constexpr int ticket = 0;
constexpr int leastRows = 4;
constexpr int digitsOfYear = 4;

} // namespace

struct ImportDialog::Answer {
    std::shared_ptr<const intake::TableFiles> files;
    std::optional<spreadsheet::TableFault> fault;
    std::optional<Look> look;
};

ImportDialog::ImportDialog(Session& session, const QStringList& paths, QWidget* parent) :
    FormDialog(session.appearance, tr("Import into the history"), tr("&Import"), parent),
    m_session(session),
    m_paths(paths),
    m_columns(new ImportColumns(session.appearance, this)),
    m_year(new QLineEdit(this)),
    m_yearField(new FormField(session.appearance, tr("&Year of the first week"), *m_year, {}, this)),
    m_track(new ChoiceField(session.appearance, this)),
    m_trackField(new FormField(session.appearance, tr("&Trilha of the table"), *m_track, {}, this)),
    m_zeros(new QCheckBox(tr("&Zeros are real: nothing was begun"), this)),
    m_banner(new Banner(session.appearance, this)),
    m_undo(new Button(session.appearance, ButtonKind::Common, tr("&Undo this import"), this)),
    m_list(new QListWidget(this))
{
    build();
    connect(m_columns, &ImportColumns::changed, this, &ImportDialog::ask);
    connect(m_track, &QComboBox::activated, this, &ImportDialog::ask);
    connect(m_zeros, &QCheckBox::toggled, this, &ImportDialog::ask);
    connect(m_year, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() || text.size() == digitsOfYear)
            ask();
    });
    connect(&deed(), &Button::clicked, this, &ImportDialog::doDeed);
    connect(m_undo, &Button::clicked, this, [this] { m_imported ? undo() : undoTurmas(); });
    ask();
}

void ImportDialog::build()
{
    addWords(tr("Only what the history does not know is filled, and marked as imported for ever. Each import can be "
                "taken back as a whole."));
    add(m_columns);
    m_year->setValidator(new QIntValidator(2000, 2199, m_year));
    m_year->setMaxLength(digitsOfYear);
    m_yearField->hide();
    m_trackField->hide();
    m_zeros->hide();
    m_zeros->setToolTip(tr("The tool before wrote 0 for failures, too. Unless you know better, a zero of its table is "
                           "not collected, and outside the means."));
    m_list->setProperty("boxed", true); // for the style sheet
    m_list->setAccessibleName(tr("What would change"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(leastRows * (fontMetrics().height() + 6));
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // it scrolls itself before the form does
    add(m_yearField);
    add(m_trackField);
    add(m_zeros);
    add(m_banner);
    add(m_undo, Qt::AlignLeft);
    add(m_list);
    m_undo->hide();
    m_list->hide(); // a file that cannot be read has no lines
    deed().setEnabled(false);
}

const Notice& ImportDialog::notice() const
{
    return m_banner->notice();
}

void ImportDialog::say(const Notice& notice)
{
    m_banner->show(notice, {}, BannerStay::UntilSuccess);
}

intake::Choices ImportDialog::choices() const
{
    intake::Choices choices;
    choices.columns = m_columns->choices();
    if (m_year->hasAcceptableInput())
        choices.firstYear = m_year->text().toInt();
    choices.track = m_track->currentData().toString();
    choices.zeros = m_zeros->isChecked() ? intake::Zeros::Real : intake::Zeros::Doubtful;
    return choices;
}

void ImportDialog::ask()
{
    if (m_isFilling || isDone())
        return;
    m_isAsking = true;
    deed().setEnabled(false);
    say({BannerKind::Info, tr("Reading the table…")});
    m_session.history.ask<Answer>(
        this, ticket,
        [paths = m_paths, files = m_files, choices = choices(), now = m_session.clock.now()](
            const storage::Connection& connection, const domain::School& school) -> domain::Result<Answer> {
            Answer answer{files, {}, {}};
            if (!answer.files) {
                auto read = intake::readTableFiles(paths);
                if (!read)
                    return Answer{nullptr, read.error(), {}};
                answer.files = std::make_shared<const intake::TableFiles>(*std::move(read));
            }
            return intake::lookAt(connection, school, answer.files, choices, now).map([&](Look look) {
                answer.look = std::move(look);
                return std::move(answer);
            });
        },
        [this](domain::Result<Answer> result) { answer(std::move(result)); });
}

void ImportDialog::answer(domain::Result<Answer> answer)
{
    m_isAsking = false;
    if (!answer) {
        const bool isHidden = answer.error().fault == domain::Fault::Invalid;
        say(isHidden ? Notice{BannerKind::Warn, tr("Presentation mode hides who is who. Leave it to import.")}
                     : Notices::ofError(answer.error()));
        return;
    }
    if (answer->fault) {
        const spreadsheet::TableFault& fault = *answer->fault;
        say({BannerKind::Late,
            IntakeNotices::place({fault.file, fault.line, fault.column}) + QStringLiteral(": ")
                + IntakeNotices::sentence(fault)});
        return;
    }
    m_files = answer->files;
    m_look = std::move(answer->look);
    showLook();
}

void ImportDialog::showLook()
{
    const bool isFirst = m_track->count() == 0;
    m_columns->showLook(*m_look);
    showQuestions();
    if (isFirst && m_yearField->isVisibleTo(this))
        m_year->setFocus(); // nothing can be said before it is known
    say(importNotice(*m_look, m_session.numbers));
    m_list->clear();
    m_list->addItems(importLines(*m_look, m_session.numbers));
    m_list->setVisible(m_list->count() > 0);
    const bool canFill = m_look->registration ? *m_look->registration && !(*m_look->registration)->isEmpty()
                                              : m_look->preview && !m_look->preview->isEmpty();
    deed().setEnabled(canFill);
    fit();
}

void ImportDialog::showQuestions()
{
    const bool asksYear = !m_look->bareWeeks.empty();
    m_yearField->setVisible(asksYear);
    if (asksYear)
        m_yearField->setHelp(tr("The table has weeks without a year. They may go over New Year: those of the next year "
                                "are found by themselves."));
    if (m_track->count() == 0) {
        m_track->addItem(tr("as the table says"), QString());
        for (const domain::Track& track : m_look->school.tracks)
            m_track->addItem(domain::onOneLine(track.name), track.name);
    }
    m_trackField->setVisible(m_look->school.tracks.size() > 1 && !m_look->mapping.has(intake::Field::Track));
    m_zeros->setVisible(!m_look->registration && !m_look->mapping.has(intake::Field::State));
}

void ImportDialog::doDeed()
{
    if (isDone())
        accept();
    else if (m_look && m_look->registration)
        saveTurmas();
    else if (m_look && m_look->preview && m_session.imports)
        fill();
}

void ImportDialog::fill()
{
    m_isFilling = true;
    deed().setEnabled(false);
    m_columns->setEnabled(false);
    const auto batch = std::make_shared<const storage::IntakeBatch>(m_look->preview->batch);
    const auto weeks = static_cast<int>(batch->weeks.size());
    say({BannerKind::Info, tr("Importing…")});
    const auto told = [this, weeks](int done) {
        if (m_isFilling)
            say({BannerKind::Info, tr("Importing: week %1 of %2").arg(done).arg(weeks)});
    };
    m_session.imports->fill(this, batch, told, [this](const domain::Result<qint64>& number) {
        m_isFilling = false;
        if (!number) {
            m_columns->setEnabled(true);
            deed().setEnabled(true);
            say(Notices::ofError(number.error()));
            return;
        }
        m_imported = *number;
        finish({BannerKind::Ok,
            tr("Imported: %1 in %2.")
                .arg(tr("%Ln cell(s)", nullptr, m_look->preview->cells),
                    tr("%Ln week(s)", nullptr, m_look->preview->weeks))});
    });
}

void ImportDialog::saveTurmas()
{
    m_isFilling = true;
    deed().setEnabled(false);
    m_session.registry.save(
        this, (*m_look->registration)->change, [this](const school::Checked<domain::School>& saved) {
            m_isFilling = false;
            if (!saved) {
                deed().setEnabled(true);
                say(RegistrationNotices::ofRefusal(saved.error()));
                return;
            }
            m_saved = school::Change{(*m_look->registration)->change.before, *saved};
            finish({BannerKind::Ok, tr("The turmas are registered so now.")});
        });
}

/// What was asked is done: the questions go, what came of it stays. A press of Enter too many must not take it back.
void ImportDialog::finish(const Notice& notice)
{
    for (QWidget* question : {static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_yearField),
             static_cast<QWidget*>(m_trackField), static_cast<QWidget*>(m_zeros)})
        question->hide();
    cancel().hide();
    deed().setText(tr("&Close"));
    deed().setEnabled(true);
    deed().setFocus();
    m_undo->show();
    say(notice);
    fit();
    emit filled(notice);
}

void ImportDialog::undo()
{
    m_undo->setEnabled(false);
    m_session.imports->undo(this, *m_imported, [this](const domain::Result<void>& taken) {
        if (taken)
            return tellUndone({BannerKind::Info, tr("The import was taken back, as a whole.")});
        m_undo->setEnabled(true);
        say(Notices::ofError(taken.error()));
    });
}

void ImportDialog::undoTurmas()
{
    m_undo->setEnabled(false);
    m_session.registry.save(this, m_saved->undone(), [this](const school::Checked<domain::School>& saved) {
        if (saved)
            return tellUndone({BannerKind::Info, tr("The turmas are registered as before again.")});
        m_undo->setEnabled(true);
        say(RegistrationNotices::ofRefusal(saved.error()));
    });
}

void ImportDialog::tellUndone(const Notice& notice)
{
    m_undo->hide();
    deed().setFocus();
    say(notice);
    emit undone(notice);
}

void ImportDialog::reject()
{
    if (m_isFilling && m_session.imports)
        m_session.imports->cancel();
    else
        FormDialog::reject();
}

} // namespace farol::ui
