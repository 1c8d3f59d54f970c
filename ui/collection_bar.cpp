#include "collection_bar.h"

#include "button.h"
#include "progress_line.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedLayout>

#include <utility>

namespace farol::ui {

CollectionBar::CollectionBar(Appearance& appearance, Numbers numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(std::move(numbers)),
    m_stack(new QStackedLayout(this)),
    m_tick(new QLabel(this)),
    m_photoLabel(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_photo(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_weekLabel(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_coverage(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_runIcon(new QLabel(this)),
    m_runLabel(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_run(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_bar(new ProgressLine(appearance, 8, this)),
    m_pause(new Button(appearance, ButtonKind::Quiet, {}, this)),
    m_cancel(new Button(appearance, ButtonKind::Quiet, tr("Cancel"), this))
{
    m_stack->addWidget(buildRest());
    m_stack->addWidget(buildRun());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_pause, &Button::clicked, this, [this] { m_isPaused ? emit resumeClicked() : emit pauseClicked(); });
    connect(m_cancel, &Button::clicked, this, &CollectionBar::cancelClicked);
    connect(&appearance, &Appearance::changed, this, &CollectionBar::dress);
    dress();
    rest({});
}

void CollectionBar::dress()
{
    m_tick->setPixmap(m_appearance.pixmap(Icon::Tick, Role::Muted, 14, devicePixelRatioF()));
    const Icon now = m_isPaused ? Icon::Pause : Icon::Refresh;
    m_runIcon->setPixmap(m_appearance.pixmap(now, Role::Accent, 14, devicePixelRatioF()));
    setMinimumHeight(m_appearance.controlHeight(28));
    update();
}

QWidget* CollectionBar::buildRest()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    row->addWidget(m_tick);
    row->addWidget(m_photoLabel);
    row->addWidget(m_photo);
    row->addSpacing(8);
    row->addWidget(m_weekLabel);
    row->addWidget(m_coverage);
    row->addStretch();
    return page;
}

QWidget* CollectionBar::buildRun()
{
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_runIcon);
    row->addSpacing(2);
    row->addWidget(m_runLabel);
    row->addWidget(m_run);
    row->addSpacing(6);
    row->addWidget(m_bar, 1);
    row->addSpacing(6);
    row->addWidget(m_pause);
    row->addSpacing(2);
    row->addWidget(m_cancel);
    row->addStretch();
    m_cancel->setToolTip(tr("End the collection; what was collected is kept"));
    m_bar->setMinimumWidth(120);
    m_bar->setMaximumWidth(320);
    m_bar->setAccessibleName(tr("Progress of the collection"));
    return page;
}

void CollectionBar::rest(const RestText& text)
{
    const bool any = !text.lastPhoto.isEmpty();
    m_photoLabel->setText(any ? tr("Last photo:") : tr("No photo yet"));
    m_photo->setText(text.lastPhoto);
    m_photo->setVisible(any);
    m_tick->setVisible(any);
    m_weekLabel->setText(text.week.isEmpty() ? QString() : text.week + QLatin1Char(':'));
    m_weekLabel->setVisible(any && !text.coverage.isEmpty());
    m_coverage->setText(text.coverage);
    m_coverage->setVisible(any);
    m_stack->setCurrentIndex(0);
}

QString CollectionBar::runText(const sync::Progress& progress) const
{
    if (progress.phase == sync::Phase::Lists || progress.phase == sync::Phase::Idle)
        return tr("reading the lists of students");
    if (progress.phase == sync::Phase::Finishing)
        return tr("finishing");
    if (progress.phase == sync::Phase::Waiting)
        return tr("the platform is gone; looking for it every 30 s");
    if (progress.phase == sync::Phase::Paused)
        return tr("paused at %1 of %2").arg(m_numbers.count(progress.done), m_numbers.count(progress.total));
    QStringList parts{tr("%1 of %2").arg(m_numbers.count(progress.done), m_numbers.count(progress.total))};
    if (progress.rate > 0)
        //: Requests a second
        parts << tr("%1/s").arg(m_numbers.rate(progress.rate));
    if (progress.secondsLeft >= 0)
        parts << tr("%1 left").arg(m_numbers.duration(progress.secondsLeft));
    if (progress.failed > 0)
        parts << tr("%Ln failed", nullptr, progress.failed);
    return parts.join(QStringLiteral(" · "));
}

/// What is being finished cannot be held any more.
void CollectionBar::showPause(sync::Phase phase)
{
    if (std::exchange(m_isPaused, phase == sync::Phase::Paused) != m_isPaused)
        dress(); // the icon says so too
    m_pause->setText(m_isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setToolTip(m_isPaused ? tr("Go on with the collection") : tr("Ask nothing more until it is resumed"));
    m_pause->setVisible(phase != sync::Phase::Finishing && phase != sync::Phase::Idle);
}

void CollectionBar::show(const sync::Progress& progress)
{
    m_runLabel->setText(
        progress.week.isValid() ? tr("Collecting week %1:").arg(progress.week.number()) : tr("Collecting:"));
    m_run->setText(runText(progress));
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    showPause(progress.phase);
    m_stack->setCurrentIndex(1);
}

void CollectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.color(Role::Border));
}

} // namespace farol::ui
