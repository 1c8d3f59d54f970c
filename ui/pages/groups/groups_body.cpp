#include "groups_body.h"

#include "core/analytics/student_choice.h"
#include "core/analytics/words.h"
#include "core/domain/phone.h"
#include "email_list.h"
#include "group_book.h"
#include "group_list.h"
#include "group_side.h"
#include "group_table.h"
#include "group_words.h"
#include "message_values.h"
#include "rule_editor.h"
#include "ui/button.h"
#include "ui/pages/student_table.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <utility>

namespace farol::ui {

using analytics::GroupRule;
using analytics::GroupRules;
using analytics::StudentRow;

namespace {

constexpr int gap = 8;

enum GroupView { Students, Rule };

bool saysTheSame(const std::vector<GroupRule>& left, const std::vector<GroupRule>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const GroupRule& a, const GroupRule& b) { return a.name == b.name && a.conditions == b.conditions; });
}

} // namespace

GroupsBody::GroupsBody(Session& session, GroupBook& book, GroupsState& state, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_book(book),
    m_state(state),
    m_texts(session.numbers),
    m_rules(book.rules().rules),
    m_students(std::make_unique<TableModel<StudentRow>>(&studentRowId, m_texts)),
    m_side(new GroupSide(session.appearance, session.numbers, this)),
    m_name(new TextLabel(session.appearance, TextSize::Lead, Role::Text, {}, this)),
    m_counts(new TextLabel(session.appearance, TextSize::Body, Role::Muted, {}, this)),
    m_contacts(new QCheckBox(tr("&Contacts"), this)),
    m_emails(new Button(session.appearance, ButtonKind::Common, tr("Copy &e-mails"), this)),
    m_view(new Segmented(session.appearance, tr("View of the group"), this)),
    m_stack(new QStackedWidget(this)),
    m_table(new TablePanel(session.appearance, this)),
    m_message(new MessagePanel(session.appearance, this)),
    m_editor(new RuleEditor(session.appearance, session.numbers, this))
{
    build();
    listen();
    deal();
}

QWidget* GroupsBody::buildHead()
{
    m_emails->setSymbol(Icon::Email);
    m_view->addPart(tr("Students"), Icon::Sheet);
    m_view->addPart(tr("Rule"), Icon::Adjust);
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    row->addWidget(m_name);
    row->addWidget(m_counts);
    row->addStretch();
    row->addWidget(m_contacts);
    row->addSpacing(gap);
    row->addWidget(m_emails);
    row->addWidget(m_view);
    return head;
}

void GroupsBody::build()
{
    auto* list = new QWidget(m_stack);
    auto* under = new QVBoxLayout(list);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(gap);
    under->addWidget(m_table, 1);
    under->addWidget(m_message);
    auto* rule = new QFrame(m_stack);
    rule->setProperty("panel", true);
    auto* frame = new QVBoxLayout(rule);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(m_editor);
    m_stack->addWidget(list);
    m_stack->addWidget(rule);
    auto* right = new QVBoxLayout;
    right->setSpacing(gap);
    right->addWidget(buildHead());
    right->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, gap);
    row->setSpacing(12);
    row->addWidget(m_side);
    row->addLayout(right, 1);
    m_table->setRows(m_students.get());
    m_table->view().setAccessibleName(tr("Students of the group"));
}

void GroupsBody::listen()
{
    connect(&m_book, &GroupBook::changed, this, &GroupsBody::takeRules);
    GroupList& list = m_side->list();
    connect(&list, &GroupList::chosen, this, [this](int group) { choose(size_t(group)); });
    connect(&list, &GroupList::moveAsked, this, &GroupsBody::move);
    connect(&list, &GroupList::removeAsked, this, &GroupsBody::remove);
    connect(&list, &GroupList::editAsked, this, &GroupsBody::showRule);
    connect(&list, &GroupList::opened, this, [this] { m_table->setFocus(); });
    connect(&m_side->add(), &Button::clicked, this, &GroupsBody::add);
    connect(m_contacts, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn != m_state.showsContacts)
            emit contactsChosen(isOn ? Contacts::Shown : Contacts::Hidden);
    });
    connect(m_emails, &Button::clicked, this, &GroupsBody::copyEmails);
    connect(m_view, &Segmented::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_table, &TablePanel::clearFilters, this, &GroupsBody::clearFilters);
    connect(m_table, &TablePanel::sortingChanged, this, [this] {
        m_state.sort = m_table->sorting();
        emit stateChanged();
    });
    connect(&m_table->view(), &TableView::opened, this,
        [this](const QString& id) { emit studentOpened({id.section(u':', 0, 0).toLongLong()}); });
    connect(m_table->view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GroupsBody::showReader);
    connect(m_message, &MessagePanel::copied, this, [this] { emit said({BannerKind::Ok, tr("Message copied.")}); });
    connect(m_message, &MessagePanel::typed, this, &GroupsBody::editMessage);
    connect(m_editor, &RuleEditor::edited, this, &GroupsBody::edit);
    connect(m_editor, &RuleEditor::moveAsked, this, &GroupsBody::move);
    connect(m_editor, &RuleEditor::removeAsked, this, &GroupsBody::remove);
    connect(m_editor, &RuleEditor::resetAsked, this, &GroupsBody::reset);
}

bool GroupsBody::isRule() const
{
    return m_state.group < m_rules.size();
}

QString GroupsBody::groupName() const
{
    return GroupSide::nameOf(m_book.rules(), m_state.group);
}

void GroupsBody::show(GroupsAnswer answer)
{
    m_answer = std::move(answer);
    if (m_texts.zone() != m_answer.school.zone)
        m_texts = Texts(m_session.numbers, m_answer.school.zone);
    deal();
}

void GroupsBody::takeRules()
{
    const bool isSame = saysTheSame(m_rules, m_book.rules().rules);
    m_rules = m_book.rules().rules;
    if (isSame)
        m_message->showTemplate(m_state.group, groupName(), m_book.messageOf(m_state.group));
    else
        deal();
}

/// The students to the groups, by the rules as they are now.
void GroupsBody::deal()
{
    m_groups = analytics::groupsOf(m_answer.students, m_rules);
    m_state.group = std::min(m_state.group, m_rules.size());
    showGroup();
}

void GroupsBody::choose(size_t group)
{
    if (std::exchange(m_state.group, group) == group)
        return;
    showGroup();
    emit stateChanged();
}

void GroupsBody::showGroup()
{
    m_side->show(m_book.rules(), m_groups, m_state.group);
    m_side->setNote(profileNote());
    m_view->setEnabled(isRule());
    if (!isRule())
        m_view->setCurrent(Students);
    m_stack->setCurrentIndex(m_view->current());
    if (isRule()) {
        m_editor->show(m_state.group, m_book.rules());
        const int matching = m_groups.matching[m_state.group];
        const int taken = m_groups.sizes[m_state.group];
        QString counts = tr("%Ln student(s) match.", nullptr, matching);
        if (matching > taken)
            counts += u' ' + tr("%Ln of them are in a group above.", nullptr, matching - taken);
        counts += u' ' + tr("%Ln in this group.", nullptr, taken);
        m_editor->showEffect(
            groupSentence(m_rules[m_state.group].conditions, m_session.numbers), counts, profileNote());
    }
    m_message->showTemplate(m_state.group, groupName(), m_book.messageOf(m_state.group));
    showTable();
}

void GroupsBody::showTable()
{
    std::vector<StudentRow> rows;
    rows.reserve(size_t(m_groups.sizes[m_state.group]));
    for (size_t row = 0; row < m_answer.students.rows.size(); ++row) {
        if (m_groups.groupOf[row] == m_state.group)
            rows.push_back(m_answer.students.rows[row]);
    }
    m_marks = marksOf(rows);
    const auto contacts = m_state.showsContacts ? analytics::Contacts::Shown : analytics::Contacts::Hidden;
    m_table->refresh([&] { m_students->show(groupTable(contacts, m_texts, m_answer.students.day), std::move(rows)); });
    m_table->setSorting(m_state.sort);
    m_table->view().fitColumns();
    narrow(m_wanted);
}

void GroupsBody::narrow(const domain::StudentFilter& students)
{
    m_wanted = students;
    m_table->refresh([&] {
        m_students->narrow([choice = analytics::StudentChoice(students, m_answer.students.day, m_answer.school.zone)](
                               const StudentRow& row) { return choice.matches(row); });
    });
    if (!m_table->view().currentIndex().isValid() && m_students->rowCount() > 0)
        m_table->view().selectionModel()->setCurrentIndex(m_students->index(0, 0), QItemSelectionModel::NoUpdate);
    showWords();
    showReader();
}

void GroupsBody::showWords()
{
    const int size = m_groups.sizes[m_state.group];
    const int shown = m_students->rowCount();
    const QString share = m_session.numbers.wholePercent(size, qint64(m_answer.students.rows.size()));
    m_name->setText(domain::onOneLine(groupName()));
    m_counts->setText(tr("%Ln student(s)", nullptr, size) + QStringLiteral(" \u00B7 ") + share);
    m_counts->setToolTip(tr("Share of the students of the filter in the last photo."));
    FooterContent footer;
    footer.rows = shown == size ? tr("%Ln student(s)", nullptr, size)
                                : tr("%1 of %Ln student(s)", nullptr, size).arg(m_session.numbers.count(shown));
    footer.marks = m_marks;
    m_table->showFooter(footer);
    const bool isPresented = m_session.settings.presentation;
    m_emails->setEnabled(shown > 0 && !isPresented);
    m_emails->setToolTip(isPresented ? tr("No contacts in presentation mode.")
                                     : tr("The e-mails of the list, apart by semicolons, for the field Bcc"));
    if (m_answer.photos.empty())
        m_table->setEmptySentence({});
    else if (!m_answer.students.photo)
        m_table->setEmptySentence(tr("Nobody of these cohorts was photographed in these weeks."));
    else if (size > 0)
        m_table->setEmptySentence(tr("No student with these filters"));
    else
        m_table->setEmptySentence(tr("Nobody is in this group now. The rule says who would be."), EmptyOffer::Nothing);
}

QString GroupsBody::profileNote() const
{
    constexpr int needed = int(domain::profileMinimum) + 1;
    const int photos = m_answer.students.photos;
    if (!m_answer.students.photo || photos >= needed)
        return {};
    return tr("Profile: it needs %1 photos, and there are %2.").arg(needed).arg(photos) + u' '
        + tr("%Ln photo(s) missing.", nullptr, needed - photos);
}

const StudentRow* GroupsBody::current() const
{
    const QModelIndex index = m_table->view().currentIndex();
    return index.isValid() ? &m_students->row(index.row()) : nullptr;
}

void GroupsBody::showReader()
{
    m_message->setClosed(m_session.settings.presentation
            ? tr("In presentation mode no messages and contacts are offered. Ctrl+Shift+P ends it.")
            : QString());
    const StudentRow* row = m_session.settings.presentation ? nullptr : current();
    if (!row || !m_answer.students.photo) {
        m_message->showReader({}, {});
        return;
    }
    MessageReader reader{domain::onOneLine(analytics::personName(row->student)), {}, {}};
    reader.phone = domain::e164(row->student.phone).value_or(QString());
    if (analytics::isErased(row->student))
        reader.reason = tr("This person was erased at their own wish.");
    else if (row->student.phone.trimmed().isEmpty())
        reader.reason = tr("No WhatsApp: there is no phone.");
    else
        reader.reason = tr("No WhatsApp: the phone lacks its country or area code.");
    m_message->showReader(
        reader, [this, student = *row, week = m_answer.students.photo->week](analytics::MessageField field) {
            return messageValue(
                field, student, {m_answer.school, m_answer.track(), week, m_answer.students.day, m_session.numbers});
        });
}

void GroupsBody::restyle()
{
    m_contacts->setChecked(m_state.showsContacts);
    m_contacts->setEnabled(!m_session.settings.presentation);
    showTable();
}

void GroupsBody::setStale(bool isStale)
{
    m_table->view().setStale(isStale);
}

void GroupsBody::copyEmails()
{
    const EmailList emails = emailsOf(*m_students);
    if (emails.addresses.isEmpty()) {
        emit said({BannerKind::Warn, tr("No student of this list has an e-mail.")});
        return;
    }
    QApplication::clipboard()->setText(emails.addresses.join(QStringLiteral("; ")));
    QString sentence = tr("%Ln e-mail(s) copied.", nullptr, int(emails.addresses.size()));
    if (emails.without > 0)
        sentence += u' ' + tr("%Ln student(s) of the list without one.", nullptr, emails.without);
    emit said({BannerKind::Ok, sentence});
}

} // namespace farol::ui
