#pragma once

#include "core/analytics/registered.h"
#include "ui/appearance.h"

#include <QFrame>

class QVBoxLayout;

namespace farol::ui {

class TextLabel;

/// The turmas of the tutor that is chosen, each with its students; archived ones in muted.
class TutorTurmas : public QFrame {
    Q_OBJECT

public:
    explicit TutorTurmas(Appearance& appearance, QWidget* parent = nullptr);

    /// Null: nobody is chosen.
    void show(const domain::Tutor* tutor, const domain::School& school, const analytics::RegisteredFacts& facts);

private:
    void say(size_t line, const QString& words, Role role);

    Appearance& m_appearance;
    TextLabel* m_title;
    QVBoxLayout* m_column;
    std::vector<TextLabel*> m_lines;
};

} // namespace farol::ui
