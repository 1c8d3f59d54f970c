#include "collection_page.h"

#include "core/domain/clock.h"
#include "failure_panel.h"
#include "run_card.h"
#include "run_panel.h"
#include "schedule_card.h"
#include "trust_card.h"
#include "turma_panel.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/collection.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/page_head.h"
#include "ui/query_runner.h"
#include "ui/schedule_dialog.h"
#include "ui/session.h"
#include "ui/tab_order.h"
#include "ui/weekly_schedule.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>

namespace farol::ui {

using analytics::UncollectedCell;
using domain::Reason;
using sync::Phase;

namespace {

constexpr int pageTicket = 0;
constexpr int listTicket = 1;
constexpr int sideWidth = 362;
constexpr int leastSideWidth = 340;

} // namespace

CollectionPage::CollectionPage(Session& session, QWidget* parent) :
    Page(sign(), parent),
    m_session(session),
    m_texts(session.numbers),
    m_head(new PageHead(session.appearance, title(), this)),
    m_collect(new Button(session.appearance, ButtonKind::Common, tr("Collect now"), this)),
    m_banner(new Banner(session.appearance, this)),
    m_run(new RunCard(session.appearance, session.numbers, this)),
    m_turmas(new TurmaPanel(session.appearance, m_texts, this)),
    m_failures(new FailurePanel(session.appearance, m_texts, this)),
    m_schedule(new ScheduleCard(session, this)),
    m_runs(new RunPanel(session.appearance, m_texts, this)),
    m_trust(new TrustCard(session.appearance, session.numbers, this)),
    m_empty(new EmptyPage(session.appearance, this)),
    m_full(new QWidget(this))
{
    build();
    connectParts();
    session.schedule.look();
}

PageSign CollectionPage::sign()
{
    return {QStringLiteral("coleta"), tr("Collection"), Icon::Collect};
}

void CollectionPage::build()
{
    m_collect->setSymbol(Icon::Refresh);
    m_collect->setToolTip(tr("Collect this week's photo (Ctrl+Shift+S)"));
    m_head->addButton(m_collect);
    auto* main = new QVBoxLayout;
    main->setSpacing(8);
    main->addWidget(m_run);
    main->addWidget(m_turmas, 1);
    main->addWidget(m_failures);
    auto* side = new QWidget(m_full);
    auto* cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(8);
    cards->addWidget(m_schedule);
    cards->addWidget(m_runs, 1);
    cards->addWidget(m_trust);
    side->setMinimumWidth(leastSideWidth);
    side->setMaximumWidth(sideWidth);
    auto* both = new QHBoxLayout(m_full);
    both->setContentsMargins(0, 0, 0, 12);
    both->setSpacing(8);
    both->addLayout(main, 5);
    both->addWidget(side, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_banner);
    column->addSpacing(2);
    column->addWidget(m_full, 1);
    column->addWidget(m_empty, 1);
    m_empty->setContentsMargins(0, 0, 0, 16);
    m_full->hide();
    m_empty->hide();
}

void CollectionPage::connectParts()
{
    Collection& collection = m_session.collection;
    connect(&collection, &Collection::progressed, this, &CollectionPage::showRun);
    connect(&collection, &Collection::finished, this, [this] {
        m_progress.reset();
        m_begun = {};
        ask();
    });
    connect(m_run, &RunCard::pauseClicked, &collection, &Collection::pause);
    connect(m_run, &RunCard::resumeClicked, &collection, &Collection::resume);
    connect(m_run, &RunCard::cancelClicked, &collection, &Collection::cancel);
    connect(m_collect, &Button::clicked, this, [this] { emit collectAsked(); });
    connect(m_turmas, &TurmaPanel::collectAsked, this, &Page::collectAsked);
    connect(
        m_failures, &FailurePanel::retryClicked, this, [this] { emit collectAsked({.scope = sync::Scope::Failures}); });
    connect(m_failures, &FailurePanel::copyClicked, this, &CollectionPage::copyFailures);
    connect(m_schedule, &ScheduleCard::changeClicked, this, &CollectionPage::changeSchedule);
    connect(&m_session.schedule, &WeeklySchedule::failed, this,
        [this](const domain::Error& error) { m_banner->show(Notices::ofError(error)); });
    connect(m_empty, &EmptyPage::primaryClicked, this,
        [this] { m_answer.hasSchool() ? emit collectAsked() : emit connectAsked(); });
    connect(m_empty, &EmptyPage::commonClicked, this, &Page::demonstrationAsked);
    connect(m_empty, &EmptyPage::linkClicked, this, &CollectionPage::changeSchedule);
}

void CollectionPage::show(const Destination&)
{
    ask(); // the collection is of the whole school
}

void CollectionPage::refresh()
{
    ask();
}

/// One question at a time: a collection stores faster than a large history answers.
void CollectionPage::ask()
{
    if (m_isAsking) {
        m_isOwed = true;
        return;
    }
    m_isAsking = true;
    m_session.history.ask<CollectionAnswer>(
        this, pageTicket, askCollection, [this](domain::Result<CollectionAnswer> result) { take(std::move(result)); });
}

void CollectionPage::take(domain::Result<CollectionAnswer> result)
{
    m_isAsking = false;
    if (std::exchange(m_isOwed, false))
        ask();
    if (!result) {
        m_banner->show(Notices::ofError(result.error()), {}, BannerStay::UntilSuccess);
        return;
    }
    m_banner->dismiss();
    m_answer = std::move(*result);
    m_texts = Texts(m_session.numbers, m_answer.school.zone);
    m_isAnswered = true;
    showAll();
}

/// What is shown has its place with the next events.
void CollectionPage::orderTabs()
{
    QMetaObject::invokeMethod(
        this, [this] { orderTabsByPlace(*this); }, Qt::QueuedConnection);
}

void CollectionPage::showAll()
{
    const bool isEmpty = !m_answer.hasSchool() || (!m_answer.photo && !isRunning());
    const bool wasEmpty = m_empty->isVisibleTo(this);
    m_full->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_collect->setVisible(!isEmpty);
    m_head->setSubtitle(m_answer.photo && !isEmpty ? m_session.numbers.week(m_answer.photo->week) : QString());
    orderTabs();
    if (isEmpty) {
        showEmpty();
        if (!wasEmpty && isVisible())
            m_empty->setFocus(); // what to do next is one Enter away
        return;
    }
    auto failures = m_answer.failures;
    if (isRunning()) // what still waits for its turn has not failed
        std::erase_if(failures, [](const auto& failure) { return failure.reason == Reason::NotAsked; });
    m_turmas->show(m_answer, m_progress ? m_progress->phase : Phase::Idle);
    m_failures->show(std::move(failures));
    m_runs->show(m_answer.runs, isRunning());
    m_schedule->show(m_answer.lastScheduled, m_answer.school.zone);
    m_trust->show(m_answer.audits);
    if (m_progress) {
        const bool isTold = !m_answer.runs.empty() && m_answer.runs.front().end == analytics::RunEnd::NoEnd;
        if (isTold)
            m_begun = m_answer.runs.front().begun.toTimeZone(m_answer.school.zone);
        m_run->showRun(*m_progress, m_begun);
    } else {
        m_run->showLast(m_answer);
    }
    allow();
}

void CollectionPage::showRun(const sync::Progress& progress)
{
    const bool isNew = !m_progress;
    const bool hasTurned = isNew || m_progress->phase != progress.phase;
    m_progress = progress;
    if (isNew)
        m_begun = m_session.clock.now().toTimeZone(m_answer.school.zone);
    m_run->showRun(progress, m_begun);
    if (hasTurned && m_isAnswered)
        showAll(); // the turmas' states say what the run does now
}

void CollectionPage::showEmpty()
{
    EmptyText text;
    if (m_answer.hasSchool()) {
        text.title = tr("Nothing was collected yet");
        text.sentence =
            tr("A collection asks the progress of every student once a week, at 2 requests a second: about 25 minutes "
               "for 200 students and 14 courses the first time, and less after that. It can be paused or cancelled at "
               "any time, and what was collected is kept.");
        text.primary = tr("Make the first collection");
        text.primaryIcon = Icon::Collect;
        if (m_session.openDemonstration)
            text.links = QStringList{tr("Choose when it runs by itself")};
    } else {
        text.title = tr("No school is connected yet");
        text.sentence = tr("The collection asks the school's Cademí once a week. Connect the school first: its address "
                           "and its API key are all that is needed.");
        text.primary = tr("Connect a school");
        text.primaryIcon = Icon::Key;
        if (m_session.openDemonstration)
            text.common = tr("See it with a fictitious school");
    }
    m_empty->show(text);
}

void CollectionPage::allow()
{
    const domain::Week now = domain::Week::ofInstant(m_session.clock.now(), m_answer.school.zone);
    const bool isOpen = m_answer.photo && m_answer.photo->week == now;
    const bool isRetryable = isOpen && !isRunning() && m_answer.failed() > 0;
    m_collect->setEnabled(!isRunning());
    m_turmas->allow(!isRunning(), isOpen);
    const QString whyNot = isRunning() ? tr("The collection that is on comes first")
        : !isOpen                      ? tr("That week has ended, and its photo stays as it is")
                                       : tr("Collect now: it goes on where the last one ended");
    m_failures->allowRetry(isRetryable, whyNot);
}

void CollectionPage::changeSchedule()
{
    ScheduleDialog dialog(m_session, m_answer.cells(), this);
    dialog.exec();
}

void CollectionPage::copyFailures()
{
    if (!m_answer.photo)
        return;
    m_session.history.ask<std::vector<UncollectedCell>>(
        this, listTicket,
        [week = m_answer.photo->week](const storage::Connection& connection, const domain::School&) {
            return analytics::uncollectedCells(connection, week);
        },
        [this](const domain::Result<std::vector<UncollectedCell>>& cells) {
            if (!cells)
                return m_banner->show(Notices::ofError(cells.error()));
            QApplication::clipboard()->setText(uncollectedText(*cells));
            m_banner->show({BannerKind::Ok,
                tr("Copied: %1 cells that were not collected.").arg(m_session.numbers.count(qint64(cells->size())))});
        });
}

void CollectionPage::copy()
{
    TablePanel* const tables[] = {&m_failures->table(), &m_runs->table()};
    for (const TablePanel* table : tables) {
        if (table->isAncestorOf(QApplication::focusWidget()))
            return table->copy();
    }
    m_turmas->copy();
}

} // namespace farol::ui
