#include "pace_fields.h"

#include "ui/data/edit_table.h"
#include "ui/error_line.h"
#include "ui/form_field.h"
#include "ui/panel.h"
#include "ui/session.h"
#include "ui/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace farol::ui {

using namespace farol::domain;
using Bound = PaceDraft::Bound;

namespace {

enum Column { Place, Name, Weeks, Until };

} // namespace

PaceFields::PaceFields(Session& session, QWidget* parent) :
    QWidget(parent),
    m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildLengths(), 1);
    column->addWidget(buildTolerances());
    connectAll();
}

QWidget* PaceFields::buildLengths()
{
    Appearance& look = m_session.appearance;
    auto* panel = new Panel(look, tr("Weeks for each course"), PanelBody::Table, this);
    m_tracks = new QComboBox(panel);
    m_tracks->setAccessibleName(tr("Trilha"));
    m_tracks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel->addControl(m_tracks);
    m_table = new EditTable(look, tr("Weeks for each course"),
        {{tr("No."), CellLook::Number, Editing::No, QStringLiteral("00"),
             tr("Its place: courses are expected one after the other")},
            {tr("Course"), CellLook::Text},
            {tr("Weeks"), CellLook::Number, Editing::InPlace, QStringLiteral("000,0"),
                tr("Type 2 or 2.5; + and − change it by half a week")},
            {tr("until week"), CellLook::Number, Editing::No, QStringLiteral("000,0"),
                tr("The week since the turma's start in which it should be finished")}},
        panel);
    m_table->setTypable();
    m_table->setHugging();
    m_table->setEmptySentence(tr("This trilha has no course yet. Include courses in Trilhas and courses."));
    panel->body().addWidget(m_table, 1);
    m_error = new ErrorLine(look, panel);
    m_error->setContentsMargins(11, 0, 11, 0);
    panel->body().addWidget(m_error);
    m_total = new TextLabel(look, TextSize::Strong, Role::Text, {}, panel);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setContentsMargins(11, 0, 9, 6);
    panel->body().addWidget(m_total);
    panel->body().addStretch();
    return panel;
}

QWidget* PaceFields::buildTolerances()
{
    Appearance& look = m_session.appearance;
    auto* panel = new Panel(look, tr("Tolerances"), PanelBody::Words, this);
    m_onTrack = new QLineEdit(panel);
    m_late = new QLineEdit(panel);
    m_onTrackField = new FormField(look, tr("On &track down to"), *m_onTrack, tr("p.p. under the expected"), panel);
    m_lateField = new FormField(look, tr("&Late beyond"), *m_late, tr("p.p. under; between both: attention"), panel);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_onTrackField, 1, Qt::AlignTop);
    row->addWidget(m_lateField, 1, Qt::AlignTop);
    panel->body().addLayout(row);
    return panel;
}

void PaceFields::connectAll()
{
    connect(m_tracks, &QComboBox::activated, this,
        [this] { emit trackChosen(TrackId{m_tracks->currentData().toLongLong()}); });
    connect(m_table, &EditTable::typed, this,
        [this](qint64 id, int, const QString& text) { emit lengthTyped(CourseId{id}, text); });
    connect(
        m_table, &EditTable::stepped, this, [this](qint64 id, int, int by) { emit lengthStepped(CourseId{id}, by); });
    connect(m_table, &EditTable::reverted, this, [this](qint64 id, int) { emit lengthGivenUp(CourseId{id}); });
    connect(m_onTrack, &QLineEdit::textEdited, this,
        [this](const QString& text) { emit boundTyped(Bound::OnTrack, text); });
    connect(m_late, &QLineEdit::textEdited, this, [this](const QString& text) { emit boundTyped(Bound::Late, text); });
    // A sentence comes when the field is left, not at each key.
    connect(m_onTrack, &QLineEdit::editingFinished, this, &PaceFields::boundLeft);
    connect(m_late, &QLineEdit::editingFinished, this, &PaceFields::boundLeft);
}

void PaceFields::showTracks(const std::vector<std::pair<TrackId, QString>>& tracks, TrackId chosen)
{
    const QSignalBlocker quiet(m_tracks);
    m_tracks->clear();
    for (const auto& [id, name] : tracks)
        m_tracks->addItem(name, id.value);
    m_tracks->setCurrentIndex(m_tracks->findData(chosen.value));
}

void PaceFields::showLengths(const PaceDraft& draft)
{
    std::vector<EditRow> rows;
    QString problem;
    int end = 0;
    for (const PlannedCourse& planned : draft.courses()) {
        const CourseId id = planned.course.id;
        end += planned.halfWeeks;
        if (problem.isEmpty())
            problem = draft.problem(id);
        rows.push_back({id.value,
            {{QString::number(rows.size() + 1)}, {planned.course.label()}, {draft.weeks(id), draft.problem(id)},
                {draft.weeksText(end)}}});
    }
    m_table->show(std::move(rows));
    m_error->say(problem);
    m_total->setText(tr("Total: %1 weeks").arg(draft.weeksText(end)));
}

void PaceFields::showBounds(const PaceDraft& draft)
{
    const auto show = [&](QLineEdit& field, FormField& form, Bound bound) {
        if (field.text() != draft.points(bound))
            field.setText(draft.points(bound));
        form.setError(draft.problem(bound));
    };
    show(*m_onTrack, *m_onTrackField, Bound::OnTrack);
    show(*m_late, *m_lateField, Bound::Late);
}

void PaceFields::goToWrong(const PaceDraft& draft)
{
    for (const PlannedCourse& planned : draft.saved()) {
        if (!draft.problem(planned.course.id).isEmpty())
            return m_table->beginEdit(planned.course.id.value, Weeks);
    }
    (draft.problem(Bound::OnTrack).isEmpty() ? m_late : m_onTrack)->setFocus();
}

} // namespace farol::ui
