#pragma once

#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "tests/ui/pages/shown_page.h"
#include "ui/button.h"
#include "ui/pages/groups/group_list.h"
#include "ui/pages/groups/group_side.h"
#include "ui/pages/groups/groups_body.h"
#include "ui/pages/groups/groups_page.h"
#include "ui/pages/groups/rule_editor.h"
#include "ui/segmented.h"

#include <QClipboard>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace farol::tests {

/// Page Grupos over a history, as the window would hold it, with what a test reads and does.
class ShownGroups {
public:
    explicit ShownGroups(const World& world, const QJsonObject& pages = {}) :
        appearance(*qApp, ui::ThemeChoice::Light),
        quiet(appearance, world.connection().file())
    {
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        quiet.settings.pages = pages;
        page = std::make_unique<ui::GroupsPage>(quiet.session, std::make_shared<ui::WindowFilter>(quiet.session));
        page->resize(1180, 700);
        page->QWidget::show();
        page->activateWindow();
        page->refresh();
    }

    ~ShownGroups()
    {
        page.reset();
        QLocale::setDefault(before);
    }

    bool isAnswered() const
    {
        const bool isDone = QTest::qWaitFor([this] { return !page->isAsking(); }, patience);
        QCoreApplication::processEvents();
        return isDone;
    }
    ui::GroupsBody& body() const { return page->body(); }
    ui::GroupList& list() const { return body().side().list(); }
    /// "Parabenizar 2 · … · Nenhum grupo 0"
    std::string groups() const
    {
        QStringList lines;
        for (int row = 0; row < list().count(); ++row)
            lines << list().item(row)->text() + u' ' + list().item(row)->data(Qt::UserRole).toString();
        return lines.join(QStringLiteral(" \u00B7 ")).toStdString();
    }
    /// What is written in a column of the list from top to bottom.
    std::string column(const QString& key) const
    {
        const auto& rows = body().students();
        const int place = rows.columnOf(key);
        QStringList texts;
        for (int row = 0; place >= 0 && row < rows.rowCount(); ++row)
            texts << rows.index(row, place).data().toString();
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    std::string names() const { return column(QStringLiteral("aluno")); }
    void choose(int group) const { list().setCurrentRow(group); }
    void choose(const QString& student) const
    {
        for (int row = 0; row < body().students().rowCount(); ++row) {
            const QModelIndex index = body().students().index(row, 0);
            if (index.data().toString() == student)
                body().table().view().setCurrentIndex(index);
        }
    }
    QPlainTextEdit& field(int place) const { return *body().message().findChildren<QPlainTextEdit*>().at(place); }
    QPlainTextEdit& messageTemplate() const { return field(0); }
    std::string preview() const { return body().message().message().toStdString(); }
    /// A button of the page by its text, without its mnemonic.
    ui::Button& button(const QString& text) const
    {
        for (auto* button : page->findChildren<ui::Button*>()) {
            if (button->text().remove(u'&') == text)
                return *button;
        }
        qFatal("no such button: %s", qPrintable(text));
    }
    /// All texts of labels that are on screen.
    std::string sentences() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n').toStdString();
    }

    const QLocale before = [] {
        const QLocale old;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        return old;
    }();
    ui::Appearance appearance;
    QuietSession quiet;
    std::unique_ptr<ui::GroupsPage> page;
};

} // namespace farol::tests
