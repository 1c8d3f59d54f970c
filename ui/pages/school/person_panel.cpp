#include "person_panel.h"

#include "core/domain/text.h"
#include "erase_dialog.h"
#include "ui/button.h"
#include "ui/form_field.h"
#include "ui/personal_data.h"
#include "ui/query_runner.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <chrono>

namespace farol::ui {

using namespace std::chrono_literals;

namespace {

constexpr size_t mostShown = 50;
constexpr qsizetype leastTyped = 2; ///< one letter would find nearly everybody

QString cohortsOf(const analytics::FoundStudent& person, const domain::School& school)
{
    QStringList names;
    for (const domain::CohortId id : person.cohorts) {
        const domain::Cohort* cohort = school.cohort(id);
        const domain::Track* track = cohort ? school.track(cohort->track) : nullptr;
        if (track)
            names << QStringLiteral("%1 %2").arg(domain::onOneLine(track->name)).arg(cohort->number);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

PersonPanel::PersonPanel(Session& session, QWidget* parent) :
    Panel(session.appearance, tr("One student's data"), PanelBody::Words, parent),
    m_session(session),
    m_text(new QLineEdit(this)),
    m_field(new FormField(session.appearance, tr("&Student"), *m_text,
        tr("Name, e-mail or phone; accents and capitals do not matter."), this)),
    m_list(new QListWidget(this)),
    m_count(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, QString(), this)),
    m_export(new Button(session.appearance, ButtonKind::Common, tr("E&xport their data…"), this)),
    m_erase(new Button(session.appearance, ButtonKind::Common, tr("E&rase their personal data…"), this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(&m_typing, &QTimer::timeout, this, &PersonPanel::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PersonPanel::tell);
    connect(m_export, &Button::clicked, this, &PersonPanel::askWhere);
    connect(m_erase, &Button::clicked, this, &PersonPanel::askToErase);
    connect(
        &session.appearance, &Appearance::changed, this, [this] { show(m_answer); }); // rows are as high as the text
    tell();
}

void PersonPanel::build()
{
    m_list->setProperty("boxed", true); // for the style sheet
    m_list->setAccessibleName(tr("Students found"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_count->setWordWrap(true);
    auto* help = new TextLabel(m_session.appearance, TextSize::Caption, Role::Muted,
        tr("A student may ask for a copy of what is held of them, or that it be forgotten. Erasing takes name, e-mail "
           "and phone out of the history and its copies for ever; the numbers of the turma stay as they are."),
        this);
    help->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_export);
    row->addWidget(m_erase);
    row->addStretch(1);
    body().setSpacing(8);
    body().setContentsMargins(0, 2, 0, 6);
    body().addWidget(help);
    body().addWidget(m_field);
    body().addWidget(m_list);
    body().addWidget(m_count);
    body().addLayout(row);
}

void PersonPanel::refresh()
{
    if (m_session.settings.presentation) {
        m_text->clear(); // what was typed is a name, too
        show({});
    } else {
        search();
    }
}

void PersonPanel::search()
{
    m_typing.stop();
    const QString text = m_text->text().trimmed();
    if (text.size() < leastTyped || m_session.settings.presentation) {
        show({});
        return;
    }
    m_isAsking = true;
    m_session.history.ask<Answer>(
        this, 0,
        [text](const storage::Connection& connection, const domain::School& school) {
            return analytics::findStudents(connection, text).map([&school](std::vector<analytics::FoundStudent> found) {
                Answer answer;
                answer.found = found.size();
                for (size_t i = 0; i < std::min(found.size(), mostShown); ++i)
                    answer.hits.push_back({found[i], cohortsOf(found[i], school)});
                return answer;
            });
        },
        [this](domain::Result<Answer> answer) {
            m_isAsking = false;
            if (m_session.settings.presentation)
                return show({}); // it was asked before the names were masked
            if (!answer)
                emit said(Notices::ofError(answer.error()));
            show(answer ? *std::move(answer) : Answer());
        });
}

void PersonPanel::show(Answer answer)
{
    const PersonHit* before = chosen();
    const auto kept = before ? std::optional(before->found.student.id) : std::nullopt;
    m_answer = std::move(answer);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const PersonHit& hit : m_answer.hits) {
        QStringList words{domain::onOneLine(hit.found.student.name)};
        words << hit.cohorts;
        if (m_session.settings.contactsShown)
            words << domain::onOneLine(hit.found.student.email);
        words.removeAll(QString());
        auto* item = new QListWidgetItem(words.join(QStringLiteral(" · ")), m_list);
        item->setSizeHint({0, m_session.appearance.controlHeight(24)});
        if (hit.found.student.id == kept)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (m_answer.hits.size() == 1)
        m_list->setCurrentRow(0);
    tell();
}

const PersonHit* PersonPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_answer.hits.size()) ? &m_answer.hits[static_cast<size_t>(row)]
                                                                    : nullptr;
}

void PersonPanel::tell()
{
    const bool isMasked = m_session.settings.presentation;
    const bool isTyped = m_text->text().trimmed().size() >= leastTyped;
    QString count;
    if (isMasked)
        count = tr("Names are masked now. Leave presentation mode to find a student.");
    else if (m_answer.found > m_answer.hits.size())
        count = tr("The first %1 of %2. Type more to find who you mean.")
                    .arg(m_answer.hits.size())
                    .arg(m_session.numbers.count(static_cast<qint64>(m_answer.found)));
    else if (isTyped && m_answer.hits.empty() && !m_isAsking)
        count = tr("Nobody is found. Try a part of the name, or the e-mail.");
    else if (!m_answer.hits.empty() && !chosen())
        count = tr("Choose the student in the list.");
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    m_text->setEnabled(!isMasked);
    m_list->setVisible(!m_answer.hits.empty());
    const int rows = std::clamp(static_cast<int>(m_answer.hits.size()), 1, 6);
    m_list->setFixedHeight(rows * std::max(1, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth());
    const PersonHit* person = chosen();
    m_export->setEnabled(person);
    m_erase->setEnabled(person && !person->found.student.name.isEmpty());
}

void PersonPanel::askWhere()
{
    if (!chosen())
        return;
    // The file's name names nobody: it may end in a list of recent files.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Save what is held of the student"),
        folder + QStringLiteral("/dados_de_um_aluno.json"), tr("JSON files (*.json)"));
    if (!file.isEmpty())
        exportTo(file);
}

void PersonPanel::exportTo(const QString& file)
{
    const PersonHit* person = chosen();
    if (!person)
        return;
    m_session.people.exportStudent(
        this, person->found.student.id, file, [this, file](const domain::Result<void>& written) {
            emit said(written ? Notice{BannerKind::Ok,
                          tr("Saved: %1. Give it only to the student, and delete it afterwards.").arg(file)}
                              : Notices::ofError(written.error()));
        });
}

void PersonPanel::askToErase()
{
    const PersonHit* person = chosen();
    if (!person)
        return;
    auto* dialog = new EraseDialog(m_session, *person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EraseDialog::erased, this, [this](const Notice& notice) {
        m_text->clear();
        show({});
        emit said(notice);
        emit erased();
    });
    dialog->open();
}

} // namespace farol::ui
