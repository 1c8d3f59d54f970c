#pragma once

#include "history_page.h"
#include "progress_state.h"

namespace farol::ui {

class ProgressBody;
struct ProgressAnswer;

/// How everyone is, week by week.
class ProgressPage final : public HistoryPage {
    Q_OBJECT

public:
    ProgressPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("progresso"); }
    QString title() const override;
    Icon icon() const override { return Icon::Progress; }
    void exportCsv() override;
    void copy() override;
    void setContacts(Contacts contacts) override;
    /// Writes what is on screen, as `exportCsv` does after asking for a name.
    [[nodiscard]] domain::Result<void> writeCsv(const QString& file) const;
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
    void activate(ProgressFigure figure);
    void remember();

    ProgressState m_state;
    ProgressBody* m_body;
};

} // namespace farol::ui
