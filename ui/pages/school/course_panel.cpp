#include "course_panel.h"

#include "core/school/inputs.h"
#include "course_picker.h"
#include "edit_queue.h"
#include "name_problems.h"
#include "ui/button.h"
#include "ui/data/edit_table.h"
#include "ui/error_line.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QHBoxLayout>

namespace farol::ui {

using namespace farol::domain;

namespace {

enum Column { Place, Name, ShortName, Product };

} // namespace

CoursePanel::CoursePanel(const SchoolWork& work, EditQueue& edits, QWidget* parent) :
    Panel(work.session.appearance, tr("Courses"), PanelBody::Table, parent),
    m_work(work),
    m_edits(edits),
    m_table(new EditTable(work.session.appearance, tr("Courses"),
        {{tr("No."), CellLook::Number, Editing::No, QStringLiteral("00"),
             tr("Its place: courses are expected one after the other")},
            {tr("Course"), CellLook::Text, Editing::InPlace},
            {tr("Short name"), CellLook::Text, Editing::InPlace, QStringLiteral("fundamentos_ML_00"),
                tr("What stands over its column in tables; the name when it is empty")},
            {tr("Product"), CellLook::Number, Editing::No, QStringLiteral("0000000"),
                tr("Its number on the platform")}},
        this)),
    m_error(new ErrorLine(work.session.appearance, this)),
    m_include(new Button(work.session.appearance, ButtonKind::Primary, tr("&Include courses…"), this)),
    m_rename(new Button(work.session.appearance, ButtonKind::Quiet, tr("Rename"), this)),
    m_up(new Button(work.session.appearance, ButtonKind::Quiet, tr("Up"), this)),
    m_down(new Button(work.session.appearance, ButtonKind::Quiet, tr("Down"), this)),
    m_remove(new Button(work.session.appearance, ButtonKind::Quiet, tr("Remove from the trilha"), this)),
    m_note(new TextLabel(work.session.appearance, TextSize::Caption, Role::Muted,
        tr("A course included now has no history in earlier weeks: they stay empty, which is not zero. One that is "
           "removed keeps its history and leaves the means from this week on."),
        this))
{
    build();
    connectTable();
}

void CoursePanel::build()
{
    m_include->setSymbol(Icon::Plus);
    m_rename->setToolTip(tr("Rename (F2)"));
    m_up->setToolTip(tr("Up (Alt+↑)"));
    m_down->setToolTip(tr("Down (Alt+↓)"));
    m_remove->setToolTip(tr("Remove from the trilha (Del)"));
    m_table->setMovable();
    m_table->setHugging();
    addControl(m_include);
    body().addWidget(m_table, 1);
    m_error->setContentsMargins(11, 0, 11, 0);
    body().addWidget(m_error);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(11, 0, 11, 0);
    body().addWidget(m_note);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(9, 0, 9, 5);
    foot->setSpacing(10);
    for (Button* button : {m_rename, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch();
    body().addLayout(foot);
    body().addStretch();
}

void CoursePanel::connectTable()
{
    connect(m_table, &EditTable::typed, this, &CoursePanel::rename);
    connect(m_table, &EditTable::reverted, this, [this](qint64 id, int column) {
        m_typed.drop(id, column);
        QMetaObject::invokeMethod(this, &CoursePanel::refresh, Qt::QueuedConnection);
    });
    connect(m_table, &EditTable::moved, this, &CoursePanel::moveTo);
    connect(m_table, &EditTable::removeAsked, this, &CoursePanel::remove);
    connect(m_table, &EditTable::chosen, this, &CoursePanel::noteButtons);
    connect(m_include, &Button::clicked, this, &CoursePanel::openPicker);
    connect(m_rename, &Button::clicked, this, [this] {
        if (const auto id = m_table->current())
            m_table->beginEdit(*id, Name);
    });
    connect(m_up, &Button::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveBy(1); });
    connect(m_remove, &Button::clicked, this, [this] {
        if (const auto id = m_table->current())
            remove(*id);
    });
}

const Track* CoursePanel::track() const
{
    return m_track ? m_work.desk.school().track(*m_track) : nullptr;
}

const Course* CoursePanel::course(qint64 id) const
{
    return school::courseNamed(m_work.desk.school(), {id});
}

EditCell CoursePanel::cell(qint64 id, int column, const QString& text) const
{
    const auto* typed = m_typed.find(id, column);
    return typed ? EditCell{typed->text, typed->problem} : EditCell{text};
}

EditRow CoursePanel::rowOf(const PlannedCourse& planned, size_t place) const
{
    const Course& course = planned.course;
    const qint64 id = course.id.value;
    return {id,
        {{QString::number(place + 1)}, cell(id, Name, course.name), cell(id, ShortName, course.shortName),
            {QString::number(id)}}};
}

void CoursePanel::show(std::optional<TrackId> track)
{
    if (track != m_track)
        m_typed = {}; // what was typed in another trilha's list is not of this one
    m_track = track;
    refresh();
}

void CoursePanel::refresh()
{
    const Track* shown = track();
    std::vector<EditRow> rows;
    for (size_t i = 0; shown && i < shown->courses.size(); ++i)
        rows.push_back(rowOf(shown->courses[i], i));
    m_table->setEmptySentence(shown
            ? tr("This trilha has no course yet. Include courses: they are chosen from what the platform has.")
            : tr("Choose a trilha to see its courses."));
    setTitle(shown ? tr("Courses of %1").arg(shown->name) : tr("Courses"));
    setSubtitle(shown && !rows.empty()
            ? tr("%n course(s), one after the other in this order", nullptr, int(rows.size()))
            : QString());
    m_table->show(std::move(rows));
    m_error->say(m_typed.problem());
    noteButtons();
}

void CoursePanel::noteButtons()
{
    const int row = m_table->currentIndex().row();
    const bool isOn = row >= 0 && m_track;
    m_include->setEnabled(track());
    m_rename->setEnabled(isOn);
    m_up->setEnabled(isOn && row > 0);
    m_down->setEnabled(isOn && row + 1 < m_table->rows().rowCount());
    m_remove->setEnabled(isOn);
}

void CoursePanel::openPicker()
{
    const Track* shown = track();
    if (!shown)
        return;
    auto* picker = new CoursePicker(m_work.session, m_work.desk.school(), *shown, this);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    connect(picker, &QDialog::accepted, this, [this, picker] { include(picker->chosen()); });
    picker->open();
}

void CoursePanel::include(const std::vector<Course>& courses)
{
    const Track* shown = track();
    if (!shown || courses.empty())
        return;
    const QString words = courses.size() == 1
        ? tr("Course %1 included in %2").arg(courses.front().label(), shown->name)
        : tr("%n course(s) included in %1", nullptr, int(courses.size())).arg(shown->name);
    m_edits.add(
        words,
        [this, id = shown->id, courses](const School& school) -> school::Checked<School> {
            return school::withCourses(school, id, courses, m_work.desk.moment());
        },
        [this](const auto& refusal) { tell(refusal); });
}

void CoursePanel::rename(qint64 id, int column, const QString& typed)
{
    const Course* before = course(id);
    if (!before)
        return;
    m_typed.drop(id, column);
    const auto keep = [this, id, column, typed](const school::Refusal& refusal) {
        const auto sentence = NameProblems::sentence(refusal, NameProblems::Of::Course);
        m_typed.keep(id, column, typed, sentence.value_or(RegistrationNotices::ofRefusal(refusal).text));
        if (!sentence)
            tell(refusal);
        refresh();
    };
    const QString place = QStringLiteral("nome");
    const auto read = column == Name ? school::readName(place, typed) : school::readText(place, typed);
    if (!read)
        return keep({{Fault::Invalid, {}}, {read.error()}});
    Course after = *before;
    (column == Name ? after.name : after.shortName) = *read;
    if (after == *before)
        return refresh();
    m_edits.add(
        tr("Course %1 is called %2 now").arg(before->label(), after.label()),
        [after](const School& school) -> school::Checked<School> { return school::withCourseNames(school, after); },
        [this, keep](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                keep(*refusal);
        });
}

void CoursePanel::moveBy(int by)
{
    if (const auto id = m_table->current())
        moveTo(*id, m_table->currentIndex().row() + by);
}

void CoursePanel::moveTo(qint64 id, int place)
{
    const Track* shown = track();
    if (!shown)
        return;
    m_edits.add(
        tr("Order of the courses of %1 changed").arg(shown->name),
        [this, track = shown->id, id, place](const School& school) -> school::Checked<School> {
            return school::withCourseAt(school, track, {id}, place, m_work.desk.moment());
        },
        [this](const auto& refusal) { tell(refusal); });
}

void CoursePanel::remove(qint64 id)
{
    const Track* shown = track();
    const Course* gone = course(id);
    if (!shown || !gone)
        return;
    const QString words = m_work.desk.facts().hasCells({id})
        ? tr("Course %1 removed from %2; its history stays").arg(gone->label(), shown->name)
        : tr("Course %1 removed from %2").arg(gone->label(), shown->name);
    m_edits.add(
        words,
        [this, track = shown->id, id](const School& school) -> school::Checked<School> {
            return school::withoutCourse(school, track, {id}, m_work.desk.moment());
        },
        [this](const auto& refusal) { tell(refusal); });
}

void CoursePanel::tell(const std::optional<school::Refusal>& refusal)
{
    if (refusal)
        emit said(RegistrationNotices::ofRefusal(*refusal));
}

} // namespace farol::ui
