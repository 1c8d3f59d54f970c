#pragma once

#include "export_run.h"
#include "ui/appearance.h"
#include "ui/numbers.h"

#include <QWidget>

class QLabel;

namespace farol::ui {

class Button;
class ProgressLine;
class TextLabel;

/// How far a file is, over the state of the collection: rows, time left, Cancel. Takes no room while nothing is
/// written.
class ExportBar final : public QWidget {
    Q_OBJECT

public:
    ExportBar(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void begin(const QString& words); ///< what is written, "Tabelão"
    void show(const ExportProgress& progress);
    void end();

signals:
    void cancelClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using QWidget::show;
    void dress();
    QString text(const ExportProgress& progress) const;

    Appearance& m_appearance;
    Numbers m_numbers;
    QLabel* m_icon;
    TextLabel* m_label;
    TextLabel* m_text;
    ProgressLine* m_bar;
    Button* m_cancel;
    bool m_isCancelled = false;
};

} // namespace farol::ui
