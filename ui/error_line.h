#pragma once

#include "appearance.h"

#include <QWidget>

class QLabel;

namespace farol::ui {

class TextLabel;

/// What is wrong with what was typed above it: a triangle and one sentence; without a sentence it takes no room.
class ErrorLine : public QWidget {
    Q_OBJECT

public:
    explicit ErrorLine(Appearance& appearance, QWidget* parent = nullptr);

    void say(const QString& sentence);
    QString sentence() const;

private:
    void dress();

    Appearance& m_appearance;
    QLabel* m_mark;
    TextLabel* m_words;
};

} // namespace farol::ui
