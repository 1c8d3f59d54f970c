#pragma once

#include "collection_answer.h"
#include "core/sync/run.h"
#include "ui/data/texts.h"
#include "ui/page.h"

namespace farol::ui {

class Banner;
class Button;
class EmptyPage;
class FailurePanel;
class PageHead;
class RunCard;
class RunPanel;
class ScheduleCard;
class TrustCard;
class TurmaPanel;
struct Session;

/// The collection: the run that is on or the last one, its turmas, what failed and why, the plan, the runs before, and
/// why repeated cells can be trusted.
class CollectionPage final : public Page {
    Q_OBJECT

public:
    CollectionPage(Session& session, QWidget* parent = nullptr);

    static PageSign sign();
    void show(const Destination& destination) override;
    using QWidget::show;
    void refresh() override;
    void copy() override;

    bool isAsking() const { return m_isAsking; }
    const CollectionAnswer& answer() const { return m_answer; }
    TurmaPanel& turmas() { return *m_turmas; }
    FailurePanel& failures() { return *m_failures; }
    RunPanel& runs() { return *m_runs; }

private:
    void build();
    void connectParts();
    void ask();
    void take(domain::Result<CollectionAnswer> result);
    void showAll();
    void showRun(const sync::Progress& progress);
    void showEmpty();
    void allow();
    void orderTabs();
    void changeSchedule();
    void copyFailures();
    bool isRunning() const { return m_progress.has_value(); }

    Session& m_session;
    Texts m_texts;
    CollectionAnswer m_answer;
    std::optional<sync::Progress> m_progress; ///< of the run that is on
    QDateTime m_begun; ///< when it was first heard of, school time
    PageHead* m_head;
    Button* m_collect;
    Banner* m_banner;
    RunCard* m_run;
    TurmaPanel* m_turmas;
    FailurePanel* m_failures;
    ScheduleCard* m_schedule;
    RunPanel* m_runs;
    TrustCard* m_trust;
    EmptyPage* m_empty;
    QWidget* m_full;
    bool m_isAsking = false;
    bool m_isOwed = false; ///< asked for again while an answer was on its way
    bool m_isAnswered = false;
};

} // namespace farol::ui
