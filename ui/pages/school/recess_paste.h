#pragma once

#include "core/school/recess_text.h"

#include <QDialog>

class QPlainTextEdit;

namespace farol::ui {

class Appearance;
class Button;
class ErrorLine;

/// A list of recess weeks, pasted or typed; the lines that cannot be read are named, and nothing of them is lost.
class RecessPaste : public QDialog {
    Q_OBJECT

public:
    explicit RecessPaste(Appearance& appearance, QWidget* parent = nullptr);

    std::vector<domain::Week> weeks() const;
    void accept() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void count();
    QString sentenceOf(const school::Problems& problems) const;

    Appearance& m_appearance;
    QPlainTextEdit* m_text;
    ErrorLine* m_error;
    Button* m_cancel;
    Button* m_include;
};

} // namespace farol::ui
