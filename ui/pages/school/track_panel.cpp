#include "track_panel.h"

#include "core/school/inputs.h"
#include "edit_queue.h"
#include "name_problems.h"
#include "ui/button.h"
#include "ui/data/edit_table.h"
#include "ui/error_line.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QMenu>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr int nameColumn = 0;
constexpr qint64 newRow = 0; // ids of trilhas begin at 1
const QString nameField = QStringLiteral("nome");

} // namespace

TrackPanel::TrackPanel(const SchoolWork& work, EditQueue& edits, QWidget* parent) :
    Panel(work.session.appearance, tr("Trilhas"), PanelBody::Table, parent),
    m_work(work),
    m_edits(edits),
    m_table(new EditTable(work.session.appearance, tr("Trilhas"),
        {{tr("Trilha"), CellLook::Text, Editing::InPlace},
            {tr("Courses"), CellLook::Number, Editing::No, QStringLiteral("000"), tr("Courses that are collected now")},
            {tr("Turmas"), CellLook::Number, Editing::No, QStringLiteral("000"), tr("Turmas that are not archived")}},
        this)),
    m_error(new ErrorLine(work.session.appearance, this)),
    m_new(new Button(work.session.appearance, ButtonKind::Quiet, tr("&New trilha"), this)),
    m_rename(new Button(work.session.appearance, ButtonKind::Quiet, tr("Rena&me"), this)),
    m_up(new Button(work.session.appearance, ButtonKind::Quiet, tr("Up"), this)),
    m_down(new Button(work.session.appearance, ButtonKind::Quiet, tr("Down"), this)),
    m_archive(new Button(work.session.appearance, ButtonKind::Quiet, tr("Archive"), this)),
    m_remove(new Button(work.session.appearance, ButtonKind::Quiet, tr("Remove"), this))
{
    build();
    connectTable();
}

void TrackPanel::build()
{
    m_new->setSymbol(Icon::Plus);
    m_rename->setToolTip(tr("Rename (F2)"));
    m_up->setToolTip(tr("Up (Alt+↑)"));
    m_down->setToolTip(tr("Down (Alt+↓)"));
    m_table->setMovable();
    m_table->setHugging();
    addControl(m_new);
    body().addWidget(m_table, 1);
    m_error->setContentsMargins(11, 0, 11, 0);
    body().addWidget(m_error);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(9, 0, 9, 5);
    foot->setSpacing(10);
    for (Button* button : {m_rename, m_up, m_down, m_archive, m_remove}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch();
    body().addLayout(foot);
    body().addStretch();
}

void TrackPanel::connectTable()
{
    connect(m_table, &EditTable::typed, this, [this](qint64 id, int, const QString& text) { name(id, text); });
    connect(m_table, &EditTable::reverted, this, [this](qint64 id, int) { revert(id); });
    connect(m_table, &EditTable::moved, this, &TrackPanel::moveTo);
    connect(m_table, &EditTable::removeAsked, this, &TrackPanel::remove);
    connect(m_table, &EditTable::chosen, this, [this] {
        noteButtons();
        emit chosen();
    });
    connect(m_new, &Button::clicked, this, &TrackPanel::beginNew);
    connect(m_rename, &Button::clicked, this, [this] {
        if (const auto id = m_table->current())
            m_table->beginEdit(*id, nameColumn);
    });
    connect(m_up, &Button::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &Button::clicked, this, [this] { moveBy(1); });
    connect(m_archive, &Button::clicked, this, &TrackPanel::archiveOrReturn);
    connect(m_remove, &Button::clicked, this, [this] {
        if (const auto id = m_table->current())
            remove(*id);
    });
}

const Track* TrackPanel::current() const
{
    const auto id = m_table->current();
    return id ? m_work.desk.school().track({*id}) : nullptr;
}

std::optional<TrackId> TrackPanel::track() const
{
    const Track* track = current();
    return track ? std::optional(track->id) : std::nullopt;
}

void TrackPanel::setTrack(TrackId id)
{
    m_table->setCurrent(id.value);
}

int TrackPanel::activeCohorts(TrackId id) const
{
    const auto& cohorts = m_work.desk.school().cohorts;
    return int(std::count_if(
        cohorts.begin(), cohorts.end(), [id](const Cohort& cohort) { return cohort.track == id && !cohort.archived; }));
}

bool TrackPanel::hasPhotos(const Track& track) const
{
    const auto& cohorts = m_work.desk.school().cohorts;
    return std::any_of(cohorts.begin(), cohorts.end(),
        [&](const Cohort& cohort) { return cohort.track == track.id && m_work.desk.facts().cohort(cohort.id); });
}

EditCell TrackPanel::nameCell(qint64 id, const QString& name) const
{
    const auto* typed = m_typed.find(id, nameColumn);
    return typed ? EditCell{typed->text, typed->problem} : EditCell{name};
}

EditRow TrackPanel::rowOf(const Track& track) const
{
    const Numbers& numbers = m_work.session.numbers;
    EditRow row{track.id.value,
        {nameCell(track.id.value, track.name), {numbers.count(qint64(track.courses.size()))},
            {numbers.count(activeCohorts(track.id))}}};
    row.isMuted = track.archived;
    if (track.archived)
        row.icon = Icon::Archive;
    return row;
}

void TrackPanel::refresh()
{
    std::vector<EditRow> rows;
    for (const bool archived : {false, true}) {
        for (const Track& track : m_work.desk.school().tracks) {
            if (track.archived == archived)
                rows.push_back(rowOf(track));
        }
        if (!archived && m_newName)
            rows.push_back({newRow, {nameCell(newRow, *m_newName), {}, {}}});
    }
    m_table->show(std::move(rows));
    if (!m_awaited.isEmpty()) {
        const auto& tracks = m_work.desk.school().tracks;
        const auto made =
            std::find_if(tracks.begin(), tracks.end(), [this](const Track& each) { return each.name == m_awaited; });
        if (made != tracks.end()) {
            m_awaited.clear();
            m_table->setCurrent(made->id.value);
        }
    }
    m_error->say(m_typed.problem());
    noteButtons();
}

void TrackPanel::noteButtons()
{
    const Track* track = current();
    const int row = m_table->currentIndex().row();
    const auto isSame = [&](int other) {
        const auto& rows = m_table->rows().rows();
        return other >= 0 && other < int(rows.size()) && rows[size_t(other)].id != newRow
            && rows[size_t(other)].isMuted == rows[size_t(row)].isMuted;
    };
    m_rename->setEnabled(row >= 0);
    m_up->setEnabled(track && isSame(row - 1));
    m_down->setEnabled(track && isSame(row + 1));
    m_archive->setEnabled(track);
    m_archive->setText(track && track->archived ? tr("Bring back") : tr("Archive"));
    m_remove->setEnabled(!track ? row >= 0 : !hasPhotos(*track));
    m_remove->setToolTip(track && hasPhotos(*track)
            ? tr("It has photos already: archive it. Its history stays and it leaves the next collections.")
            : tr("Remove (Del)"));
}

void TrackPanel::beginNew()
{
    if (!m_newName)
        m_newName = QStringLiteral("");
    refresh();
    m_table->beginEdit(newRow, nameColumn);
}

void TrackPanel::revert(qint64 id)
{
    m_typed.drop(id, nameColumn);
    if (id == newRow) {
        m_newName.reset();
        emit gaveUp();
    }
    QMetaObject::invokeMethod(this, &TrackPanel::refresh, Qt::QueuedConnection); // once the field is closed
}

void TrackPanel::name(qint64 id, const QString& typed)
{
    if (id == newRow && typed.trimmed().isEmpty())
        return revert(id);
    const Track* track = m_work.desk.school().track({id});
    if (track && track->name == typed)
        return revert(id);
    m_typed.drop(id, nameColumn);
    const auto read = school::readName(nameField, typed);
    if (!read) {
        m_typed.keep(id, nameColumn, typed,
            NameProblems::sentence({{Fault::Invalid, {}}, {read.error()}}, NameProblems::Of::Track)
                .value_or(QString()));
        refresh();
        return;
    }
    give(id, typed, *read);
}

void TrackPanel::give(qint64 id, const QString& typed, const QString& name)
{
    const Track* track = m_work.desk.school().track({id});
    if (id == newRow)
        m_newName = typed;
    const QString words =
        track ? tr("Trilha %1 is called %2 now").arg(track->name, name) : tr("Trilha %1 created").arg(name);
    m_edits.add(
        words,
        [id, name](const School& school) -> school::Checked<School> {
            return id == newRow ? school::withNewTrack(school, name) : school::withTrackName(school, {id}, name);
        },
        [this, id, typed, name](const std::optional<school::Refusal>& refusal) {
            if (!refusal && id == newRow) {
                m_newName.reset();
                m_awaited = name;
            }
            if (refusal) {
                const auto sentence = NameProblems::sentence(*refusal, NameProblems::Of::Track);
                m_typed.keep(id, nameColumn, typed, sentence.value_or(RegistrationNotices::ofRefusal(*refusal).text));
                if (!sentence)
                    tell(*refusal);
            }
            refresh();
        });
}

void TrackPanel::tell(const school::Refusal& refusal)
{
    emit said(RegistrationNotices::ofRefusal(refusal));
}

void TrackPanel::moveBy(int by)
{
    if (const auto id = m_table->current())
        moveTo(*id, m_table->currentIndex().row() + by);
}

void TrackPanel::moveTo(qint64 id, int place)
{
    const Track* track = m_work.desk.school().track({id});
    if (!track)
        return;
    // The archived ones stand after the active ones, and after a row without a name.
    const auto& rows = m_table->rows().rows();
    const auto isBefore = [&](const EditRow& row) { return row.id == newRow || row.isMuted != track->archived; };
    const int others = track->archived ? int(std::count_if(rows.begin(), rows.end(), isBefore)) : 0;
    m_edits.add(
        tr("Order of the trilhas changed"),
        [id, place, others](const School& school) -> school::Checked<School> {
            return school::withTrackAt(school, {id}, place - others);
        },
        [this](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                tell(*refusal);
        });
}

void TrackPanel::archiveOrReturn()
{
    const Track* track = current();
    if (!track)
        return;
    if (!track->archived)
        return archive(*track);
    const auto& cohorts = m_work.desk.school().cohorts;
    const int turmas = int(std::count_if(
        cohorts.begin(), cohorts.end(), [track](const Cohort& cohort) { return cohort.track == track->id; }));
    if (turmas == 0)
        return bringBack(track->id, school::Return::TrackOnly);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Bring it back with its %n turma(s)", nullptr, turmas)), &QAction::triggered, this,
        [this, id = track->id] { bringBack(id, school::Return::WithCohorts); });
    connect(menu->addAction(tr("Bring back the trilha alone")), &QAction::triggered, this,
        [this, id = track->id] { bringBack(id, school::Return::TrackOnly); });
    menu->popup(m_archive->mapToGlobal(QPoint(0, m_archive->height())));
}

void TrackPanel::archive(const Track& track)
{
    const int turmas = activeCohorts(track.id);
    const QString words = turmas > 0 ? tr("Trilha %1 archived with %n turma(s)", nullptr, turmas).arg(track.name)
                                     : tr("Trilha %1 archived").arg(track.name);
    m_edits.add(
        words, [id = track.id](const School& school) { return school::withTrackArchived(school, id); },
        [this](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                tell(*refusal);
        });
}

void TrackPanel::bringBack(TrackId id, school::Return cohorts)
{
    const Track* track = m_work.desk.school().track(id);
    if (!track)
        return;
    m_edits.add(
        tr("Trilha %1 is active again").arg(track->name),
        [id, cohorts](
            const School& school) -> school::Checked<School> { return school::withTrackActive(school, id, cohorts); },
        [this](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                tell(*refusal);
        });
}

void TrackPanel::remove(qint64 id)
{
    if (id == newRow)
        return revert(id);
    const Track* track = m_work.desk.school().track({id});
    if (!track)
        return;
    m_edits.add(
        tr("Trilha %1 removed").arg(track->name),
        [id](const School& school) { return school::withoutTrack(school, {id}); },
        [this](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                tell(*refusal);
        });
}

} // namespace farol::ui
