#include "run_card.h"

#include "collection_answer.h"
#include "ui/button.h"
#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/notice.h"
#include "ui/progress_line.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farol::ui {

using analytics::CollectionRun;
using analytics::RunEnd;
using sync::Phase;

namespace {

constexpr int roomyWidth = 660;

} // namespace

RunCard::RunCard(Appearance& appearance, Numbers numbers, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_numbers(std::move(numbers)),
    m_icon(new QLabel(this)),
    m_title(new TextLabel(appearance, TextSize::Lead, Role::Text, {}, this)),
    m_about(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_pause(new Button(appearance, ButtonKind::Common, tr("Pause"), this)),
    m_cancel(new Button(appearance, ButtonKind::Common, tr("Cancel"), this)),
    m_bar(new ProgressLine(appearance, 10, this))
{
    setProperty("panel", true);
    for (Count& count : m_counts) {
        count.number = new TextLabel(appearance, TextSize::Lead, Role::Text, {}, this);
        count.words = new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this);
    }
    build();
    connect(m_pause, &Button::clicked, this, [this] { m_isPaused ? emit resumeClicked() : emit pauseClicked(); });
    connect(m_cancel, &Button::clicked, this, &RunCard::cancelClicked);
    connect(&appearance, &Appearance::changed, this,
        [this] { showTitle(m_drawn, m_ink, m_title->text(), m_about->text()); });
}

void RunCard::build()
{
    m_cancel->setSymbol(Icon::Cancel);
    m_cancel->setToolTip(tr("End the collection; what was collected is kept"));
    m_bar->setAccessibleName(tr("Progress of the collection"));
    m_about->setWordWrap(true);
    auto* title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_icon);
    title->addWidget(m_title, 1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_about);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addLayout(words, 1);
    head->addWidget(m_pause, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(8);
    for (const Count& count : m_counts) {
        auto* pair = new QHBoxLayout;
        pair->setSpacing(4);
        pair->addWidget(count.number);
        pair->addWidget(count.words);
        pair->addStretch(1);
        counts->addLayout(pair, 1);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addLayout(counts);
}

/// Where there is little room the counts' words are a little smaller, never cut.
void RunCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    for (const Count& count : m_counts)
        count.words->setSize(width() < roomyWidth ? TextSize::Caption : TextSize::Body);
}

void RunCard::showTitle(std::optional<Icon> icon, Role ink, const QString& title, const QString& about)
{
    m_drawn = icon;
    m_ink = ink;
    m_icon->setVisible(icon.has_value());
    if (icon)
        m_icon->setPixmap(m_appearance.pixmap(*icon, ink, 18, devicePixelRatioF()));
    m_title->setText(title);
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
}

void RunCard::showCount(size_t place, const QString& number, const QString& words, Role ink)
{
    const std::array rules{repeatedRule(), fetchedRule(), failedRule(),
        tr("A sample of the repeated cells is asked all the same: how many turned out to be others.")};
    m_counts[place].number->setToolTip(inLines(rules[place]));
    m_counts[place].words->setToolTip(inLines(rules[place]));
    m_counts[place].number->setText(number);
    m_counts[place].number->setRole(ink);
    m_counts[place].number->setFont(m_appearance.numberFont(TextSize::Lead));
    m_counts[place].words->setText(words);
}

void RunCard::showAudit(int audited, int differing)
{
    showCount(3, audited > 0 ? m_numbers.count(differing) : Numbers::missing(),
        audited > 0 ? tr("differences in %1 checked").arg(m_numbers.count(audited)) : tr("repeated ones checked"));
}

void RunCard::showRun(const sync::Progress& progress, const QDateTime& begun)
{
    const QString done = tr("%1 of %2 requests").arg(m_numbers.count(progress.done), m_numbers.count(progress.total));
    QStringList about;
    QString title = tr("Collecting: %1").arg(done);
    if (progress.phase == Phase::Idle || progress.phase == Phase::Lists) {
        title = tr("Reading the lists of students");
    } else if (progress.phase == Phase::Finishing) {
        title = tr("Finishing the photo");
    } else if (progress.phase == Phase::Paused) {
        title = tr("Paused at %1").arg(done);
        about << tr("nothing is asked until you resume; what was collected is kept");
    } else if (progress.phase == Phase::Waiting) {
        title = tr("Waiting for the platform, at %1").arg(done);
        about << tr("it is looked for every 30 s, and the collection goes on by itself");
    } else {
        if (progress.rate > 0)
            about << tr("%1 a second").arg(m_numbers.rate(progress.rate));
        if (progress.secondsLeft >= 0)
            about << tr("%1 left").arg(m_numbers.duration(progress.secondsLeft));
    }
    if (begun.isValid())
        about << tr("began at %1").arg(m_numbers.time(begun.time()));
    const bool isWaiting = progress.phase == Phase::Waiting;
    showTitle(
        isWaiting ? std::optional(Icon::Clock) : std::nullopt, Role::Warn, title, about.join(QStringLiteral(" · ")));
    m_isPaused = progress.phase == Phase::Paused;
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setSymbol(m_isPaused ? Icon::Resume : Icon::Pause);
    m_pause->setToolTip(m_isPaused ? tr("Go on with the collection") : tr("Ask nothing more until it is resumed"));
    m_pause->setVisible(progress.phase != Phase::Idle && progress.phase != Phase::Finishing);
    m_cancel->setVisible(true);
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    showCount(0, m_numbers.count(progress.carried), tr("repeated without asking"));
    showCount(1, m_numbers.count(progress.done - progress.failed), tr("collected now"));
    showCount(
        2, m_numbers.count(progress.failed), tr("failures so far"), progress.failed > 0 ? Role::Late : Role::Text);
    showAudit(progress.audited, progress.differing);
}

void RunCard::showLast(const CollectionAnswer& answer)
{
    const CollectionRun run = answer.runs.empty() ? CollectionRun{} : answer.runs.front();
    const auto photo = answer.photo.value_or(analytics::PhotoSummary{});
    const QString coverage = m_numbers.coverage(photo.answered, photo.expected);
    const QDateTime begun = run.begun.toTimeZone(answer.school.zone);
    QStringList about;
    std::optional<Icon> icon = Icon::Tick;
    Role ink = Role::Ok;
    QString title = tr("Photo complete: %1").arg(coverage);
    if (photo.answered < photo.expected) {
        icon = Icon::Alert;
        ink = Role::Warn;
        title = tr("Photo with failures: %1").arg(coverage);
    }
    if (run.end == RunEnd::Cancelled || (run.end == RunEnd::NoEnd && !answer.runs.empty())) {
        icon = Icon::Cancel;
        ink = Role::Muted;
        title = (run.end == RunEnd::Cancelled ? tr("Collection cancelled: %1") : tr("Collection interrupted: %1"))
                    .arg(coverage);
        about << tr("the next run goes on from here");
    } else if (run.end == RunEnd::Failed) {
        icon = Icon::Alert;
        ink = Role::Late;
        title = tr("The collection stopped: %1").arg(coverage);
        about << Notices::sentence(run.fault.value_or(domain::Fault::Storage));
    }
    if (!answer.runs.empty()) {
        about.prepend(tr("began on %1").arg(m_numbers.weekday(begun)));
        if (const auto seconds = run.seconds())
            about.insert(1, tr("took %1").arg(m_numbers.duration(int(*seconds))));
    }
    showTitle(icon, ink, title, about.join(QStringLiteral(" · ")));
    m_pause->setVisible(false);
    m_cancel->setVisible(false);
    m_bar->setMaximum(std::max(1, photo.expected));
    m_bar->setValue(photo.answered);
    const bool isCounted = run.ended.has_value();
    const auto counted = [&](int count) { return isCounted ? m_numbers.count(count) : Numbers::missing(); };
    showCount(0, m_numbers.count(answer.audits.repeated), tr("repeated without asking"));
    showCount(1, counted(run.fetched), tr("collected in the last run"));
    const int failed = answer.failed();
    showCount(2, m_numbers.count(failed), tr("failures"), failed > 0 ? Role::Late : Role::Text);
    showAudit(answer.audits.photo.audited, answer.audits.photo.differing);
}

} // namespace farol::ui
