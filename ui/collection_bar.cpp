#include "collection_bar.h"

#include "button.h"
#include "text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QStackedLayout>

namespace farol::ui {

namespace {

/// Square ends inside a radius of 2: the accent on its track, without words.
class ThinBar : public QProgressBar {
public:
    ThinBar(Appearance& appearance, QWidget* parent) :
        QProgressBar(parent),
        m_appearance(appearance)
    {
        setTextVisible(false);
        setMinimumSize(220, 8);
        setMaximumSize(320, 8);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_appearance.color(Role::Track));
        painter.drawRoundedRect(rect(), 2, 2);
        if (maximum() <= 0)
            return;
        painter.setClipRect(QRectF(0, 0, width() * double(value()) / maximum(), height()));
        painter.setBrush(m_appearance.color(Role::Accent));
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    Appearance& m_appearance;
};

} // namespace

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
    m_runLabel(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_run(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_bar(new ThinBar(appearance, this)),
    m_cancel(new Button(appearance, ButtonKind::Quiet, tr("Cancel"), this))
{
    m_stack->addWidget(buildRest());
    m_stack->addWidget(buildRun());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancel, &Button::clicked, this, &CollectionBar::cancelClicked);
    connect(&appearance, &Appearance::changed, this, &CollectionBar::dress);
    dress();
    rest({});
}

void CollectionBar::dress()
{
    m_tick->setPixmap(m_appearance.pixmap(Icon::Tick, Role::Muted, 14, devicePixelRatioF()));
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
    row->addWidget(m_runLabel);
    row->addWidget(m_run);
    row->addSpacing(6);
    row->addWidget(m_bar, 1);
    row->addSpacing(6);
    row->addWidget(m_cancel);
    row->addStretch();
    m_cancel->setToolTip(tr("End the collection; what was collected is kept"));
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
    QStringList parts{tr("%1 of %2").arg(m_numbers.count(progress.done), m_numbers.count(progress.total))};
    if (progress.rate > 0)
        //: Requests a second
        parts << tr("%1/s").arg(m_numbers.share(static_cast<int>(progress.rate * 10 + 0.5)));
    if (progress.secondsLeft >= 0)
        parts << tr("%1 left").arg(m_numbers.duration(progress.secondsLeft));
    if (progress.failed > 0)
        parts << tr("%Ln failed", nullptr, progress.failed);
    return parts.join(QStringLiteral(" · "));
}

void CollectionBar::show(const sync::Progress& progress)
{
    m_runLabel->setText(
        progress.week.isValid() ? tr("Collecting week %1:").arg(progress.week.number()) : tr("Collecting:"));
    m_run->setText(runText(progress));
    m_bar->setMaximum(progress.total);
    m_bar->setValue(progress.done);
    m_stack->setCurrentIndex(1);
}

void CollectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.color(Role::Border));
}

} // namespace farol::ui
