#pragma once

#include "courses_state.h"
#include "ui/pages/history_page.h"

namespace farol::ui {

class CoursesBody;
struct CoursesAnswer;

/// Where progress stalls: of each course who has started, who has finished, in how many weeks, and who stopped in it.
class CoursesPage final : public HistoryPage {
    Q_OBJECT

public:
    CoursesPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr);

    static PageSign sign();
    std::optional<TableExport> exportTable() const override;
    void copy() override;
    const CoursesState& state() const { return m_state; }
    CoursesBody& body() { return *m_body; }

protected:
    void ask() override;
    void setStale(bool isStale) override;

private:
    void showAnswer(CoursesAnswer answer);
    void open(domain::CourseId course);
    void remember();

    CoursesState m_state;
    CoursesBody* m_body;
};

} // namespace farol::ui
