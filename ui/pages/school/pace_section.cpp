#include "pace_section.h"

#include "edit_queue.h"
#include "pace_curve.h"
#include "pace_fields.h"
#include "pace_versions.h"
#include "photo_moment.h"
#include "save_bar.h"
#include "ui/data/edit_table.h"
#include "ui/definitions.h"
#include "ui/empty_page.h"
#include "ui/panel.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/segmented.h"
#include "ui/session.h"
#include "week_words.h"
#include "what_if_panel.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace farol::ui {

using namespace farol::domain;

namespace {

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
    SchoolSection(sign(), parent),
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

SectionSign PaceSection::sign()
{
    return {QStringLiteral("ritmo"), tr("Expected pace")};
}

void PaceSection::build()
{
    m_empty->show({tr("No trilha to give a pace to"),
        tr("The pace says how many weeks each course of a trilha takes. Make a trilha in Trilhas and courses first."),
        {}});
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    m_fields = new PaceFields(m_work.session, m_body);
    sides->addWidget(m_fields, lengthsShare);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    m_curvePanel = new Panel(m_work.session.appearance, tr("Expected progress"), PanelBody::Words, m_body);
    m_curvePanel->explain(expectedRule());
    m_curve = new PaceCurve(m_work.session.appearance, m_curvePanel);
    m_curvePanel->body().addWidget(m_curve, 1);
    right->addWidget(m_curvePanel, 6);
    right->addWidget(buildEffect(), 5);
    sides->addLayout(right, rightShare);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(sides, 1);
    m_bar =
        new SaveBar(m_work.session.appearance, tr("Judge the past weeks by this pace, &too"), tr("&Save pace"), m_body);
    column->addWidget(m_bar);
    m_layers->addWidget(m_body);
    m_layers->addWidget(m_empty);
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

const Track* PaceSection::track() const
{
    return m_work.desk.school().track(m_track);
}

PaceDraft& PaceSection::draft()
{
    return m_drafts.try_emplace(m_track, m_work.session.numbers).first->second;
}

void PaceSection::connectAll()
{
    connect(m_fields, &PaceFields::trackChosen, this, &PaceSection::setTrack);
    connect(m_fields, &PaceFields::lengthTyped, this, [this](CourseId course, const QString& text) {
        draft().type(course, text);
        changed();
    });
    connect(m_fields, &PaceFields::lengthStepped, this, [this](CourseId course, int by) {
        draft().step(course, by);
        changed();
    });
    connect(m_fields, &PaceFields::lengthGivenUp, this, [this](CourseId course) {
        if (!draft().problem(course).isEmpty())
            draft().giveUp(course);
        QMetaObject::invokeMethod(this, &PaceSection::changed, Qt::QueuedConnection); // once the field is closed
    });
    connect(m_fields, &PaceFields::boundTyped, this, [this](PaceDraft::Bound bound, const QString& text) {
        draft().type(bound, text);
        changed();
    });
    connect(m_fields, &PaceFields::boundLeft, this, [this] { m_fields->showBounds(draft()); });
    connect(m_bar, &SaveBar::judgingChanged, this, [this] {
        showWhen();
        showEffect();
    });
    connect(m_bar, &SaveBar::discardClicked, this, &PaceSection::giveUp);
    connect(m_bar, &SaveBar::saveClicked, this, &PaceSection::save);
}

EditTable& PaceSection::table()
{
    return m_fields->table();
}

void PaceSection::fillTracks()
{
    std::vector<std::pair<TrackId, QString>> tracks;
    for (const Track& track : m_work.desk.school().tracks) {
        if (!track.archived)
            tracks.emplace_back(track.id, track.name);
    }
    const auto isChosen = [this](const auto& each) { return each.first == m_track; };
    if (std::none_of(tracks.begin(), tracks.end(), isChosen))
        m_track = tracks.empty() ? TrackId() : tracks.front().first;
    m_fields->showTracks(tracks, m_track);
}

void PaceSection::setTrack(TrackId id)
{
    m_track = id;
    m_work.session.settings.pages[settingsKey] = QJsonObject{{trackKey, id.value}};
    m_bar->forgetPast();
    refresh();
}

QStringList PaceSection::unsaved() const
{
    QStringList words;
    for (const auto& [id, typed] : m_drafts) {
        const domain::Track* track = m_work.desk.school().track(id);
        if (track && typed.isChanged())
            words << tr("the pace of %1").arg(track->name);
    }
    return words;
}

void PaceSection::refresh()
{
    fillTracks();
    m_layers->setCurrentWidget(m_work.desk.isReady() && !track() ? m_empty : m_body);
    if (!track())
        return;
    draft().take(*track());
    m_versions->show(paceVersions(*track(), m_work.session.numbers));
    m_fields->showBounds(draft());
    changed();
}

void PaceSection::changed()
{
    if (!track())
        return;
    m_fields->showLengths(draft());
    showCurve();
    showWhen();
    showEffect();
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
    QString when = tr("It holds for every week: there is no photo of an earlier one.");
    if (moment.hasEarlierPhotos && m_bar->judging() == school::Judging::AlsoPast)
        when = tr("It holds for every week: those gone by are judged anew, and figures told before change.");
    else if (moment.hasEarlierPhotos)
        when = tr("It holds from %1 on; past weeks stay as they were judged.")
                   .arg(weekInSentence(m_work.session.numbers, moment.week));
    m_bar->show(when, moment.hasEarlierPhotos);
    m_bar->setOn(draft().isChanged(), isWorthSaving());
}

bool PaceSection::isWorthSaving() const
{
    const PaceDraft& typed = draft();
    if (typed.isChanged())
        return true; // also what is wrong: pressing then says what
    return track() && withDraft(*track(), typed, m_work.desk.moment(), m_bar->judging()) != *track();
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
    // A version that began after that photo would hide from it what is typed now.
    const school::Moment moment = momentOfLastPhoto(m_work.desk);
    const auto judging = track()->since > moment.week ? school::Judging::AlsoPast : m_bar->judging();
    const Track after = withDraft(*track(), typed, moment, judging);
    m_effect->compare(school, withTrack(school, after), {m_track});
}

void PaceSection::giveUp()
{
    draft().giveUp();
    m_bar->forgetPast();
    m_fields->showBounds(draft());
    changed();
    table().setFocus();
}

void PaceSection::save()
{
    m_fields->showBounds(draft());
    if (!draft().isValid())
        return m_fields->goToWrong(draft());
    saveDraft(m_track, {});
}

void PaceSection::saveAll(const std::function<void()>& then)
{
    std::vector<TrackId> changed;
    for (const auto& [id, typed] : m_drafts) {
        if (!typed.isChanged() || !m_work.desk.school().track(id))
            continue;
        if (!typed.isValid()) {
            setTrack(id);
            return m_fields->goToWrong(draft());
        }
        changed.push_back(id);
    }
    if (changed.empty())
        return then();
    const auto left = std::make_shared<size_t>(changed.size());
    for (const TrackId id : changed) {
        saveDraft(id, [left, then] {
            if (--*left == 0)
                then();
        });
    }
}

void PaceSection::saveDraft(TrackId id, const std::function<void()>& then)
{
    const PaceDraft typed = m_drafts.find(id)->second;
    m_edits->add(
        tr("Pace of %1 saved").arg(m_work.desk.school().track(id)->name),
        [this, id, typed, judging = m_bar->judging()](const School& school) -> school::Checked<School> {
            const Track* now = school.track(id);
            return now ? withTrack(school, withDraft(*now, typed, m_work.desk.moment(), judging)) : school;
        },
        [this, id, then](const std::optional<school::Refusal>& refusal) {
            if (refusal) {
                emit said(RegistrationNotices::ofRefusal(*refusal)); // and what was typed stays
                return;
            }
            if (m_track == id)
                m_bar->forgetPast();
            if (then)
                then();
        });
}

} // namespace farol::ui
