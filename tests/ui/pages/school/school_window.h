#pragma once

#include "core/storage/statement.h"
#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/banner.h"
#include "ui/main_window.h"
#include "ui/pages/school/school_page.h"
#include "ui/school_desk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>

namespace farol::tests {

/// The real window on page Escola, over a history made from a picture.
class SchoolWindow {
public:
    static constexpr int patience = 30000; ///< ms; a slow machine is no failure

    explicit SchoolWindow(World made, ui::Access access = ui::Access::Own) :
        world(std::move(made)),
        quiet(appearance, world.connection().file())
    {
        quiet.session.access = access;
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
    }

    /// Opens the window at a section, with what is registered read.
    void open(const QString& section)
    {
        window = std::make_unique<ui::MainWindow>(quiet.session);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitFor([this] { return QApplication::activeWindow() == window.get(); }, patience));
        window->go({QStringLiteral("escola")}); // the last of the rail
        page().turnTo(section);
        EXPECT_TRUE(QTest::qWaitFor([this] { return page().desk().isReady(); }, patience));
        QCoreApplication::processEvents();
    }

    ui::SchoolPage& page() const { return *window->findChild<ui::SchoolPage*>(); }
    template <typename Section>
    Section& section() const
    {
        return *window->findChild<Section*>();
    }
    /// What the page's banner says, empty when it is not there.
    std::string said() const
    {
        const auto* banner = page().findChild<ui::Banner*>(QString(), Qt::FindDirectChildrenOnly);
        return banner->isVisible() ? banner->notice().text.toStdString() : std::string();
    }
    /// Waits until the page's banner says something with these words.
    bool says(const QString& words) const
    {
        return QTest::qWaitFor([&] { return QString::fromStdString(said()).contains(words); }, patience);
    }
    /// All words of the labels that are on screen.
    static QString words(const QWidget& part)
    {
        QStringList texts;
        for (const QLabel* label : part.findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts << label->text();
        }
        return texts.join(QStringLiteral(" | "));
    }
    /// A button by its words, without mnemonic; never null.
    static QAbstractButton& button(const QWidget& part, const QString& words)
    {
        for (QAbstractButton* each : part.findChildren<QAbstractButton*>()) {
            if (each->text().remove(u'&') == words)
                return *each;
        }
        ADD_FAILURE() << "no button " << words.toStdString();
        static auto* const none = new QPushButton; // outlives the application
        return *none;
    }

    World world;
    ui::Appearance appearance{*qApp, ui::ThemeChoice::Light};
    QuietSession quiet;
    std::unique_ptr<ui::MainWindow> window;
};

/// A school with two turmas of different tutors, some students and a photo.
inline constexpr auto smallSchool = R"(
trilha analista
  curso 1 SQL 2
turma analista 12 tag=69 inicio=2026-09-07 tutor=Ana
turma analista 14 tag=70 inicio=2026-10-05 tutor=Caio
aluno 7 "Ana Conceição" ana@escola.com +5511999990000
aluno 8 "João Ávila" joao@escola.com +5511988887777
aluno 9 "Zilda Sá"
foto 2026-W46 12: 7 | 20 ; 8 | 10
foto 2026-W46 14: 9 | 5
foto 2026-W47 12: 7 | 41,7 ; 8 | 10
foto 2026-W47 14: 9 | 15
)";

/// The same, connected to an address.
inline World connectedSchool()
{
    World made = world(smallSchool);
    EXPECT_TRUE(made.connection().run(
        QStringLiteral("UPDATE school SET origin = 'https://escola.cademi.com.br', name = 'Escola Horizonte'")));
    return made;
}

} // namespace farol::tests
