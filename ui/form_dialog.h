#pragma once

#include "appearance.h"

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace farol::ui {

class Button;
class TextLabel;

/// A small form in a dialog: a title, what is said and asked, and at its foot Cancel and what it does. What is higher
/// than the screen scrolls between title and foot.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    FormDialog(Appearance& appearance, const QString& title, const QString& deed, QWidget* parent = nullptr);

protected:
    /// Between the title and the foot.
    void add(QWidget* widget, Qt::Alignment alignment = {});
    void addWords(const QString& words);
    /// Takes the height that its contents need now, inside the screen, and lets Tab go through them as they are read;
    /// when it is shown, it does so by itself, and its first field has the focus unless another was given it.
    void fit();
    Button& deed() { return *m_deed; }
    Button& cancel() { return *m_cancel; }
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; ///< grows with what comes into its middle
    void paintEvent(QPaintEvent* event) override;

private:
    void stayOnScreen();
    void focusFirst();
    void buildMiddle();
    void grow();

    Appearance& m_appearance;
    TextLabel* m_head;
    QScrollArea* m_scroll;
    QVBoxLayout* m_middle;
    QWidget* m_foot;
    Button* m_cancel;
    Button* m_deed;
};

} // namespace farol::ui
