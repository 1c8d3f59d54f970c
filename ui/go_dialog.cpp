#include "go_dialog.h"

#include "button.h"
#include "core/domain/text.h"
#include "notice.h"
#include "query_runner.h"
#include "search_field.h"
#include "session.h"
#include "text_label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>
#include <utility>

namespace farol::ui {

namespace {

constexpr int ticket = 0;
constexpr size_t mostStudents = 50;
constexpr int rowsInSight = 9;
const auto betweenWords = QStringLiteral(" \u00B7 ");

} // namespace

struct GoDialog::Answer {
    domain::School school;
    analytics::FoundPlaces found;
};

GoDialog::GoDialog(Session& session, QWidget* parent) :
    FormDialog(session.appearance, tr("Go to a student or turma"), tr("Go"), parent),
    m_session(session),
    m_field(new SearchField(session.appearance, tr("Name, e-mail, phone or number of the turma"), {}, this)),
    m_list(new QListWidget(this)),
    m_more(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Students and turmas found"));
    m_list->setProperty("boxed", true); // for the style sheet
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(rowsInSight * session.appearance.controlHeight(26) + 4);
    FormDialog::add(m_field);
    FormDialog::add(m_list);
    FormDialog::add(m_more);
    m_field->installEventFilter(this);
    QPalette soft; // the accent would hide the icons
    soft.setColor(QPalette::Highlight, session.appearance.color(Role::AccentSoft));
    soft.setColor(QPalette::HighlightedText, session.appearance.color(Role::Text));
    m_list->setPalette(soft);
    connect(m_field, &QLineEdit::textChanged, this, &GoDialog::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &GoDialog::go);
    connect(m_list, &QListWidget::itemActivated, this, &GoDialog::go);
    connect(m_list, &QListWidget::itemClicked, this, &GoDialog::go);
    connect(m_list, &QListWidget::currentRowChanged, this, &GoDialog::sayCurrent);
    connect(&deed(), &Button::clicked, this, &GoDialog::go);
    m_field->setFocus();
    ask();
}

void GoDialog::ask()
{
    m_isAsking = true;
    m_session.history.ask<Answer>(
        this, ticket,
        [text = m_field->text()](const storage::Connection& connection, const domain::School& school) {
            return analytics::findPlaces(connection, school, text, mostStudents).map([&](analytics::FoundPlaces found) {
                return Answer{school, std::move(found)};
            });
        },
        [this](domain::Result<Answer> result) { answer(std::move(result)); });
}

void GoDialog::answer(domain::Result<Answer> result)
{
    m_isAsking = false;
    m_list->clear();
    m_places.clear();
    if (!result) {
        m_more->setText(Notices::ofError(result.error()).text);
        return;
    }
    const analytics::FoundPlaces& found = result->found;
    const auto addCohorts = [&] {
        for (const domain::CohortId cohort : found.cohorts)
            addCohort(result->school, cohort);
    };
    // Who types a number means a turma; who types a name means a person, also where a trilha has those letters.
    const QString typed = m_field->text();
    const bool isNumber = std::any_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    if (isNumber)
        addCohorts();
    for (const analytics::FoundStudent& student : found.students)
        addStudent(result->school, student);
    if (!isNumber)
        addCohorts();
    if (m_places.empty())
        m_more->setText(tr("Nobody and no turma has these words."));
    else if (found.moreStudents > 0)
        m_more->setText(tr("and %Ln more: type more of the name", nullptr, int(found.moreStudents)));
    else
        m_more->setText({});
    deed().setEnabled(!m_places.empty());
    m_list->setCurrentRow(m_places.empty() ? -1 : 0);
    if (std::exchange(m_goesWithAnswer, false))
        go();
}

void GoDialog::addCohort(const domain::School& school, domain::CohortId id)
{
    const domain::Cohort* cohort = school.cohort(id);
    const domain::Track* track = cohort ? school.track(cohort->track) : nullptr;
    if (!track)
        return;
    const domain::Tutor* tutor = cohort->tutor ? school.tutor(*cohort->tutor) : nullptr;
    QStringList words{tr("Turma %1").arg(cohort->number), track->name};
    if (tutor)
        words << tutor->name;
    domain::Filter filter;
    filter.track = track->id;
    filter.cohorts = {id};
    add(Icon::Cohorts, words.join(betweenWords), {QStringLiteral("progresso"), filter});
}

void GoDialog::addStudent(const domain::School& school, const analytics::FoundStudent& found)
{
    QStringList words{found.student.name};
    for (const domain::CohortId id : found.cohorts) {
        if (const domain::Cohort* cohort = school.cohort(id))
            words << tr("Turma %1").arg(cohort->number);
    }
    if (m_session.settings.contactsShown && !found.student.email.isEmpty())
        words << found.student.email;
    add(Icon::Person, words.join(betweenWords), {QStringLiteral("aluno"), std::nullopt, found.student.id});
}

void GoDialog::add(Icon icon, const QString& words, const Destination& destination)
{
    auto* item = new QListWidgetItem(m_session.appearance.icon(icon), domain::onOneLine(words), m_list);
    item->setSizeHint(QSize(0, m_session.appearance.controlHeight(26)));
    item->setToolTip(item->text().toHtmlEscaped());
    m_places.push_back(destination);
}

/// The field keeps the focus, so it says what Enter would go to.
void GoDialog::sayCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    m_field->setAccessibleDescription(item ? item->text() : m_more->text());
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void GoDialog::go()
{
    if (m_isAsking) {
        m_goesWithAnswer = true;
        return;
    }
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Destination destination = m_places[size_t(row)];
    accept();
    emit chosen(destination);
}

bool GoDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

} // namespace farol::ui
