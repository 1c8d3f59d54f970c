#include "export_bar.h"

#include "ui/button.h"
#include "ui/progress_line.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace farol::ui {

namespace {

constexpr int whole = 1000; ///< steps of the bar: rows may be more than an int holds

} // namespace

ExportBar::ExportBar(Appearance& appearance, Numbers numbers, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_numbers(std::move(numbers)),
    m_icon(new QLabel(this)),
    m_label(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_text(new TextLabel(appearance, TextSize::Body, Role::Text, {}, this)),
    m_bar(new ProgressLine(appearance, 8, this)),
    m_cancel(new Button(appearance, ButtonKind::Quiet, tr("Cancel"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(6);
    row->addWidget(m_icon);
    row->addSpacing(2);
    row->addWidget(m_label);
    row->addWidget(m_text);
    row->addSpacing(6);
    row->addWidget(m_bar, 1);
    row->addSpacing(6);
    row->addWidget(m_cancel);
    row->addStretch();
    m_bar->setMinimumWidth(120);
    m_bar->setMaximumWidth(320);
    m_bar->setMaximum(whole);
    m_bar->setAccessibleName(tr("Progress of the file"));
    m_cancel->setToolTip(tr("End the file; nothing half-written is left"));
    m_cancel->setAccessibleName(tr("Cancel the file"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_cancel, &Button::clicked, this, [this] {
        m_isCancelled = true;
        m_text->setText(tr("cancelling…"));
        m_cancel->setEnabled(false);
        emit cancelClicked();
    });
    connect(&appearance, &Appearance::changed, this, &ExportBar::dress);
    dress();
    hide();
}

void ExportBar::dress()
{
    m_icon->setPixmap(m_appearance.pixmap(Icon::Sheet, Role::Accent, 14, devicePixelRatioF()));
    setMinimumHeight(m_appearance.controlHeight(28));
    update();
}

void ExportBar::begin(const QString& words)
{
    m_isCancelled = false;
    m_cancel->setEnabled(true);
    //: %1 is the file that is written, "Big table"
    m_label->setText(tr("Writing “%1”:").arg(words));
    show(ExportProgress{});
    setVisible(true);
}

QString ExportBar::text(const ExportProgress& progress) const
{
    const spreadsheet::Written& written = progress.written;
    if (written.rows == 0)
        return tr("reading the history");
    if (written.of && written.rows >= *written.of)
        return tr("finishing the file");
    QStringList parts{written.of ? tr("%1 of %2 rows").arg(m_numbers.count(written.rows), m_numbers.count(*written.of))
                                 : tr("%1 rows").arg(m_numbers.count(written.rows))};
    if (progress.secondsLeft)
        parts << tr("%1 left").arg(m_numbers.duration(*progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

void ExportBar::show(const ExportProgress& progress)
{
    const spreadsheet::Written& written = progress.written;
    const bool isKnown = written.of && *written.of > 0;
    m_bar->setVisible(isKnown);
    m_bar->setValue(isKnown ? int(std::min(qint64(whole), written.rows * whole / *written.of)) : 0);
    if (!m_isCancelled)
        m_text->setText(text(progress));
}

void ExportBar::end()
{
    setVisible(false);
}

void ExportBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Rail));
    painter.fillRect(QRect(0, 0, width(), 1), m_appearance.color(Role::Border));
}

} // namespace farol::ui
