#include "paper_preview.h"

#include "paper_view.h"
#include "ui/button.h"
#include "ui/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

constexpr QSize usualSize(860, 700);
constexpr int titleBar = 40; ///< px of the screen that the system takes

} // namespace

PaperPreview::PaperPreview(Appearance& appearance, std::shared_ptr<const PaperDocument> document, QWidget* parent) :
    QDialog(parent),
    m_appearance(appearance),
    m_view(new PaperView(appearance, document, this)),
    m_place(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_print(new Button(appearance, ButtonKind::Primary, tr("&Print…"), this))
{
    setWindowTitle(tr("Pages: %1").arg(document->title));
    auto* close = new Button(appearance, ButtonKind::Common, tr("Close"), this);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 12);
    foot->setSpacing(8);
    foot->addWidget(m_place);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    const QSize room = screen() ? screen()->availableSize() - QSize(0, titleBar) : usualSize;
    resize(usualSize.boundedTo(room));
    m_view->setToolTip(tr("Ctrl+wheel, + and − make the pages larger and smaller."));
    m_print->setDefault(true);
    connect(m_view, &PaperView::currentChanged, this, &PaperPreview::showPlace);
    connect(m_print, &Button::clicked, this, &PaperPreview::printClicked);
    connect(close, &Button::clicked, this, &QDialog::reject);
    showPlace(0);
    m_view->setFocus();
}

void PaperPreview::showPlace(int page)
{
    m_place->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->pageCount()));
}

void PaperPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.color(Role::Surface));
}

} // namespace farol::ui
