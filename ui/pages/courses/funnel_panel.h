#pragma once

#include "core/analytics/course_funnel.h"
#include "core/domain/result.h"
#include "ui/numbers.h"
#include "ui/panel.h"

namespace farol::ui {

class Button;
class ChartMenu;
class FunnelChart;
class FunnelKey;

/// The courses from start to finish as bars, with their key. Short of height it keeps its title line.
class FunnelPanel final : public Panel {
    Q_OBJECT

public:
    explicit FunnelPanel(Appearance& appearance, QWidget* parent = nullptr);

    void show(const analytics::CourseFunnel& funnel, const Numbers& numbers);
    void setStale(bool isStale);
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }
    /// px that the whole of it needs at this width.
    int heightOf(int width) const;
    FunnelChart& chart() { return *m_chart; }
    ChartMenu& menu() { return *m_menu; }

signals:
    void unfoldRequested();
    void opened(const QString& courseId);
    void failed(const farol::domain::Error& error); ///< its picture could not be saved

private:
    using QWidget::show;

    Appearance& m_appearance;
    FunnelKey* m_key;
    ChartMenu* m_menu;
    Button* m_unfold;
    FunnelChart* m_chart;
    bool m_isFolded = false;
};

} // namespace farol::ui
