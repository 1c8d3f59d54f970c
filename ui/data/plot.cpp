#include "plot.h"

#include "plot_view.h"
#include "ui/appearance.h"
#include "ui/button.h"
#include "ui/numbers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

/// The chart in words, for who cannot see it: each line from its first to its last value.
QString descriptionOf(const PlotContent& content)
{
    const Numbers numbers;
    QStringList sentences;
    for (const PlotSeries& series : content.series) {
        const std::vector<PlotRun> runs = unbrokenRuns(series.values);
        if (runs.empty())
            continue;
        const size_t first = runs.front().first;
        const size_t last = runs.back().last;
        sentences << Plot::tr("%1: %2 in %3, %4 in %5.")
                         .arg(series.name, numbers.percent(series.values[first]), content.labelOf(first),
                             numbers.percent(series.values[last]), content.labelOf(last));
    }
    return sentences.join(u' ');
}

} // namespace

Plot::Plot(Appearance& appearance, QWidget* parent) :
    QFrame(parent),
    m_appearance(appearance),
    m_title(new QLabel(this)),
    m_subtitle(new QLabel(this)),
    m_unfold(new Button(appearance, ButtonKind::Quiet, tr("Show chart"), this)),
    m_view(new PlotView(appearance, this))
{
    setProperty("panel", true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_unfold->hide();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(10);
    head->addWidget(m_title);
    m_subtitle->setContentsMargins(0, 1, 0, 0); // on the title's baseline
    head->addWidget(m_subtitle, 1, Qt::AlignVCenter);
    head->addWidget(m_unfold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(m_unfold, &Button::clicked, this, &Plot::unfoldRequested);
    connect(&appearance, &Appearance::changed, this, &Plot::restyle);
    restyle();
}

void Plot::restyle()
{
    m_title->setFont(m_appearance.font(TextSize::Strong));
    m_subtitle->setFont(m_appearance.numberFont(TextSize::Caption));
    QPalette palette = m_subtitle->palette();
    palette.setColor(QPalette::WindowText, m_appearance.color(Role::Muted));
    m_subtitle->setPalette(palette);
}

void Plot::show(const PlotContent& content)
{
    m_title->setText(content.title);
    m_subtitle->setText(content.subtitle);
    m_view->setAccessibleName(content.title);
    m_view->setAccessibleDescription(descriptionOf(content));
    m_view->show(content);
}

void Plot::setStale(bool isStale)
{
    m_view->setStale(isStale);
}

void Plot::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    m_view->setVisible(!isFolded);
    m_unfold->setVisible(isFolded);
}

} // namespace farol::ui
