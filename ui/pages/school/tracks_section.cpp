#include "tracks_section.h"

#include "core/school/template_tracks.h"
#include "course_panel.h"
#include "edit_queue.h"
#include "track_panel.h"
#include "ui/data/edit_table.h"
#include "ui/empty_page.h"
#include "ui/platform_lists.h"
#include "ui/registration_notices.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QHBoxLayout>
#include <QStackedLayout>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr int tracksShare = 9;
constexpr int coursesShare = 16;

} // namespace

TracksSection::TracksSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_work(work),
    m_edits(new EditQueue(work.desk, this)),
    m_layers(new QStackedLayout(this)),
    m_empty(new EmptyPage(work.session.appearance, this)),
    m_lists(new QWidget(this)),
    m_tracks(new TrackPanel(work, *m_edits, m_lists)),
    m_courses(new CoursePanel(work, *m_edits, m_lists))
{
    auto* row = new QHBoxLayout(m_lists);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_tracks, tracksShare);
    row->addWidget(m_courses, coursesShare);
    m_layers->addWidget(m_lists);
    m_layers->addWidget(m_empty);
    m_empty->show({tr("No trilha yet"),
        tr("A trilha is the ordered list of courses that a turma takes. Make one and choose its courses from the "
           "platform, or begin with the two of the data school and change them as you like."),
        tr("Make a trilha"), Icon::Plus, tr("Use the data school's model")});
    connect(m_empty, &EmptyPage::primaryClicked, this, [this] {
        m_isStarting = true;
        m_layers->setCurrentWidget(m_lists);
        m_tracks->beginNew();
    });
    connect(m_empty, &EmptyPage::commonClicked, this, &TracksSection::takeTemplate);
    connect(m_tracks, &TrackPanel::chosen, this, [this] { m_courses->show(m_tracks->track()); });
    connect(m_tracks, &TrackPanel::gaveUp, this, [this] {
        m_isStarting = false;
        QMetaObject::invokeMethod(this, &TracksSection::refresh, Qt::QueuedConnection); // once the field is closed
    });
    connect(m_tracks, &TrackPanel::said, this, &SchoolSection::said);
    connect(m_courses, &CoursePanel::said, this, &SchoolSection::said);
}

SectionSign TracksSection::sign()
{
    return {QStringLiteral("trilhas"), tr("Trilhas and courses")};
}

void TracksSection::refresh()
{
    const bool isEmpty = m_work.desk.school().tracks.empty();
    if (!isEmpty)
        m_isStarting = false;
    m_layers->setCurrentWidget(m_work.desk.isReady() && isEmpty && !m_isStarting ? m_empty : m_lists);
    m_tracks->refresh();
    m_courses->show(m_tracks->track());
}

void TracksSection::takeTemplate()
{
    if (std::exchange(m_isAsking, true))
        return;
    emit said({BannerKind::Info, tr("Asking the platform which of the model's courses it has…")});
    m_work.session.platform.courses(this, [this](Result<std::vector<Course>> courses) {
        m_isAsking = false;
        useTemplate(courses);
    });
}

void TracksSection::useTemplate(const Result<std::vector<Course>>& platform)
{
    const auto offered = platform ? std::optional(*platform) : std::nullopt;
    const School made = school::withTemplateTracks(m_work.desk.school(), offered);
    size_t taken = 0;
    size_t all = 0;
    for (const school::TemplateTrack& track : school::templateTracks())
        all += track.courses.size();
    for (size_t i = m_work.desk.school().tracks.size(); i < made.tracks.size(); ++i)
        taken += made.tracks[i].courses.size();
    if (taken == 0) {
        emit said({BannerKind::Warn,
            tr("The platform has none of the model's courses. Make a trilha and choose from the courses it has.")});
        return;
    }
    Notice told{BannerKind::Info, tr("%1 of the model's %2 courses are on the platform.").arg(taken).arg(all)};
    if (!platform)
        told = {BannerKind::Warn,
            tr("%1 All %2 courses of the model were taken by their numbers; remove those that the platform has not.")
                .arg(Notices::ofError(platform.error()).text)
                .arg(all)};
    m_edits->add(
        tr("Trilhas of the model created, with %n course(s)", nullptr, int(taken)),
        [offered](
            const School& school) -> school::Checked<School> { return school::withTemplateTracks(school, offered); },
        [this, told](const std::optional<school::Refusal>& refusal) {
            emit said(refusal ? RegistrationNotices::ofRefusal(*refusal) : told);
        });
}

} // namespace farol::ui
