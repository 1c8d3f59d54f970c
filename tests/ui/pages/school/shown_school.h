#pragma once

#include "core/storage/school_reader.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/banner.h"
#include "ui/data/edit_table.h"
#include "ui/pages/school/school_page.h"
#include "ui/school_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

/// Page Escola over a history, turned to a section, read and shown; numbers are written as in Brazil.
class ShownSchool {
public:
    static constexpr int patience = 30000; ///< ms; a slow machine is no failure

    ShownSchool(const char* picture, const QString& section) :
        world(tests::world(picture)),
        quiet(appearance, world.connection().file())
    {
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        page = std::make_unique<ui::SchoolPage>(quiet.session);
        page->resize(1180, 700);
        page->turnTo(section);
        page->QWidget::show();
        page->refresh();
        isRead = QTest::qWaitFor([this] { return page->desk().isReady(); }, patience);
        QCoreApplication::processEvents();
    }

    /// Everything that is under way in this thread is done: a field is closed, and gone.
    static void settle()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Ends the typing in a cell by a key; what was typed has reached who listens.
    static void endTyping(ui::EditTable& table, QLineEdit& field, Qt::Key key)
    {
        QTest::keyClick(&field, key);
        EXPECT_TRUE(QTest::qWaitFor([&table] { return !table.isEditing(); }, patience));
        settle();
    }
    template <typename Section>
    Section& section() const
    {
        return *page->findChild<Section*>();
    }
    bool isSaved() const
    {
        const bool isDone = QTest::qWaitFor([this] { return !page->desk().isSaving(); }, patience);
        settle();
        return isDone;
    }
    domain::School school() const { return *storage::readSchool(world.connection()); }
    const domain::Track& track(int place) const
    {
        m_school = school();
        return m_school.tracks.at(size_t(place));
    }
    /// A column of an edited list from the top, joined with " | "; what is wrong has a "!" before it.
    static std::string column(const ui::EditTable& table, int column)
    {
        QStringList texts;
        for (const ui::EditRow& row : table.rows().rows()) {
            const ui::EditCell& cell = row.cells.at(size_t(column));
            texts << (cell.problem.isEmpty() ? cell.text : u'!' + cell.text);
        }
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    static qint64 idAt(const ui::EditTable& table, int row) { return table.rows().rows().at(size_t(row)).id; }
    QAbstractButton* button(const QString& words) const { return buttonOf(*page, words); }
    static QAbstractButton* buttonOf(const QWidget& part, const QString& words)
    {
        for (QAbstractButton* each : part.findChildren<QAbstractButton*>()) {
            if (each->isVisible() && each->text().remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString& words) const
    {
        QAbstractButton* const found = button(words);
        ASSERT_TRUE(found) << qPrintable(words);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(words);
        found->click();
    }
    bool says(const QString& words) const { return saysIn(*page, words); }
    static bool saysIn(const QWidget& part, const QString& words)
    {
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    /// Undone it is as before, redone as after; both by the page's own actions.
    void expectUndoable(const domain::School& before)
    {
        ASSERT_TRUE(isSaved());
        const domain::School after = school();
        EXPECT_NE(after, before);
        page->undo();
        ASSERT_TRUE(isSaved());
        EXPECT_EQ(school(), before);
        page->redo();
        ASSERT_TRUE(isSaved());
        EXPECT_EQ(school(), after);
    }

    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    World world;
    QuietSession quiet;
    std::unique_ptr<ui::SchoolPage> page;
    bool isRead = false;

private:
    mutable domain::School m_school;
};

} // namespace farol::tests
