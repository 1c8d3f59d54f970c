#pragma once

#include "core/analytics/figures.h"
#include "core/domain/entities.h"
#include "ui/status_word.h"

#include <QFrame>

namespace farol::ui {

class Appearance;

/// The five situations of a week as bars of one scale, each with mark, word, count and share; their sum is written.
/// A click on a row, or Enter on the one ↑ and ↓ went to, asks for its students.
class SituationPanel final : public QFrame {
    Q_OBJECT

public:
    SituationPanel(Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& title, const analytics::StatusCounts& counts,
        const std::optional<domain::Tolerance>& tolerance = {});
    void setStale(bool isStale);
    QSize sizeHint() const override { return {356, 168}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

signals:
    void activated(farol::domain::Status status);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& row, domain::Status status, int scale) const;
    int widestWord() const;
    QRect rowAt(int place) const;
    int placeAt(QPoint point) const; ///< −1 beside the rows
    void point(int place);

    Appearance& m_appearance;
    QString m_title;
    analytics::StatusCounts m_counts;
    bool m_isStale = false;
    int m_pointed = -1; ///< the row under the pointer, or where the keys went
};

} // namespace farol::ui
