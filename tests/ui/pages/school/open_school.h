#pragma once

#include "core/storage/school_reader.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/screen.h"
#include "ui/banner.h"
#include "ui/data/table_model.h"
#include "ui/data/table_panel.h"
#include "ui/pages/school/school_page.h"
#include "ui/school_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

inline constexpr int patience = 30000; ///< ms; a slow machine is no failure

/// What the platform has in the tests of page Escola; 73 has nobody in it.
inline const std::vector<domain::Tag> schoolTags{{domain::TagId{68}, QStringLiteral("Analista T11")},
    {domain::TagId{69}, QStringLiteral("Analista T12")}, {domain::TagId{70}, QStringLiteral("Analista T13 04/2026")},
    {domain::TagId{71}, QStringLiteral("avulsa")}, {domain::TagId{72}, QStringLiteral("Cientista T5")},
    {domain::TagId{73}, QStringLiteral("vazia")}};

/// The page Escola over a history, at one of its sections, on screen and answered. What is edited is really saved.
class OpenSchool {
public:
    OpenSchool(World made, const QString& section, const QString& origin = QStringLiteral("https://escola.example")) :
        world(std::move(made)),
        quiet(appearance, world.connection().file())
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        EXPECT_TRUE(world.connection().run(QStringLiteral("UPDATE school SET origin = '%1'").arg(origin)));
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        quiet.platform.hasTags = schoolTags;
        for (const int day : {31, 30, 24})
            quiet.platform.hasStudents[domain::TagId{70}].push_back(accountOf(QDate(2026, 3, day)));
        quiet.settings.pages.insert(QStringLiteral("escola"), QJsonObject{{QStringLiteral("section"), section}});
        page = std::make_unique<ui::SchoolPage>(quiet.session);
        page->resize(1180, 700);
        present(*page);
        page->refresh();
        EXPECT_TRUE(QTest::qWaitFor([this] { return page->desk().isReady(); }, patience));
        settle();
    }

    ~OpenSchool()
    {
        page.reset();
        QLocale::setDefault(before);
    }

    static domain::Listed accountOf(QDate day)
    {
        domain::Listed listed;
        listed.student.createdAt = QDateTime(day, QTime(15, 0), Qt::UTC);
        return listed;
    }

    /// What was posted has come, and nothing is being saved.
    void settle() const
    {
        for (int round = 0; round < 3; ++round)
            QCoreApplication::processEvents();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page->desk().isSaving(); }, patience));
    }
    template <typename Done>
    bool waitFor(const Done& done) const
    {
        return QTest::qWaitFor(done, patience);
    }

    template <typename Part>
    Part& part() const
    {
        Part* found = page->findChild<Part*>();
        EXPECT_TRUE(found);
        return *found;
    }
    /// As a person types: into the field that has the focus then.
    void type(QLineEdit& field, const QString& text) const
    {
        field.setFocus();
        field.selectAll();
        if (text.isEmpty())
            QTest::keyClick(&field, Qt::Key_Delete);
        else if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; }))
            QTest::keyClicks(&field, text);
        else
            field.insert(text); // there are no keys for it
    }
    QAbstractButton* button(const QString& words) const
    {
        for (QAbstractButton* each : page->findChildren<QAbstractButton*>()) {
            if (each->isVisible() && QString(each->text()).remove(u'&') == words)
                return each;
        }
        return nullptr;
    }
    void press(const QString& words) const
    {
        QAbstractButton* found = button(words);
        ASSERT_TRUE(found) << qPrintable(words);
        found->click();
        settle();
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
    void select(ui::TablePanel& table, int row) const
    {
        table.view().setFocus();
        table.view().setCurrentIndex(table.view().rows()->index(row, 0));
    }
    /// The text in the first column of the selected rows.
    static std::string selected(const ui::TablePanel& table)
    {
        QStringList texts;
        for (const QModelIndex& index : const_cast<ui::TablePanel&>(table).view().selectionModel()->selectedRows())
            texts << index.data().toString();
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    /// What the banner over the section says; empty when there is none.
    std::string said() const { return part<ui::Banner>().notice().text.toStdString(); }
    domain::School stored() const { return *storage::readSchool(world.reader()); }

    const QLocale before = QLocale();
    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    World world;
    QuietSession quiet;
    std::unique_ptr<ui::SchoolPage> page;
};

} // namespace farol::tests
