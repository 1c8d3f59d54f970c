#pragma once

#include "chart_table.h"
#include "core/domain/result.h"

#include <QImage>
#include <QObject>

#include <functional>

class QMenu;

namespace farol::ui {

class Appearance;
class Button;
class Numbers;

/// What a person does with a chart besides reading it: takes its picture, or sees the table behind it. Offered by a
/// small button in the chart's head, by the context menu, and by Ctrl+C while the chart has the focus.
class ChartMenu : public QObject {
    Q_OBJECT

public:
    /// The picture is of the whole panel, with its title and what it covers. The look outlives the menu.
    ChartMenu(Appearance& appearance, QWidget& panel);

    /// For the chart's head.
    Button& button() { return *m_button; }
    /// What the chart shows now; the table is made when it is asked for.
    void setContent(const QString& title, std::function<ChartTable()> table);
    void copyPicture() const;
    void showTable() const;
    /// Twice as large as on screen, so that it stays sharp in a document.
    QImage picture() const;
    /// For its owner's eyes only, whole or not at all.
    [[nodiscard]] domain::Result<void> savePicture(const QString& file) const;

signals:
    void failed(const farol::domain::Error& error); ///< the picture could not be saved

private:
    void askWhereToSave();

    Appearance& m_appearance;
    QWidget& m_panel;
    Button* m_button;
    QMenu* m_menu;
    QString m_title;
    std::function<ChartTable()> m_table;
};

} // namespace farol::ui
