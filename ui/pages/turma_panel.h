#pragma once

#include "collection_answer.h"
#include "core/sync/run.h"
#include "turma_table.h"
#include "ui/data/texts.h"
#include "ui/panel.h"

class QStackedWidget;

namespace farol::ui {

class Segmented;
class SplitBarKey;
class TablePanel;

/// The turmas of the photo, or the calendar of what was collected of each, week by week. Each turma can be collected
/// alone.
class TurmaPanel : public Panel {
    Q_OBJECT

public:
    TurmaPanel(Appearance& appearance, const Texts& texts, QWidget* parent = nullptr);

    void show(const CollectionAnswer& answer, sync::Phase phase);
    /// Nothing can be begun while a run is on, and nothing be retried in a week that has ended.
    void allow(bool collecting, bool retrying);
    TablePanel& turmas() { return *m_turmas; }
    TablePanel& calendar() { return *m_calendar; }
    void copy() const;

signals:
    void collectAsked(const farol::sync::Request& request);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTurmas();
    void offer(const QString& rowId, const QPoint& at);
    void offerCurrent();
    QString aboutOf(const CollectionAnswer& answer) const;

    const Texts& m_texts;
    Segmented* m_views;
    SplitBarKey* m_key;
    QStackedWidget* m_stack;
    TablePanel* m_turmas;
    TablePanel* m_calendar;
    TableModel<TurmaRow> m_turmaRows;
    TableModel<analytics::CoverageRow> m_coverageRows;
    std::vector<TurmaRow> m_shown;
    TableRoom m_room = TableRoom::Enough;
    bool m_mayCollect = false;
    bool m_mayRetry = false;
};

} // namespace farol::ui
