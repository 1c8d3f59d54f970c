#include "paper_view.h"

#include "paper_painter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace farol::ui {

namespace {

constexpr int edge = 24; ///< px around a page
constexpr int keptPages = 6;
constexpr qreal zoomStep = 1.25;

} // namespace

PaperView::PaperView(Appearance& appearance, std::shared_ptr<const PaperDocument> document, QWidget* parent) :
    QAbstractScrollArea(parent),
    m_appearance(appearance),
    m_document(std::move(document)),
    m_pictures(keptPages)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
}

/// So many that the widest page fills the width at a zoom of 1.
qreal PaperView::dotsPerInch() const
{
    qreal widest = mm(100);
    for (const PaperPage& page : m_document->pages)
        widest = std::max(widest, page.paper().size.width());
    return std::max(20.0, (viewport()->width() - 2 * edge) * unitsPerInch / widest) * m_zoom;
}

QSize PaperView::sizeOf(int page) const
{
    return (m_document->pages[size_t(page)].paper().size * (dotsPerInch() / unitsPerInch)).toSize();
}

void PaperView::place()
{
    m_places.clear();
    m_pictures.clear();
    int bottom = edge;
    int widest = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = sizeOf(page);
        m_places.emplace_back(QPoint(edge, bottom), size);
        bottom += size.height() + edge;
        widest = std::max(widest, size.width() + 2 * edge);
    }
    for (QRect& place : m_places)
        place.moveLeft((std::max(widest, viewport()->width()) - place.width()) / 2);
    verticalScrollBar()->setRange(0, std::max(0, bottom - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(60);
    horizontalScrollBar()->setRange(0, std::max(0, widest - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    viewport()->update();
    tellCurrent();
}

const QPixmap& PaperView::pictureOf(int page)
{
    if (const QPixmap* kept = m_pictures.object(page))
        return *kept;
    const qreal ratio = devicePixelRatioF();
    auto* picture = new QPixmap(m_places[size_t(page)].size() * ratio);
    picture->fill(PaperPage::color(Role::Surface));
    QPainter painter(picture);
    PaperPainter(painter, dotsPerInch() * ratio).paint(m_document->pages[size_t(page)]);
    painter.end();
    picture->setDevicePixelRatio(ratio);
    m_pictures.insert(page, picture);
    return *picture;
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_appearance.color(Role::Rail));
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (int page = 0; page < int(m_places.size()); ++page) {
        const QRect place = m_places[size_t(page)].translated(-scrolled);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), pictureOf(page));
        painter.setPen(m_appearance.color(Role::Border));
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

int PaperView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < int(m_places.size()) && m_places[size_t(page) + 1].top() < middle)
        ++page;
    return page;
}

void PaperView::goTo(int page)
{
    if (!m_places.empty())
        verticalScrollBar()->setValue(m_places[size_t(std::clamp(page, 0, pageCount() - 1))].top() - edge);
}

void PaperView::setZoom(qreal zoom)
{
    const int page = currentPage();
    m_zoom = std::clamp(zoom, 0.25, 3.0);
    place();
    goTo(page);
}

void PaperView::tellCurrent()
{
    const int page = currentPage();
    if (page == m_told)
        return;
    m_told = page;
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    emit currentChanged(page);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    place();
    goTo(page);
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellCurrent();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home)
        goTo(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        setZoom(m_zoom * zoomStep);
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        setZoom(m_zoom / zoomStep);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep));
    else
        QAbstractScrollArea::wheelEvent(event);
}

} // namespace farol::ui
