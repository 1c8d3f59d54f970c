#pragma once

#include "cohorts_state.h"
#include "ui/marked_cohorts.h"
#include "ui/pages/history_page.h"

namespace farol::ui {

class CohortsBody;
class Segmented;
struct CohortsAnswer;

/// The turmas side by side: by week of the year or since their start, with who stayed.
class CohortsPage final : public HistoryPage {
    Q_OBJECT

public:
    /// The marks are those of the window.
    CohortsPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr,
        std::shared_ptr<MarkedCohorts> marked = std::make_shared<MarkedCohorts>());

    static PageSign sign();
    std::optional<TableExport> exportTable() const override;
    void copy() override;
    CohortsBody& body() { return *m_body; }

protected:
    void ask() override;
    void setStale(bool isStale) override;

private:
    void showAnswer(CohortsAnswer answer);
    void open(domain::CohortId cohort);
    void remember();

    CohortsState m_state;
    CohortsBody* m_body;
    Segmented* m_axis;
};

} // namespace farol::ui
