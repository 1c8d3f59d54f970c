#include "pace_section.h"

#include "edit_queue.h"
#include "pace_curve.h"
#include "pace_versions.h"
#include "ui/button.h"
#include "ui/data/edit_table.h"
#include "ui/empty_page.h"
#include "ui/error_line.h"
#include "ui/form_field.h"
#include "ui/panel.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "ui/text_label.h"
#include "week_words.h"
#include "what_if_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace farol::ui {

using namespace farol::domain;
using Bound = PaceDraft::Bound;

namespace {

enum Column { Place, Name, Weeks, Until };

const QString settingsKey = QStringLiteral("escola/ritmo");
const QString trackKey = QStringLiteral("trilha");
constexpr int lengthsShare = 10;
constexpr int rightShare = 15;

Track withDraft(const Track& track, const PaceDraft& draft, const school::Moment& moment, school::Judging judging)
{
    std::vector<PlannedCourse> courses = track.courses;
    const std::vector<PlannedCourse> typed = draft.courses();
    for (PlannedCourse& planned : courses) {
        const auto found = std::find_if(
            typed.begin(), typed.end(), [&](const PlannedCourse& each) { return each.course.id == planned.course.id; });
        if (found != typed.end())
            planned.halfWeeks = found->halfWeeks;
    }
    return school::withPlan(track, draft.tolerance(), std::move(courses), moment, judging);
}

School withTrack(School school, const Track& track)
{
    for (Track& each : school.tracks) {
        if (each.id == track.id)
            each = track;
    }
    return school;
}

} // namespace

PaceSection::PaceSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(parent),
    m_work(work),
    m_edits(new EditQueue(work.desk, this)),
    m_layers(new QStackedLayout(this)),
    m_empty(new EmptyPage(work.session.appearance, this)),
    m_body(new QWidget(this))
{
    build();
    connectAll();
    m_track = {work.session.settings.pages[settingsKey].toObject()[trackKey].toInteger()};
}

QString PaceSection::title() const
{
    return tr("Expected pace");
}

void PaceSection::build()
{
    m_empty->show({tr("No trilha to give a pace to"),
        tr("The pace says how many weeks each course of a trilha takes. Make a trilha in Trilhas and courses first."),
        {}});
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(buildLengths(), 1);
    left->addWidget(buildTolerances());
    sides->addLayout(left, lengthsShare);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_curvePanel = new Panel(m_work.session.appearance, tr("Expected progress"), PanelBody::Words, m_body);
    m_curve = new PaceCurve(m_work.session.appearance, m_curvePanel);
    m_curvePanel->body().addWidget(m_curve, 1);
    right->addWidget(m_curvePanel, 6);
    right->addWidget(buildEffect(), 5);
    sides->addLayout(right, rightShare);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(sides, 1);
    column->addWidget(buildFoot());
    m_layers->addWidget(m_body);
    m_layers->addWidget(m_empty);
}

QWidget* PaceSection::buildLengths()
{
    Appearance& look = m_work.session.appearance;
    auto* panel = new Panel(look, tr("Weeks for each course"), PanelBody::Table, m_body);
    m_tracks = new QComboBox(panel);
    m_tracks->setAccessibleName(tr("Trilha"));
    m_tracks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    panel->addControl(m_tracks);
    m_table = new EditTable(look, tr("Weeks for each course"),
        {{tr("No."), CellLook::Number, Editing::No, QStringLiteral("00")}, {tr("Course"), CellLook::Text},
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

QWidget* PaceSection::buildTolerances()
{
    Appearance& look = m_work.session.appearance;
    auto* panel = new Panel(look, tr("Tolerances"), PanelBody::Words, m_body);
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

QWidget* PaceSection::buildEffect()
{
    Appearance& look = m_work.session.appearance;
    auto* panel = new Panel(look, tr("Before you save"), PanelBody::Table, m_body);
    m_views = new Segmented(look, tr("Effect or versions"), panel);
    m_views->addPart(tr("Effect"));
    m_views->addPart(tr("Versions"));
    panel->addControl(m_views);
    auto* layers = new QWidget(panel);
    m_effectLayers = new QStackedLayout(layers);
    m_effect = new WhatIfPanel(m_work.session, tr("With this pace"), layers);
    m_versions = new EditTable(look, tr("Versions of this pace"), paceVersionColumns(), layers);
    m_effectLayers->addWidget(m_effect);
    m_effectLayers->addWidget(m_versions);
    panel->body().addWidget(layers, 1);
    connect(m_views, &Segmented::currentChanged, this, [this, panel](int view) {
        m_effectLayers->setCurrentIndex(view);
        panel->setTitle(view == 0 ? tr("Before you save") : tr("How it was judged"));
    });
    return panel;
}

QWidget* PaceSection::buildFoot()
{
    Appearance& look = m_work.session.appearance;
    auto* foot = new QWidget(m_body);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_when = new TextLabel(look, TextSize::Caption, Role::Muted, {}, foot);
    m_when->setWordWrap(true);
    m_alsoPast = new QCheckBox(tr("Judge the past weeks by this pace, &too"), foot);
    words->addWidget(m_alsoPast);
    words->addWidget(m_when);
    row->addLayout(words, 1);
    m_undo = new Button(look, ButtonKind::Common, tr("&Discard changes"), foot);
    m_save = new Button(look, ButtonKind::Primary, tr("&Save pace"), foot);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_save, 0, Qt::AlignVCenter);
    return foot;
}

void PaceSection::connectAll()
{
    connect(m_tracks, &QComboBox::activated, this, [this] { setTrack({m_tracks->currentData().toLongLong()}); });
    connect(m_table, &EditTable::typed, this, [this](qint64 id, int, const QString& text) {
        draft().type(CourseId{id}, text);
        changed();
    });
    connect(m_table, &EditTable::reverted, this, [this](qint64 id, int) {
        if (!draft().problem(CourseId{id}).isEmpty())
            draft().giveUp({id});
        QMetaObject::invokeMethod(this, &PaceSection::changed, Qt::QueuedConnection); // once the field is closed
    });
    connect(m_table, &EditTable::stepped, this, [this](qint64 id, int, int by) {
        draft().step({id}, by);
        changed();
    });
    connect(m_onTrack, &QLineEdit::textEdited, this, [this](const QString& text) {
        draft().type(Bound::OnTrack, text);
        changed();
    });
    connect(m_late, &QLineEdit::textEdited, this, [this](const QString& text) {
        draft().type(Bound::Late, text);
        changed();
    });
    // A sentence comes when the field is left, not at each key.
    connect(m_onTrack, &QLineEdit::editingFinished, this, &PaceSection::showBounds);
    connect(m_late, &QLineEdit::editingFinished, this, &PaceSection::showBounds);
    connect(m_alsoPast, &QCheckBox::toggled, this, [this] {
        showWhen();
        showEffect();
    });
    connect(m_undo, &Button::clicked, this, &PaceSection::giveUp);
    connect(m_save, &Button::clicked, this, &PaceSection::save);
}

const Track* PaceSection::track() const
{
    return m_work.desk.school().track(m_track);
}

PaceDraft& PaceSection::draft()
{
    return m_drafts.try_emplace(m_track, m_work.session.numbers).first->second;
}

school::Judging PaceSection::judging() const
{
    return m_alsoPast->isChecked() ? school::Judging::AlsoPast : school::Judging::FromNow;
}

void PaceSection::setTrack(TrackId id)
{
    m_track = id;
    m_work.session.settings.pages[settingsKey] = QJsonObject{{trackKey, id.value}};
    m_alsoPast->setChecked(false);
    refresh();
}

void PaceSection::fillTracks()
{
    const QSignalBlocker quiet(m_tracks);
    m_tracks->clear();
    for (const Track& track : m_work.desk.school().tracks) {
        if (!track.archived)
            m_tracks->addItem(track.name, track.id.value);
    }
    if (m_tracks->findData(m_track.value) < 0)
        m_track = {m_tracks->count() > 0 ? m_tracks->itemData(0).toLongLong() : 0};
    m_tracks->setCurrentIndex(m_tracks->findData(m_track.value));
}

void PaceSection::refresh()
{
    fillTracks();
    m_layers->setCurrentWidget(m_work.desk.isReady() && !track() ? m_empty : m_body);
    if (!track())
        return;
    draft().take(*track());
    m_versions->show(paceVersions(*track(), m_work.session.numbers));
    showBounds();
    changed();
}

void PaceSection::changed()
{
    showLengths();
    showCurve();
    showWhen();
    showEffect();
}

void PaceSection::showLengths()
{
    const PaceDraft& typed = draft();
    std::vector<EditRow> rows;
    QString problem;
    int end = 0;
    for (const PlannedCourse& planned : typed.courses()) {
        const CourseId id = planned.course.id;
        end += planned.halfWeeks;
        if (problem.isEmpty())
            problem = typed.problem(id);
        rows.push_back({id.value,
            {{QString::number(rows.size() + 1)}, {planned.course.label()}, {typed.weeks(id), typed.problem(id)},
                {typed.weeksText(end)}}});
    }
    m_table->show(std::move(rows));
    m_error->say(problem);
    m_total->setText(tr("Total: %1 weeks").arg(typed.weeksText(end)));
}

void PaceSection::showBounds()
{
    const PaceDraft& typed = draft();
    const auto show = [&](QLineEdit& field, FormField& form, Bound bound) {
        if (field.text() != typed.points(bound))
            field.setText(typed.points(bound));
        form.setError(typed.problem(bound));
    };
    show(*m_onTrack, *m_onTrackField, Bound::OnTrack);
    show(*m_late, *m_lateField, Bound::Late);
}

void PaceSection::showCurve()
{
    const PaceShape shape{draft().courses(), draft().tolerance()};
    const PaceShape saved{draft().saved(), track()->tolerance};
    const bool differs = shape.courses != saved.courses;
    m_curve->show(shape, differs ? std::optional(saved) : std::nullopt);
    m_curvePanel->setSubtitle(differs ? tr("by week since the turma's start; dashed: as it is saved")
                                      : tr("by week since the turma's start"));
}

void PaceSection::showWhen()
{
    const school::Moment moment = m_work.desk.moment();
    m_alsoPast->setVisible(moment.hasEarlierPhotos);
    const QString week = weekInSentence(m_work.session.numbers, moment.week);
    if (!moment.hasEarlierPhotos)
        m_when->setText(tr("It holds for every week: there is no photo of an earlier one."));
    else if (m_alsoPast->isChecked())
        m_when->setText(tr("It holds for every week: those gone by are judged anew, and figures told before change."));
    else
        m_when->setText(tr("It holds from %1 on; past weeks stay as they were judged.").arg(week));
    m_undo->setEnabled(draft().isChanged());
    m_save->setEnabled(isWorthSaving());
}

bool PaceSection::isWorthSaving() const
{
    const PaceDraft& typed = draft();
    if (typed.isChanged())
        return true; // also what is wrong: pressing then says what
    return track() && withDraft(*track(), typed, m_work.desk.moment(), judging()) != *track();
}

void PaceSection::showEffect()
{
    const PaceDraft& typed = draft();
    if (!typed.isValid())
        return m_effect->say(tr("The effect is shown when every field can be read."));
    if (!m_work.desk.facts().lastPhoto)
        return m_effect->say(tr("What a change would do is shown from the first photo on. It can be saved now."));
    if (!isWorthSaving())
        return m_effect->say(tr("Change a length or a tolerance: what it would do to the last photo is shown here, "
                                "before you save."));
    const School& school = m_work.desk.school();
    // As if the change began in the week of the last photo: there it can be seen.
    school::Moment moment = m_work.desk.moment();
    moment.week = std::min(moment.week, *m_work.desk.facts().lastPhoto);
    moment.hasEarlierPhotos = m_work.desk.facts().firstPhoto < moment.week;
    m_effect->compare(school, withTrack(school, withDraft(*track(), typed, moment, judging())), {m_track});
}

void PaceSection::giveUp()
{
    draft().giveUp();
    m_alsoPast->setChecked(false);
    showBounds();
    changed();
    m_table->setFocus();
}

void PaceSection::save()
{
    const PaceDraft typed = draft();
    showBounds();
    if (!typed.isValid()) {
        // The first that is wrong, in reading order.
        for (const PlannedCourse& planned : typed.saved()) {
            if (!typed.problem(planned.course.id).isEmpty())
                return m_table->beginEdit(planned.course.id.value, Weeks);
        }
        (typed.problem(Bound::OnTrack).isEmpty() ? m_late : m_onTrack)->setFocus();
        return;
    }
    m_edits->add(
        tr("Pace of %1 saved").arg(track()->name),
        [this, id = m_track, typed, judging = judging()](const School& school) -> school::Checked<School> {
            const Track* now = school.track(id);
            return now ? withTrack(school, withDraft(*now, typed, m_work.desk.moment(), judging)) : school;
        },
        [this, id = m_track](const std::optional<school::Refusal>& refusal) {
            if (refusal)
                emit said(RegistrationNotices::ofRefusal(*refusal)); // and what was typed stays
            else if (m_track == id)
                m_alsoPast->setChecked(false);
        });
}

} // namespace farol::ui
