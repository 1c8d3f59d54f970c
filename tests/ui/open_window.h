#pragma once

#include "tests/support/quiet_session.h"
#include "ui/data/table_model.h"
#include "ui/main_window.h"
#include "ui/page_turner.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/progress_body.h"
#include "ui/pages/progress_page.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

constexpr int patience = 30000; ///< ms; a slow machine is no failure

/// The real window over a history, on screen and with the keyboard's focus.
class OpenWindow {
public:
    explicit OpenWindow(const QString& file, const settings::Settings& remembered = {}) :
        appearance(*qApp, ui::ThemeChoice::Light),
        quiet(appearance, file)
    {
        quiet.settings = remembered;
        window = std::make_unique<ui::MainWindow>(quiet.session);
        window->show();
        window->activateWindow();
    }

    ~OpenWindow()
    {
        window.reset();
        QLocale::setDefault(before);
    }

    ui::ProgressPage& page() const { return *window->findChild<ui::ProgressPage*>(); }
    /// Of every page, built or not.
    std::vector<ui::PageSign> signs() const { return window->findChild<ui::PageTurner*>()->signs(); }
    /// The page that is called so, once it was gone to.
    ui::Page* page(const QString& key) const
    {
        const std::vector<ui::Page*> pages = window->pages();
        const auto found =
            std::find_if(pages.begin(), pages.end(), [&](const ui::Page* each) { return each->key() == key; });
        return found == pages.end() ? nullptr : *found;
    }
    ui::RowsModel& rows() const { return page().body().rows(); }

    /// Gives it the focus, as a desktop does when a popup closes.
    void activate() const
    {
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }, patience));
    }
    /// Has the focus, and the page its answer.
    bool isReady() const
    {
        const bool isAnswered = QTest::qWaitFor(
            [this] { return QApplication::activeWindow() == window.get() && !page().isAsking(); }, patience);
        QCoreApplication::processEvents(); // what the answer put off until its widgets have their places
        return isAnswered;
    }

    const QLocale before = [] {
        const QLocale old;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        return old;
    }();
    ui::Appearance appearance;
    QuietSession quiet;
    std::unique_ptr<ui::MainWindow> window;
};

/// What `Widget`s are on screen in a part of the window.
template <typename Widget>
QList<Widget*> visible(const QWidget& in)
{
    QList<Widget*> found = in.findChildren<Widget*>();
    found.removeIf([](const Widget* widget) { return !widget->isVisible(); });
    return found;
}

} // namespace farol::tests
