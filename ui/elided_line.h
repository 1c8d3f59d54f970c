#pragma once

#include "text_label.h"

namespace farol::ui {

/// A line that is elided when there is no room for it, whole in its tooltip.
class ElidedLine : public TextLabel {
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    void say(const QString& text);
    const QString& whole() const { return m_whole; }
    QSize sizeHint() const override; ///< of the whole line
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_whole;
};

} // namespace farol::ui
