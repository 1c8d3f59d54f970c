#pragma once

#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/data/table_model.h"
#include "ui/data/table_panel.h"
#include "ui/pages/collection_page.h"
#include "ui/pages/run_card.h"
#include "ui/pages/turma_panel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

constexpr int patience = 30000; ///< ms; a slow machine is no failure

/// The page over a history, asked and answered.
class ShownCollection {
public:
    explicit ShownCollection(const char* picture) :
        ShownCollection(tests::world(picture))
    {
    }
    explicit ShownCollection(World made) :
        world(std::move(made)),
        quiet(appearance, world.connection().file())
    {
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        page = std::make_unique<ui::CollectionPage>(quiet.session);
        page->resize(1180, 700);
        page->QWidget::show();
        page->refresh();
    }

    bool isAnswered() const
    {
        const bool isAnswered = QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
        QCoreApplication::processEvents(); // what the answer made is shown with the next events
        return isAnswered;
    }
    /// The texts of a column, from the top.
    static std::string column(ui::TablePanel& table, const QString& key)
    {
        const ui::RowsModel& rows = *table.view().rows();
        const int place = rows.columnOf(key);
        QStringList texts;
        for (int row = 0; place >= 0 && row < rows.rowCount(); ++row)
            texts << rows.index(row, place).data().toString();
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    std::string words(const QWidget& part) const
    {
        QStringList texts;
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    std::string card() const { return words(*page->findChild<ui::RunCard*>()); }
    QAbstractButton* button(const QString& words) const
    {
        for (QAbstractButton* each : page->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString& words) const
    {
        QAbstractButton* const found = button(words);
        ASSERT_TRUE(found) << qPrintable(words);
        found->click();
    }
    bool isOn(const QString& words) const
    {
        const QAbstractButton* const found = button(words);
        EXPECT_TRUE(found) << qPrintable(words);
        return found && found->isEnabled();
    }
    void progress(const sync::Progress& progress)
    {
        quiet.collection.running = true;
        emit quiet.collection.progressed(progress);
    }
    QAction* turmaAction(int row, const QString& words)
    {
        for (QMenu* menu : page->turmas().findChildren<QMenu*>())
            menu->close();
        ui::TableView& view = page->turmas().turmas().view();
        view.setCurrentIndex(view.model()->index(row, 0));
        QTest::keyClick(&view, Qt::Key_Return);
        for (QMenu* menu : page->turmas().findChildren<QMenu*>()) {
            for (QAction* action : menu->actions()) {
                if (menu->isVisible() && action->text().remove(u'&') == words)
                    return action;
            }
        }
        return nullptr;
    }

    const domain::Week week = *domain::Week::fromKey(u"2026-W47");
    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    World world;
    QuietSession quiet;
    std::unique_ptr<ui::CollectionPage> page;
};

} // namespace farol::tests
