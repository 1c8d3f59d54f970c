#pragma once

#include "core/domain/ids.h"
#include "start_step.h"

#include <QHash>
#include <QSet>

namespace farol::ui {

class SchoolDesk;
class TextLabel;
struct Session;

/// What the first collection will ask and how long that takes; going on starts it.
class CollectStep final : public StartStep {
    Q_OBJECT

public:
    CollectStep(Session& session, SchoolDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return tr("First collection"); }
    QString about() const override { return tr("this week's photo"); }
    QString proceedWords() const override { return tr("&Make the first collection"); }
    void refresh() override;
    bool isComplete() const override;
    void askAgain() override;

    /// What will be asked: one question for each student and course; none while students are being counted.
    std::optional<qint64> questions() const;

private:
    void count();
    void showEstimate();

    Session& m_session;
    SchoolDesk& m_desk;
    TextLabel* m_what;
    TextLabel* m_time;
    TextLabel* m_after;
    QHash<domain::TagId, QSet<domain::StudentId>> m_students; ///< of the turmas whose list has come
    QSet<domain::TagId> m_asked;
    bool m_hasFailed = false;
};

} // namespace farol::ui
