#pragma once

#include "changes_state.h"
#include "ui/pages/history_page.h"

namespace farol::ui {

class ChangesBody;
class FilterButton;
struct ChangesAnswer;

/// What happened between the photo of a week and the one before it.
class ChangesPage final : public HistoryPage {
    Q_OBJECT

public:
    ChangesPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr);

    static PageSign sign();
    void show(const Destination& destination) override;
    using QWidget::show;
    Destination place() const override;
    std::optional<domain::StudentId> currentStudent() const override;
    void lookForNews() override;
    bool canExport() const override;
    std::optional<TableExport> exportTable() const override;
    std::optional<ExportScope> exportScope() const override;
    void copy() override;
    const ChangesState& state() const { return m_state; }
    ChangesBody& body() { return *m_body; }
    FilterButton& week() { return *m_week; }

protected:
    void ask() override;
    void narrow() override;
    void setStale(bool isStale) override;

private:
    void showAnswer(ChangesAnswer answer);
    void showWeeks(const ChangesAnswer& answer);
    void tellWhatIsMissing(const ChangesAnswer& answer);
    void chooseWeek();
    void see(domain::Week week);
    void remember();

    ChangesState m_state;
    FilterButton* m_week;
    ChangesBody* m_body;
};

} // namespace farol::ui
