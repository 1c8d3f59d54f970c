#pragma once

#include <QTextLayout>

namespace farol::ui {

/// Words broken into lines of one width; what measures and what paints them agree.
class WrappedText {
public:
    /// Left stays left also of right-to-left words, so that a column keeps its edge.
    WrappedText(const QFont& font, const QString& text, qreal width, Qt::Alignment alignment);

    qreal height() const { return m_height; }
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

} // namespace farol::ui
