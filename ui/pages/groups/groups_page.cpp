#include "groups_page.h"

#include "core/analytics/group_columns.h"
#include "core/domain/clock.h"
#include "core/spreadsheet/file_name.h"
#include "group_book.h"
#include "group_table.h"
#include "groups_body.h"
#include "rule_editor.h"
#include "ui/banner.h"
#include "ui/exporting/shown_rows.h"
#include "ui/undo_bar.h"

namespace farol::ui {

GroupsPage::GroupsPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent) :
    HistoryPage(session, std::move(filter), sign(), {}, parent),
    m_book(new GroupBook(session, this)),
    m_state(GroupsState::fromJson(session.settings.pages[key()].toObject())),
    m_body(new GroupsBody(session, *m_book, m_state, bodyParent())),
    m_undo(new UndoBar(session.appearance, this))
{
    addExportButton();
    setBody(m_body);
    m_undo->floatOver(*m_body);
    listen();
}

void GroupsPage::listen()
{
    connect(m_book, &GroupBook::changed, this, &Page::undoabilityChanged);
    connect(m_book, &GroupBook::edited, m_undo, &UndoBar::show);
    connect(m_book, &GroupBook::redone, m_undo, &UndoBar::show);
    connect(m_book, &GroupBook::undone, this, [this](const QString& words) {
        m_undo->dismiss();
        banner().show({BannerKind::Info, tr("Undone: %1").arg(words)});
    });
    connect(m_undo, &UndoBar::undoClicked, this, &GroupsPage::undo);
    connect(m_body, &GroupsBody::stateChanged, this, &GroupsPage::remember);
    connect(m_body, &GroupsBody::contactsChosen, this, &Page::contactsChosen);
    connect(m_body, &GroupsBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &GroupsBody::said, this, [this](const Notice& notice) { banner().show(notice); });
    connect(m_body, &GroupsBody::studentOpened, this, [this](domain::StudentId student) {
        emit goAsked({QStringLiteral("aluno"), std::nullopt, student});
    });
    connect(&m_body->message(), &MessagePanel::chatAsked, this, &Page::chatAsked);
}

PageSign GroupsPage::sign()
{
    return {QStringLiteral("grupos"), tr("Groups"), Icon::Groups};
}

void GroupsPage::ask()
{
    const QDateTime now = session().clock.now();
    askFor<GroupsAnswer>(
        [now](const storage::Connection& connection, GroupsAnswer& answer) {
            const QDate today = now.toTimeZone(answer.school.zone).date();
            return analytics::groupStudents(connection, answer.school, answer.filter, today)
                .map([&](analytics::GroupStudents students) { answer.students = std::move(students); });
        },
        [this](GroupsAnswer answer) { showAnswer(std::move(answer)); });
}

void GroupsPage::showAnswer(GroupsAnswer answer)
{
    setSubtitle(answer.students.photo ? session().numbers.week(answer.students.photo->week) : QString());
    m_body->narrow(filter().students);
    m_body->show(std::move(answer));
    if (m_book->damage())
        banner().show({BannerKind::Warn,
            tr("The rules of the groups that were kept cannot be read (%1). These are the usual ones; the others stay "
               "in the settings until you change a rule.")
                .arg(m_book->damage()->detail)});
}

std::optional<domain::StudentId> GroupsPage::currentStudent() const
{
    const analytics::StudentRow* row = m_body->current();
    return row ? std::optional(row->student.id) : std::nullopt;
}

QString GroupsPage::chatText() const
{
    return m_body->message().message();
}

void GroupsPage::refresh()
{
    m_body->restyle(); // names may be hidden or shown from now on
    HistoryPage::refresh();
}

void GroupsPage::narrow()
{
    m_body->narrow(filter().students);
}

void GroupsPage::setStale(bool isStale)
{
    m_body->setStale(isStale);
}

void GroupsPage::remember()
{
    QJsonObject json = session().settings.pages[key()].toObject();
    m_state.write(json);
    session().settings.pages.insert(key(), json);
    if (session().saveSettings)
        session().saveSettings();
}

void GroupsPage::copy()
{
    m_body->table().copy();
}

void GroupsPage::setContacts(Contacts contacts)
{
    m_state.showsContacts = contacts == Contacts::Shown;
    m_body->restyle();
}

QStringList GroupsPage::unsaved() const
{
    return m_body->editor().hasProblem() ? QStringList{tr("the rule of “%1”").arg(m_body->groupName())} : QStringList();
}

void GroupsPage::undo()
{
    m_book->undo();
    m_body->forgetTyped();
}

void GroupsPage::redo()
{
    m_book->redo();
    m_body->forgetTyped();
}

QString GroupsPage::undoWords() const
{
    return m_book->undoWords();
}

QString GroupsPage::redoWords() const
{
    return m_book->redoWords();
}

/// "grupos-resgatar_analista_turma-12_2026-W47_2026-11-22"
std::optional<TableExport> GroupsPage::exportTable() const
{
    if (!canExport())
        return std::nullopt;
    const bool hasContacts = m_state.showsContacts && !session().settings.presentation;
    const auto columns = analytics::groupColumns(
        m_body->groupName(), hasContacts ? analytics::Contacts::Shown : analytics::Contacts::Hidden);
    return exportOf(
        shownTable(shownRows(m_body->students()), columns), key() + u'-' + spreadsheet::fileWord(m_body->groupName()));
}

} // namespace farol::ui
