#pragma once

#include "tests/support/quiet_session.h"
#include "tests/support/world.h"
#include "ui/data/plot.h"
#include "ui/data/plot_view.h"
#include "ui/pages/cohorts/cohorts_body.h"
#include "ui/pages/cohorts/cohorts_page.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace farol::tests {

/// The page Turmas over a history, as the window would hold it.
class ShownCohorts {
public:
    explicit ShownCohorts(const QString& file, const QJsonValue& remembered = {}, const QJsonValue& filter = {}) :
        appearance(*qApp, ui::ThemeChoice::Light),
        quiet(appearance, file)
    {
        quiet.session.numbers = ui::Numbers(QLocale(QLocale::Portuguese, QLocale::Brazil));
        if (remembered.isObject())
            quiet.settings.pages.insert(QStringLiteral("turmas"), remembered);
        if (filter.isObject())
            quiet.settings.pages.insert(QStringLiteral("filtro"), filter);
        page = std::make_unique<ui::CohortsPage>(
            quiet.session, std::make_shared<ui::WindowFilter>(quiet.session), nullptr, marked);
        page->resize(1180, 700);
        page->QWidget::show();
        page->refresh();
    }
    explicit ShownCohorts(const World& world, const QJsonValue& remembered = {}, const QJsonValue& filter = {}) :
        ShownCohorts(world.connection().file(), remembered, filter)
    {
    }

    bool isAnswered() const
    {
        return QTest::qWaitFor([this] { return !page->isAsking(); }, 30000);
    }
    const ui::RowsModel& rows() const { return page->body().rows(); }
    /// What is written in a column from top to bottom, joined with " | ".
    std::string column(const QString& key) const
    {
        QStringList texts;
        const int place = rows().columnOf(key);
        for (int row = 0; place >= 0 && row < rows().rowCount(); ++row)
            texts << rows().index(row, place).data().toString();
        return texts.join(QStringLiteral(" | ")).toStdString();
    }
    QModelIndex cell(int row, const QString& key) const { return rows().index(row, rows().columnOf(key)); }

    ui::Appearance appearance;
    QuietSession quiet;
    std::shared_ptr<ui::MarkedCohorts> marked = std::make_shared<ui::MarkedCohorts>();
    std::unique_ptr<ui::CohortsPage> page;
};

} // namespace farol::tests
