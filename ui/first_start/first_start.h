#pragma once

#include "core/analytics/registered.h"
#include "core/domain/entities.h"
#include "core/settings/settings_values.h"

#include <QDialog>

#include <vector>

class QStackedWidget;

namespace farol::ui {

class Banner;
class Button;
class SchoolDesk;
class StartStep;
class StepList;
class TextLabel;
struct Session;

/// The first start: connect, choose tags, courses, pace, first collection. It can be left at any step, since each saves
/// what it gathered, and goes on where it was left.
class FirstStart : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog; the desk has been read.
    FirstStart(Session& session, SchoolDesk& desk, QWidget* parent = nullptr);
    ~FirstStart() override;

    /// Whether a school still has a step before its first photo: one that is missing, or one where it was left.
    static bool isUnfinished(const settings::Settings& settings, const domain::School& school,
        const analytics::RegisteredFacts& facts);

    int step() const { return m_current; }
    void done(int result) override;

signals:
    void demonstrationAsked();
    void collectAsked(); ///< the last step was confirmed; the dialog is accepted

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Enter goes to what has the focus and never to a button elsewhere.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeSteps();
    void build();
    QWidget* buildFoot();
    void connectParts();
    int firstOpenStep() const;
    void goTo(int step);
    void allow();
    void takeFocus();
    QWidget* firstStop() const;
    void finish();
    StartStep& current() const { return *m_steps[static_cast<size_t>(m_current)]; }

    Session& m_session;
    SchoolDesk& m_desk;
    std::vector<StartStep*> m_steps;
    int m_current = 0;
    StepList* m_list = nullptr;
    TextLabel* m_title;
    Banner* m_banner;
    QStackedWidget* m_stack;
    Button* m_demonstration;
    Button* m_later;
    Button* m_back;
    Button* m_proceed;
};

} // namespace farol::ui
