#pragma once

#include "paper_page.h"
#include "ui/appearance.h"

#include <QAbstractScrollArea>
#include <QCache>

#include <memory>

namespace farol::ui {

/// Pages one under the other as they come out of a printer. Only those on screen are painted.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    PaperView(Appearance& appearance, std::shared_ptr<const PaperDocument> document, QWidget* parent = nullptr);

    /// The page that fills most of the view, from 0.
    int currentPage() const;
    void goTo(int page);
    /// How large a page is beside one that fills the width: 0.25 to 3.
    void setZoom(qreal zoom);
    qreal zoom() const { return m_zoom; }
    int pageCount() const { return int(m_document->pages.size()); }

signals:
    void currentChanged(int page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    qreal dotsPerInch() const;
    QSize sizeOf(int page) const;
    void place();
    const QPixmap& pictureOf(int page);
    void tellCurrent();

    Appearance& m_appearance;
    std::shared_ptr<const PaperDocument> m_document;
    std::vector<QRect> m_places; ///< of each page, without scrolling
    QCache<int, QPixmap> m_pictures; ///< of the last pages that were seen
    qreal m_zoom = 1;
    int m_told = -1;
};

} // namespace farol::ui
