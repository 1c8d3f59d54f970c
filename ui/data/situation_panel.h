#pragma once

#include "core/analytics/figures.h"
#include "ui/status_word.h"

#include <QFrame>

namespace farol::ui {

class Appearance;

/// The five situations of a week as bars of one scale, each with mark, word, count and share; their sum is written.
class SituationPanel final : public QFrame {
    Q_OBJECT

public:
    SituationPanel(Appearance& appearance, QWidget* parent = nullptr);

    void show(const QString& title, const analytics::StatusCounts& counts);
    void setStale(bool isStale);
    QSize sizeHint() const override { return {356, 168}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& row, domain::Status status, int scale) const;
    int widestWord() const;

    Appearance& m_appearance;
    QString m_title;
    analytics::StatusCounts m_counts;
    bool m_isStale = false;
};

} // namespace farol::ui
