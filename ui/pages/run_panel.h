#pragma once

#include "run_table.h"
#include "ui/data/texts.h"
#include "ui/panel.h"

namespace farol::ui {

class TablePanel;

/// The runs before, the newest first.
class RunPanel : public Panel {
    Q_OBJECT

public:
    RunPanel(Appearance& appearance, const Texts& texts, QWidget* parent = nullptr);

    /// `isRunning`: a run without an end that stands first is the one under way.
    void show(const std::vector<analytics::CollectionRun>& runs, bool isRunning);
    TablePanel& table() { return *m_table; }

private:
    const Texts& m_texts;
    TablePanel* m_table;
    TableModel<RunRow> m_rows;
};

} // namespace farol::ui
