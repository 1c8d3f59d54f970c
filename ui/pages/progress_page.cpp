#include "progress_page.h"

#include "progress_body.h"
#include "progress_export.h"
#include "progress_figures.h"
#include "progress_filters.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/empty_page.h"
#include "ui/page_head.h"
#include "ui/query_runner.h"
#include "ui/session.h"
#include "ui/split_button.h"
#include "ui/tab_order.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QMenu>
#include <QShortcut>
#include <QStandardPaths>

#include <chrono>
#include <utility>

namespace farol::ui {

using namespace std::chrono_literals;

namespace {

constexpr int ticket = 0;

} // namespace

ProgressPage::ProgressPage(Session& session, QWidget* parent) :
    Page(parent),
    m_session(session),
    m_state(ProgressState::fromJson(session.settings.pages[QStringLiteral("progresso")].toObject())),
    m_head(new PageHead(session.appearance, title(), this)),
    m_collect(new Button(session.appearance, ButtonKind::Common, tr("Collect now"), this)),
    m_csv(new SplitButton(session.appearance, tr("CSV"), Icon::Sheet, this)),
    m_banner(new Banner(session.appearance, this)),
    m_filters(new ProgressFilters(session, m_state, this)),
    m_body(new ProgressBody(session, m_state, this)),
    m_empty(new EmptyPage(session.appearance, this)),
    m_full(new QWidget(this))
{
    build();
    auto* clear = new QShortcut(Qt::CTRL | Qt::Key_L, this); // also for what is searched, which has no chip
    connect(clear, &QShortcut::activated, m_filters, &ProgressFilters::clear);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_body->setStale(true);
        m_head->setSubtitle(tr("calculating…"));
    });
    connect(m_filters, &ProgressFilters::changed, this, &ProgressPage::ask);
    connect(m_filters, &ProgressFilters::narrowed, this, [this] { m_body->narrow(rowChoice()); });
    connect(m_body, &ProgressBody::viewChanged, this, &ProgressPage::ask);
    connect(m_body, &ProgressBody::stateChanged, this, &ProgressPage::remember);
    connect(m_body, &ProgressBody::contactsChosen, this, &Page::contactsChosen);
    connect(m_body, &ProgressBody::clearFilters, m_filters, &ProgressFilters::clear);
    connect(m_body, &ProgressBody::figureActivated, this, &ProgressPage::narrowTo);
    connect(m_collect, &QPushButton::clicked, this, [this] { emit collectAsked(); });
    connect(m_csv, &QToolButton::clicked, this, &ProgressPage::exportCsv);
    connect(
        m_empty, &EmptyPage::primaryClicked, this, [this] { m_hasSchool ? emit collectAsked() : emit connectAsked(); });
    connect(m_empty, &EmptyPage::commonClicked, this, &Page::demonstrationAsked);
    connect(m_empty, &EmptyPage::linkClicked, this, &Page::connectAsked);
}

QString ProgressPage::title() const
{
    return tr("Progress");
}

void ProgressPage::build()
{
    m_collect->setSymbol(Icon::Refresh);
    m_collect->setToolTip(tr("Collect this week's photo (Ctrl+Shift+S)"));
    m_csv->setToolTip(tr("Save what is on screen as a CSV file (Ctrl+Shift+E)"));
    auto* menu = new QMenu(m_csv);
    menu->addAction(tr("Save as &CSV…"), this, &ProgressPage::exportCsv);
    menu->addAction(tr("Co&py the table"), this, &ProgressPage::copy);
    m_csv->setMenu(menu);
    m_head->addButton(m_collect);
    m_head->addButton(m_csv);
    auto* inner = new QVBoxLayout(m_full);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_filters);
    inner->addWidget(m_banner);
    inner->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_full, 1);
    column->addWidget(m_empty, 1);
    m_empty->setContentsMargins(0, 0, 0, 16);
    m_full->hide();
    m_empty->hide();
}

void ProgressPage::show(const domain::Filter& filter)
{
    m_state.filter = filter;
    m_state.weeks = filter.from || filter.to ? WeekChoice::Chosen : WeekChoice::Usual;
    ask();
}

void ProgressPage::refresh()
{
    if (std::exchange(m_isMasked, m_session.settings.presentation) != m_session.settings.presentation)
        m_filters->forgetSearch(); // what was typed is a name, too
    ask();
}

void ProgressPage::ask()
{
    remember();
    m_isAsking = true;
    if (!m_slow.isActive())
        m_slow.start();
    m_session.history.ask<ProgressAnswer>(
        this, ticket,
        [state = m_state](const storage::Connection& connection, const domain::School& school) {
            return askProgress(connection, school, state);
        },
        [this](domain::Result<ProgressAnswer> result) { answer(std::move(result)); });
}

void ProgressPage::answer(domain::Result<ProgressAnswer> result)
{
    m_isAsking = false;
    m_slow.stop();
    const bool couldExport = canExport();
    if (!result) {
        m_full->setVisible(true);
        m_body->setStale(false);
        m_head->setSubtitle(m_subtitle);
        m_banner->show(Notices::ofError(result.error()), {}, BannerStay::UntilSuccess);
        return;
    }
    m_banner->dismiss();
    m_hasSchool = result->hasSchool();
    m_isEmpty = !m_hasSchool || result->photos.empty();
    m_full->setVisible(!m_isEmpty);
    const bool wasEmpty = m_empty->isVisibleTo(this);
    m_empty->setVisible(m_isEmpty);
    m_collect->setVisible(!m_isEmpty && m_session.access == Access::Own);
    m_csv->setVisible(!m_isEmpty);
    if (m_isEmpty) {
        showEmpty(*result);
        if (!wasEmpty)
            m_empty->setFocus(); // what to do next is one Enter away
    } else {
        m_state.filter.track = result->filter.track;
        m_filters->show(*result);
        m_body->narrow(rowChoice());
        m_body->show(std::move(*result));
    }
    // Cards and chips are new; they have their places with the next events.
    QMetaObject::invokeMethod(
        this, [this] { orderTabsByPlace(*this); }, Qt::QueuedConnection);
    showSubtitle();
    if (couldExport != canExport())
        emit exportabilityChanged();
}

void ProgressPage::showEmpty(const ProgressAnswer& answer)
{
    EmptyText text;
    if (m_session.access == Access::ReadOnly) {
        m_empty->show({tr("There is no photo in this file"),
            tr("Ask who made it for a newer one, and open that with File, Open a file read-only."), {}});
        return;
    }
    if (answer.hasSchool()) {
        text.title = tr("There are no photos of this school yet");
        text.sentence = tr("The first collection asks the progress of every student in every course of their track. "
                           "It takes about 25 minutes for 200 students and 14 courses, and can be stopped at any time: "
                           "what was collected is kept.");
        text.primary = tr("Make the first collection");
        text.primaryIcon = Icon::Collect;
    } else {
        text.title = tr("No school is connected yet");
        text.sentence = tr("Farol asks the school's Cademí once a week and keeps the history on this computer. "
                           "The address and the API key are all it needs; testing them takes a few seconds.");
        text.primary = tr("Connect a school");
        text.primaryIcon = Icon::Key;
    }
    if (m_session.openDemonstration)
        text.common = tr("See it with a fictitious school");
    if (answer.hasSchool())
        text.links = QStringList{tr("Check the connection")};
    m_empty->show(text);
}

void ProgressPage::showSubtitle()
{
    const auto& overview = m_body->answer().overview;
    m_subtitle = !m_isEmpty && overview ? m_session.numbers.week(overview->last.week) : QString();
    m_head->setSubtitle(m_subtitle);
}

void ProgressPage::narrowTo(ProgressFigure figure)
{
    switch (figure) {
    case ProgressFigure::Students:
        m_state.narrowing = Narrowing::None;
        break;
    case ProgressFigure::OnTrack:
        m_state.narrowing = Narrowing::OnTrack;
        break;
    case ProgressFigure::Stalled:
        m_state.narrowing = Narrowing::Stalled;
        break;
    case ProgressFigure::Cohorts:
    case ProgressFigure::Mean:
        m_state.narrowing = Narrowing::None;
        m_state.view = ProgressView::ByCohort;
        ask();
        return;
    }
    m_state.view = ProgressView::General;
    ask();
    m_body->table().setFocus();
}

RowChoice ProgressPage::rowChoice() const
{
    return {m_filters->searched(), m_state.narrowing};
}

void ProgressPage::remember()
{
    m_session.settings.pages.insert(key(), m_state.toJson());
    if (m_session.saveSettings)
        m_session.saveSettings();
}

bool ProgressPage::canExport() const
{
    return !m_isEmpty;
}

void ProgressPage::copy()
{
    m_body->table().copy();
}

void ProgressPage::setContacts(Contacts contacts)
{
    m_state.showsContacts = contacts == Contacts::Shown;
    m_body->restyle();
}

domain::Result<void> ProgressPage::writeCsv(const QString& file) const
{
    return writePrivately(file, [this](QIODevice& device) -> domain::Result<void> {
        const QTimeZone zone = m_body->answer().school.zone;
        spreadsheet::CsvWriter writer(device, spreadsheet::Dialect::Brazilian, zone);
        return m_state.view == ProgressView::General ? writeRows(m_body->students(), writer)
                                                     : writeRows(m_body->cohorts(), writer);
    });
}

void ProgressPage::exportCsv()
{
    if (!canExport())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the table"), folder + u'/' + suggestedFileName(m_body->answer()), tr("CSV files (*.csv)"));
    if (file.isEmpty())
        return;
    if (const auto done = writeCsv(file); !done)
        m_banner->show(Notices::ofError(done.error()));
    else
        m_banner->show({BannerKind::Ok, tr("Saved: %1").arg(file)});
}

} // namespace farol::ui
