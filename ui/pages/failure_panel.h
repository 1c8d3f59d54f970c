#pragma once

#include "failure_table.h"
#include "ui/data/texts.h"
#include "ui/panel.h"

namespace farol::ui {

class Button;
class TablePanel;

/// Why cells were not collected, what helps, and the run that asks only those. Hidden when there is nothing to say.
class FailurePanel : public Panel {
    Q_OBJECT

public:
    FailurePanel(Appearance& appearance, const Texts& texts, QWidget* parent = nullptr);

    void show(std::vector<analytics::CollectionFailure> failures);
    /// Nothing is retried while a run is on, nor in a week that has ended; the reason stands in the tooltip.
    void allowRetry(bool allowed, const QString& whyNot);
    TablePanel& table() { return *m_table; }

signals:
    void copyClicked();
    void retryClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showRows();

    const Texts& m_texts;
    Button* m_copy;
    Button* m_retry;
    TablePanel* m_table;
    TableModel<analytics::CollectionFailure> m_rows;
    std::vector<analytics::CollectionFailure> m_shown;
    TableRoom m_room = TableRoom::Enough;
};

} // namespace farol::ui
