#pragma once

class QWidget;

namespace farol::ui {

/// Name, version, licence and what the program reads.
void showAbout(QWidget* parent);

/// How each figure is counted, in words.
void showFormulas(QWidget* parent);

/// Who can see the students' data, and what keeps the others out.
void showWhoSeesWhat(QWidget* parent);

} // namespace farol::ui
