#include "filter_scenes.h"

#include "core/storage/history.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/filter_button.h"
#include "ui/main_window.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/progress_page.h"
#include "ui/pages/student_filter_button.h"
#include "ui/popup.h"
#include "ui/saved_views.h"
#include "ui/views_button.h"
#include "ui/week_range_button.h"
#include "ui/week_slider.h"
#include "window_size.h"

#include <QDir>
#include <QPainter>

namespace farol::gallery {

namespace {

const QSize windowSize = usualSize();
constexpr QSize leastSize(1024, 640);

/// One picture: what is chosen, and which button of the bar stands open.
struct Scene {
    QString name;
    QString history;
    std::function<void(ui::ChosenFilter&)> choose = {};
    std::function<QAbstractButton*(ui::FilterBar&)> open = {};
    QSize size = windowSize;
    int views = 0;
};

template <typename Button>
QAbstractButton* only(ui::FilterBar& bar)
{
    return bar.findChild<Button*>();
}

void chooseMuch(ui::ChosenFilter& chosen)
{
    chosen.filter.cohorts = {{1}, {3}};
    chosen.filter.tutors = {{1}, {2}};
    chosen.filter.students.statuses = {domain::Status::Attention, domain::Status::Late};
    chosen.filter.students.stalledOnly = true;
    chosen.filter.students.daysAway = 14;
    chosen.weeks = ui::WeekChoice::Chosen;
    chosen.filter.from = domain::Week::fromKey(u"2026-W40");
}

void chooseMany(ui::ChosenFilter& chosen)
{
    for (int id = 1; id <= 20; ++id)
        chosen.filter.cohorts.push_back({id});
    chosen.weeks = ui::WeekChoice::Chosen;
    chosen.filter.students.profiles = {domain::Profile::LastWeek, domain::Profile::Bursts};
}

std::vector<Scene> scenes()
{
    const QString gaps = QStringLiteral("escola-lacuna");
    const QString large = QStringLiteral("grande");
    const auto tutors = [](ui::FilterBar& bar) -> QAbstractButton* {
        return bar.findChildren<ui::FilterButton*>().at(3);
    };
    return {
        {QStringLiteral("filtros-1-semanas"), gaps, {}, only<ui::WeekRangeButton>},
        {QStringLiteral("filtros-2-semanas-grande"), large, chooseMany, only<ui::WeekRangeButton>},
        {QStringLiteral("filtros-3-semanas-pequena"), QStringLiteral("pequena"), {}, only<ui::WeekRangeButton>},
        {QStringLiteral("filtros-4-alunos"), gaps, chooseMuch, only<ui::StudentFilterButton>},
        {QStringLiteral("filtros-5-tutores"), gaps, chooseMuch, tutors},
        {QStringLiteral("filtros-6-visoes"), gaps, {}, only<ui::ViewsButton>, windowSize, 4},
        {QStringLiteral("filtros-7-visoes-vazio"), gaps, {}, only<ui::ViewsButton>},
        {QStringLiteral("filtros-8-menor"), gaps, chooseMuch, {}, leastSize},
        {QStringLiteral("filtros-9-menor-alunos"), gaps, chooseMuch, only<ui::StudentFilterButton>, leastSize},
    };
}

void saveViews(ui::Session& session, int count)
{
    const char16_t* names[] = {u"Reunião de segunda", u"Turma 12 · atrasados há 14 dias",
        u"Uma visão com um nome tão comprido que não cabe na lista e por isso termina com reticências no fim",
        u"📊 Cursos"};
    for (int i = 0; i < count; ++i)
        ui::SavedViews(session).save({QString::fromUtf16(names[i]),
            i == 3 ? QStringLiteral("cursos") : QStringLiteral("progresso"), QStringLiteral("Cursos"), {}, {}});
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    ui::ChosenFilter chosen;
    if (scene.choose)
        scene.choose(chosen);
    easel.dress(quiet.settings);
    quiet.settings.pages.insert(QStringLiteral("filtro"), chosen.toJson());
    saveViews(quiet.session, scene.views);
    ui::MainWindow window(quiet.session);
    open(window, scene.history, scene.size);
    auto* page = window.findChild<ui::ProgressPage*>();
    if (!page || !waitUntil([page] { return !page->isAsking(); }))
        return false;
    settle(150); // the status bar's own question
    ui::Popup* popup = nullptr;
    if (scene.open) {
        QAbstractButton* button = scene.open(page->filters());
        button->click();
        popup = button->findChild<ui::Popup*>();
        if (const auto* slider = button->findChild<ui::WeekSlider*>())
            waitUntil([slider] { return slider->wordsOf(slider->last()).contains(u'%'); }); // it asks for the coverage
        settle(100);
    }
    QPixmap picture = window.grab();
    if (popup) {
        QPainter painter(&picture); // a popup is a window of its own
        painter.drawPixmap(popup->pos() - window.pos(), popup->grab());
    }
    return easel.save(picture, scene.name);
}

} // namespace

domain::Result<void> buildFilterHistories(const QString& folder)
{
    const QString path = folder + QStringLiteral("/escola-lacuna");
    QDir().mkpath(path);
    const auto connection = storage::openHistory(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    tests::BulkPlan plan = tests::BulkPlan::small();
    plan.skippedWeek = 5;
    return tests::writeBulkHistory(*connection, plan);
}

bool paintFilterScenes(const Easel& easel)
{
    return easel.paintEach(scenes(), paint);
}

} // namespace farol::gallery
