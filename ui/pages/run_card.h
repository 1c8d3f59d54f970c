#pragma once

#include "core/sync/run.h"
#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QDateTime>
#include <QFrame>

#include <array>
#include <optional>

class QLabel;

namespace farol::ui {

class Button;
class ProgressLine;
class TextLabel;
struct CollectionAnswer;

/// The run that is under way, or how the last one ended: what it is, how far it is, and what it counted.
class RunCard : public QFrame {
    Q_OBJECT

public:
    RunCard(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    /// While it runs; `begun` is in the school's time.
    void showRun(const sync::Progress& progress, const QDateTime& begun);
    /// At rest.
    void showLast(const CollectionAnswer& answer);

signals:
    void pauseClicked();
    void resumeClicked();
    void cancelClicked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One count with its words: "5.414 repetidas sem pedido".
    struct Count {
        TextLabel* number;
        TextLabel* words;
    };

    void build();
    void showTitle(std::optional<Icon> icon, Role ink, const QString& title, const QString& about);
    void showCount(size_t place, const QString& number, const QString& words, Role ink = Role::Text);
    void showAudit(int audited, int differing);

    Appearance& m_appearance;
    Numbers m_numbers;
    QLabel* m_icon;
    TextLabel* m_title;
    TextLabel* m_about;
    Button* m_pause;
    Button* m_cancel;
    ProgressLine* m_bar;
    std::array<Count, 4> m_counts;
    std::optional<Icon> m_drawn;
    Role m_ink = Role::Text;
    bool m_isPaused = false;
};

} // namespace farol::ui
