#pragma once

#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/read_csv.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/progress_body.h"
#include "ui/pages/progress_charts.h"
#include "ui/pages/progress_page.h"

#include <QJsonValue>

#include <memory>

namespace farol::tests {

inline constexpr int patience = 30000; // ms; a limit, never waited for

/// The page of progress over a history, as the window would hold it, with what a test reads and does.
class ShownPage {
public:
    /// What the settings hold of the page, and of the window's filter. Numbers are written as in Brazil.
    explicit ShownPage(const QString& file, const QJsonValue& remembered = {}, const QJsonValue& filter = {});
    explicit ShownPage(const World& world, const QJsonValue& remembered = {}, const QJsonValue& filter = {});

    bool isAnswered() const;
    ui::ProgressBody& body() const { return page->body(); }
    ui::RowsModel& rows() const { return body().rows(); }
    /// What is written in a column from top to bottom, joined with " | ".
    std::string column(const QString& key) const;
    /// The cell of a row, found by what is written in its first column.
    QModelIndex cell(const QString& first, const QString& key) const;
    std::string text(const QString& first, const QString& key) const;
    void search(const QString& text) const;
    /// Presses a part of a segmented control: 0 the views, 1 the cells, 2 the layout.
    void press(int control, int part) const;
    /// All texts of labels that are on screen.
    std::string sentences() const;
    void show(const domain::Filter& filter) const { page->show({{}, filter}); }

    ui::Appearance appearance;
    QuietSession quiet;
    std::unique_ptr<ui::ProgressPage> page;
};

} // namespace farol::tests
