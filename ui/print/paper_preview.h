#pragma once

#include "paper_page.h"
#include "ui/appearance.h"

#include <QDialog>

#include <memory>

namespace farol::ui {

class Button;
class PaperView;
class TextLabel;

/// The pages before they are printed, with the way to the printer. Not Qt's own preview: that one has every page
/// painted by the thread of the window, and all of them on one orientation.
class PaperPreview final : public QDialog {
    Q_OBJECT

public:
    PaperPreview(Appearance& appearance, std::shared_ptr<const PaperDocument> document, QWidget* parent = nullptr);

    PaperView& view() { return *m_view; }
    Button& printButton() { return *m_print; }

signals:
    void printClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showPlace(int page);

    Appearance& m_appearance;
    PaperView* m_view;
    TextLabel* m_place;
    Button* m_print;
};

} // namespace farol::ui
