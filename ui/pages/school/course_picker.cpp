#include "course_picker.h"

#include "core/domain/text.h"
#include "core/school/inputs.h"
#include "core/school/limits.h"
#include "core/school/track_edits.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/check_list.h"
#include "ui/form_field.h"
#include "ui/platform_lists.h"
#include "ui/registration_notices.h"
#include "ui/search_field.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr QSize dialogSize(560, 520);

bool has(const Track& track, CourseId id)
{
    return std::any_of(
        track.courses.begin(), track.courses.end(), [id](const PlannedCourse& c) { return c.course.id == id; });
}

} // namespace

CoursePicker::CoursePicker(Session& session, const School& school, const Track& track, QWidget* parent) :
    QDialog(parent),
    m_session(session),
    m_school(school),
    m_track(track),
    m_state(new TextLabel(session.appearance, TextSize::Body, Role::Muted, {}, this)),
    m_search(new SearchField(session.appearance, tr("Search by name or number"), {}, this)),
    m_list(new CheckList(session.appearance, tr("Courses of the platform"), this)),
    m_number(new QLineEdit(this)),
    m_name(new QLineEdit(this)),
    m_short(new QLineEdit(this)),
    m_numberField(new FormField(session.appearance, tr("&Product number"), *m_number,
        tr("On the platform: the number in the address of the product."), this)),
    m_nameField(new FormField(session.appearance, tr("&Name"), *m_name, {}, this)),
    m_shortField(new FormField(
        session.appearance, tr("&Short name"), *m_short, tr("Over its column in tables; may stay empty."), this)),
    m_other(new Button(session.appearance, ButtonKind::Quiet, {}, this)),
    m_cancel(new Button(session.appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_include(new Button(session.appearance, ButtonKind::Primary, {}, this))
{
    build(track.name);
    turn(false);
    ask();
}

void CoursePicker::build(const QString& track)
{
    setWindowTitle(tr("Include courses"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    column->addWidget(
        new TextLabel(m_session.appearance, TextSize::Lead, Role::Text, tr("Include courses in %1").arg(track), this));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    buildList(*column);
    buildForm(*column);
    column->addStretch();
    buildFoot(*column);
    resize(dialogSize);
}

void CoursePicker::buildList(QVBoxLayout& column)
{
    m_search->installEventFilter(this);
    column.addWidget(m_search);
    column.addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, m_list, &CheckList::narrow);
    connect(m_list, &CheckList::chosenChanged, this, &CoursePicker::count);
}

void CoursePicker::buildForm(QVBoxLayout& column)
{
    column.addSpacing(4);
    for (FormField* field : {m_numberField, m_nameField, m_shortField})
        column.addWidget(field);
    connect(m_number, &QLineEdit::textEdited, this, [this] { m_numberField->setError({}); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError({}); });
    connect(m_short, &QLineEdit::textEdited, this, [this] { m_shortField->setError({}); });
}

void CoursePicker::buildFoot(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_other);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_include);
    column.addLayout(row);
    m_other->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_include->setDefault(true);
    connect(m_other, &Button::clicked, this, [this] { turn(!m_isByHand); });
    connect(m_cancel, &Button::clicked, this, &QDialog::reject);
    connect(m_include, &Button::clicked, this, &CoursePicker::accept);
}

void CoursePicker::ask()
{
    m_state->setText(tr("Asking the platform for its courses…"));
    m_session.platform.courses(this, [this](Result<std::vector<Course>> courses) { offer(courses); });
}

void CoursePicker::offer(const Result<std::vector<Course>>& courses)
{
    if (!courses) {
        m_state->setText(
            tr("%1 Until then a course can be included by its number.").arg(Notices::ofError(courses.error()).text));
        m_state->setRole(Role::Warn);
        turn(true);
        return;
    }
    std::vector<FilterEntry> entries;
    for (const Course& course : *courses) {
        if (has(m_track, course.id))
            continue;
        // Called as the school calls it, when another trilha has it.
        const Course* known = school::courseNamed(m_school, course.id);
        m_courses.push_back(known ? *known : course);
        entries.push_back(
            {course.id.value, QStringLiteral("%1  ·  %2").arg(m_courses.back().name).arg(course.id.value)});
    }
    m_list->show(entries);
    m_state->setRole(Role::Muted);
    m_state->setText(m_courses.empty() ? tr("Every course of the platform is in this trilha already.")
                                       : tr("Tick those that belong to this trilha. They come after those it has."));
    count();
}

void CoursePicker::turn(bool byHand)
{
    m_isByHand = byHand;
    m_search->setVisible(!byHand);
    m_list->setVisible(!byHand);
    for (FormField* field : {m_numberField, m_nameField, m_shortField})
        field->setVisible(byHand);
    m_other->setText(byHand ? tr("Choose from the platform's list") : tr("Include by number…"));
    (byHand ? static_cast<QWidget*>(m_number) : m_search)->setFocus();
    count();
}

std::vector<Course> CoursePicker::chosen() const
{
    if (m_isByHand)
        return {m_typed};
    std::vector<Course> chosen;
    for (const qint64 id : m_list->chosen())
        chosen.push_back(*std::find_if(
            m_courses.begin(), m_courses.end(), [id](const Course& course) { return course.id.value == id; }));
    return chosen;
}

void CoursePicker::count()
{
    const int ticked = m_isByHand ? 1 : int(chosen().size());
    m_include->setText(ticked == 0 ? tr("Include courses") : tr("Include %n course(s)", nullptr, ticked));
    m_include->setEnabled(ticked > 0);
}

bool CoursePicker::readForm()
{
    const auto number = school::readNumber(QStringLiteral("produto"), m_number->text(), school::largestId);
    const auto name = school::readName(QStringLiteral("nome"), m_name->text());
    const auto shortName = school::readText(QStringLiteral("curto"), m_short->text());
    const auto stop = [](FormField& field, QLineEdit& edit, const QString& sentence) {
        field.setError(sentence);
        edit.setFocus();
        edit.selectAll();
        return false;
    };
    if (!number)
        return stop(*m_numberField, *m_number, RegistrationNotices::sentence(number.error()));
    const CourseId id{*number};
    if (has(m_track, id))
        return stop(*m_numberField, *m_number,
            tr("This trilha has it already: %1.").arg(school::courseNamed(m_school, id)->label()));
    if (!name)
        return stop(*m_nameField, *m_name, RegistrationNotices::sentence(name.error()));
    const bool isTaken = std::any_of(m_track.courses.begin(), m_track.courses.end(),
        [&](const PlannedCourse& c) { return folded(c.course.name) == folded(*name); });
    if (isTaken && !school::courseNamed(m_school, id))
        return stop(*m_nameField, *m_name, tr("This trilha has a course of this name already."));
    if (!shortName)
        return stop(*m_shortField, *m_short, RegistrationNotices::sentence(shortName.error()));
    m_typed = {id, *name, *shortName};
    return true;
}

void CoursePicker::accept()
{
    if (m_isByHand ? readForm() : !chosen().empty())
        QDialog::accept();
}

bool CoursePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void CoursePicker::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_session.appearance.color(Role::Surface));
}

} // namespace farol::ui
