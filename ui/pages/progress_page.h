#pragma once

#include "history_page.h"
#include "progress_state.h"
#include "ui/marked_cohorts.h"

namespace farol::ui {

class ProgressBody;
class UnreadWeeks;
struct ProgressAnswer;

/// How everyone is, week by week.
class ProgressPage final : public HistoryPage {
    Q_OBJECT

public:
    /// The marks are those of the window, when it has other pages with turmas.
    ProgressPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr,
        std::shared_ptr<MarkedCohorts> marked = std::make_shared<MarkedCohorts>());

    static PageSign sign();
    void whenRead(const std::function<void()>& then) override;
    std::optional<TableExport> exportTable() const override;
    void copy() override;
    void setContacts(Contacts contacts) override;
    std::optional<domain::StudentId> currentStudent() const override;
    void chooseColumns() override;
    const ProgressState& state() const { return m_state; }
    const ChosenFilter& chosenFilter() const { return chosen(); }
    ProgressBody& body() { return *m_body; }

protected:
    void ask() override;
    void narrow() override;
    void setStale(bool isStale) override;
    QJsonObject viewState() const override { return m_state.toJson(); }
    void setViewState(const QJsonObject& state) override;

private:
    void showAnswer(ProgressAnswer answer);
    QString searchHint() const;
    QString subtitleOf(const ProgressAnswer& answer) const;
    void activate(ProgressFigure figure);
    void showOnly(const std::vector<domain::Status>& statuses);
    void open(const QString& rowId);
    void openWeek(const domain::Week& week);
    void remember();

    ProgressState m_state;
    ProgressBody* m_body;
    UnreadWeeks* m_unread;
};

} // namespace farol::ui
