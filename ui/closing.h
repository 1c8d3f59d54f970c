#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace farol::ui {

class Page;

/// A question before something is lost.
struct Question {
    QString asked;
    QString consequence;
    QString yes;
    QString no; ///< what Enter and Esc mean
};

/// Asks it over a window and waits for the answer.
bool isAgreed(QWidget& window, const Question& question);

/// Whether a window with these pages may close: at once when nothing in them waits to be saved, else when the person
/// says so.
bool mayClose(const std::vector<Page*>& pages, QWidget& window);

} // namespace farol::ui
