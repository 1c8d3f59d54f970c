#include "pace_scenes.h"

#include "core/school/track_edits.h"
#include "core/storage/history.h"
#include "core/storage/school_reader.h"
#include "easel.h"
#include "tests/support/bulk_history.h"
#include "tests/support/quiet_session.h"
#include "ui/data/edit_table.h"
#include "ui/main_window.h"
#include "ui/pages/school/course_panel.h"
#include "ui/pages/school/course_picker.h"
#include "ui/pages/school/holiday_picker.h"
#include "ui/pages/school/pace_section.h"
#include "ui/pages/school/recess_paste.h"
#include "ui/pages/school/recess_section.h"
#include "ui/pages/school/school_page.h"
#include "ui/pages/school/track_panel.h"
#include "ui/pages/school/tracks_section.h"
#include "ui/pages/school/what_if_panel.h"
#include "ui/pages/school/year_grid.h"
#include "ui/school_desk.h"
#include "ui/segmented.h"
#include "window_size.h"

#include <QDir>
#include <QPlainTextEdit>

namespace farol::gallery {

using domain::School;
using domain::Week;
using ui::PaceSection;
using ui::RecessSection;
using ui::SchoolPage;
using ui::TracksSection;

namespace {

const QSize windowSize = usualSize();
constexpr QSize leastSize(1024, 640);

/// One picture of a section: what a person does before it is taken.
struct Scene {
    QString name;
    QString history;
    QString section;
    std::function<void(SchoolPage&)> act = {};
    QSize size = windowSize;
};

template <typename Section>
Section& sectionOf(SchoolPage& page)
{
    return *page.findChild<Section*>();
}

void typeLengths(SchoolPage& page, const QStringList& lengths)
{
    auto& table = sectionOf<PaceSection>(page).table();
    for (int i = 0; i < int(lengths.size()); ++i)
        emit table.typed(table.rows().rows()[size_t(i)].id, 2, lengths[i]);
}

void renameTracks(SchoolPage& page)
{
    auto& table = sectionOf<TracksSection>(page).tracks().table();
    emit table.typed(table.rows().rows()[1].id, 0, QStringLiteral("Análista"));
    auto& courses = sectionOf<TracksSection>(page).courses().table();
    emit courses.typed(courses.rows().rows()[2].id, 1, QString(500, u'x'));
}

void markPast(SchoolPage& page)
{
    for (const char16_t* key : {u"2026-W40", u"2026-W41", u"2026-W47", u"2026-W53"}) {
        if (auto* button = sectionOf<RecessSection>(page).grid().button(*Week::fromKey(key)))
            button->click();
    }
}

void press(QWidget& part, int segment)
{
    part.findChildren<ui::Segment*>().at(segment)->click();
}

std::vector<Scene> trackScenes()
{
    const QString full = QStringLiteral("escola-ritmo");
    const QString key = QStringLiteral("trilhas");
    const auto secondOne = [](SchoolPage& page) {
        auto& table = sectionOf<TracksSection>(page).tracks().table();
        table.setCurrent(table.rows().rows()[1].id);
    };
    const auto beginNew = [](SchoolPage& page) { sectionOf<TracksSection>(page).tracks().beginNew(); };
    return {
        {QStringLiteral("40-trilhas"), full, key},
        {QStringLiteral("41-trilhas-vazio"), QStringLiteral("vazia"), key},
        {QStringLiteral("42-trilhas-erro"), full, key, renameTracks},
        {QStringLiteral("43-trilhas-sem-curso"), full, key, secondOne},
        {QStringLiteral("44-trilhas-nova"), full, key, beginNew},
        {QStringLiteral("45-trilhas-menor"), full, key, {}, leastSize},
    };
}

std::vector<Scene> paceScenes()
{
    const QString full = QStringLiteral("escola-ritmo");
    const QString key = QStringLiteral("ritmo");
    const auto shorter = [](SchoolPage& page) {
        typeLengths(page,
            {QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("1"), QStringLiteral("2,5"),
                QStringLiteral("2")});
    };
    const auto wrong = [](SchoolPage& page) {
        typeLengths(page, {QStringLiteral("0"), QStringLiteral("2"), QStringLiteral("2,3"), QStringLiteral("1000")});
    };
    const auto versions = [](SchoolPage& page) { press(sectionOf<PaceSection>(page), 1); };
    return {
        {QStringLiteral("46-ritmo"), full, key},
        {QStringLiteral("47-ritmo-efeito"), full, key, shorter},
        {QStringLiteral("48-ritmo-erro"), full, key, wrong},
        {QStringLiteral("49-ritmo-versoes"), full, key, versions},
        {QStringLiteral("70-ritmo-vazio"), QStringLiteral("vazia"), key},
        {QStringLiteral("71-ritmo-sem-foto"), QStringLiteral("sem-foto"), key, shorter},
        {QStringLiteral("72-ritmo-menor"), full, key, shorter, leastSize},
    };
}

std::vector<Scene> recessScenes()
{
    const QString full = QStringLiteral("escola-ritmo");
    const QString key = QStringLiteral("recessos");
    return {
        {QStringLiteral("73-recessos"), full, key},
        {QStringLiteral("74-recessos-efeito"), full, key, markPast},
        {QStringLiteral("75-recessos-vazio"), QStringLiteral("vazia"), key},
        {QStringLiteral("76-recessos-menor"), full, key, markPast, leastSize},
    };
}

bool paint(const Scene& scene, const Easel& easel)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(scene.history));
    easel.dress(quiet.settings);
    ui::MainWindow window(quiet.session);
    if (scene.history != u"vazia")
        window.setSchoolName(QStringLiteral("Escola Horizonte"));
    window.resize(scene.size);
    window.go({SchoolPage::sign().key});
    auto* page = window.findChild<SchoolPage*>();
    if (!page)
        return false;
    page->turnTo(scene.section);
    window.show();
    if (!waitUntil([page] { return page->desk().isReady(); }))
        return false;
    settle(100);
    if (scene.act)
        scene.act(*page);
    for (const auto* effect : page->findChildren<ui::WhatIfPanel*>())
        waitUntil([effect] { return !effect->isAsking(); });
    settle(150); // the status bar's own question
    return easel.save(window.grab(), scene.name);
}

bool paintPicker(const Easel& easel, const QString& name, bool isReached)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("escola-ritmo")));
    const char16_t* names[] = {u"Boas-vindas", u"Excel do zero", u"SQL para análise de dados", u"Power BI",
        u"Estatística descritiva", u"Storytelling com dados", u"Python para dados", u"Git e GitHub",
        u"Métricas de negócio", u"Banco de dados relacional", u"Portfólio", u"LinkedIn"};
    qint64 id = 90690;
    for (const char16_t* course : names)
        quiet.platform.hasCourses.push_back({{id += 17}, QString::fromUtf16(course)});
    if (!isReached)
        quiet.platform.fault = domain::Error{domain::Fault::Offline, {}};
    domain::Track track{{1}, QStringLiteral("analista"), {}, {}};
    ui::CoursePicker picker(quiet.session, {}, track);
    picker.show();
    settle(50);
    return easel.save(picker.grab(), name);
}

bool paintPaste(const Easel& easel, const QString& name)
{
    ui::RecessPaste paste(easel.appearance());
    paste.show();
    paste.findChild<QPlainTextEdit*>()->setPlainText(
        QStringLiteral("2026-W52\n21/12/2026 a 03/01/2027\nsemana do carnaval\n31/02/2027"));
    paste.accept();
    settle(50);
    return easel.save(paste.grab(), name);
}

bool paintHolidays(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("vazia")));
    ui::HolidayPicker picker(quiet.session, 2026, {*Week::fromKey(u"2026-W52"), *Week::fromKey(u"2026-W08")});
    picker.show();
    settle(50);
    return easel.save(picker.grab(), name);
}

/// A past in which courses and lengths were others, a second trilha without courses, an archived one, recesses.
School furnished(School school)
{
    const auto week = [](const char16_t* key) { return *Week::fromKey(key); };
    domain::Track& track = school.tracks.front();
    for (size_t i = 0; i < track.courses.size(); ++i)
        track.courses[i].halfWeeks = int(2 + (i * 5) % 7);
    auto courses = track.courses;
    courses[4].halfWeeks += 2;
    track = school::withPlan(track, track.tolerance, courses, {week(u"2026-W31"), true});
    courses[2].halfWeeks = 5;
    track = school::withPlan(track, {50, 120}, courses, {week(u"2026-W40"), true});
    school = school::withNewTrack(std::move(school), QStringLiteral("cientista"));
    school = school::withNewTrack(std::move(school), QStringLiteral("gestão de produtos"));
    school.tracks.back().archived = true;
    return school::withRecesses(std::move(school),
        {week(u"2025-W52"), week(u"2026-W01"), week(u"2026-W08"), week(u"2026-W30"), week(u"2026-W52"),
            week(u"2026-W53")},
        {});
}

} // namespace

domain::Result<void> buildPaceHistories(const QString& folder)
{
    const QString path = folder + QStringLiteral("/escola-ritmo");
    QDir().mkpath(path);
    const auto connection = storage::openHistory(path);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return tests::writeBulkHistory(*connection, tests::BulkPlan::small()).and_then([&]() -> domain::Result<void> {
        const auto school = storage::readSchool(*connection);
        if (!school)
            return tl::make_unexpected(school.error());
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        const auto saved = school::save(*connection, {*school, furnished(*school)}, now);
        return saved ? domain::Result<void>() : tl::make_unexpected(saved.error().error);
    });
}

bool paintPaceScenes(const Easel& easel)
{
    const auto paintReached = [](const Easel& at, const QString& name) { return paintPicker(at, name, true); };
    const auto paintUnreached = [](const Easel& at, const QString& name) { return paintPicker(at, name, false); };
    bool isGood = true;
    for (const auto& scenes : {trackScenes(), paceScenes(), recessScenes()})
        isGood &= easel.paintEach(scenes, paint);
    isGood &= easel.paintOne(QStringLiteral("77-incluir-cursos"), paintReached);
    isGood &= easel.paintOne(QStringLiteral("78-incluir-curso-pelo-numero"), paintUnreached);
    isGood &= easel.paintOne(QStringLiteral("79-colar-recessos"), paintPaste);
    isGood &= easel.paintOne(QStringLiteral("80-feriados"), paintHolidays);
    return isGood;
}

} // namespace farol::gallery
