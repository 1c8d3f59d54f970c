#include "school_doors.h"

#include "connection_dialog.h"
#include "core/school/catalogue.h"
#include "core/settings/recent.h"
#include "core/spreadsheet/whole_file.h"
#include "main_menu.h"
#include "problems_dialog.h"
#include "query_runner.h"
#include "registration_notices.h"
#include "registry.h"
#include "school_desk.h"
#include "session.h"
#include "ui/first_start/first_start.h"
#include "ui/intake/imports_dialog.h"
#include "window_status.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace farol::ui {

namespace {

constexpr qint64 largestFile = 64LL * 1024 * 1024; ///< bytes; the registry refuses much less, in its own words

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

domain::Result<QByteArray> contentOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
        return domain::failed(domain::Fault::File, file.errorString());
    return file.readAll();
}

} // namespace

SchoolDoors::SchoolDoors(Session& session, const WindowStatus& status, QWidget& window) :
    QObject(&window),
    m_session(session),
    m_status(status),
    m_window(window)
{
}

void SchoolDoors::addDeeds(MenuDeeds& deeds)
{
    deeds.connectSchool = [this] { connectSchool(); };
    deeds.openFolder = [this] { openFolder(); };
    deeds.openFile = [this] { openFile(); };
    deeds.openRecent = [this](const QString& folder) { open(folder); };
    deeds.recent = [this] { return m_session.settings.recent; };
    deeds.importSchool = [this] { importFile(); };
    deeds.exportSchool = [this] { exportFile(); };
    if (m_session.imports)
        deeds.importWeeks = [this] { importWeeks(); };
}

void SchoolDoors::connectSchool()
{
    if (m_session.access == Access::ReadOnly)
        return;
    if (m_status.origin().isEmpty())
        return beginFirstStart();
    ConnectionDialog dialog(m_session.appearance, m_session.connector, m_status.origin(), m_status.zone(), &m_window);
    if (m_session.openDemonstration)
        connect(&dialog, &ConnectionDialog::demonstrationAsked, this, m_session.openDemonstration);
    if (dialog.exec() == QDialog::Accepted)
        emit connected();
}

void SchoolDoors::welcome()
{
    if (m_session.access == Access::ReadOnly)
        return;
    auto* desk = new SchoolDesk(m_session, this);
    connect(desk, &SchoolDesk::changed, this, [this, desk] {
        desk->disconnect(this);
        FirstStart::isUnfinished(m_session.settings, desk->school(), desk->facts()) ? showFirstStart(*desk)
                                                                                    : desk->deleteLater();
    });
    desk->ask();
}

void SchoolDoors::beginFirstStart()
{
    auto* desk = new SchoolDesk(m_session, this);
    connect(desk, &SchoolDesk::changed, this, [this, desk] {
        desk->disconnect(this);
        showFirstStart(*desk);
    });
    desk->ask();
}

void SchoolDoors::showFirstStart(SchoolDesk& desk)
{
    if (m_window.findChild<FirstStart*>()) {
        desk.deleteLater(); // it was asked for twice
        return;
    }
    auto* start = new FirstStart(m_session, desk, &m_window);
    desk.setParent(start);
    start->setAttribute(Qt::WA_DeleteOnClose);
    if (m_session.openDemonstration)
        connect(start, &FirstStart::demonstrationAsked, this, m_session.openDemonstration);
    connect(start, &FirstStart::collectAsked, this, &SchoolDoors::collectAsked);
    connect(start, &QDialog::finished, this, &SchoolDoors::connected);
    start->open();
}

void SchoolDoors::openDemonstration()
{
    if (m_session.openDemonstration)
        m_session.openDemonstration();
}

void SchoolDoors::openFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        &m_window, tr("Folder of the other school: one of its own, or an empty one for a new school"), documents());
    if (!folder.isEmpty())
        open(folder);
}

void SchoolDoors::openFile()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("File to read"), documents(), tr("Farol files (*.sqlite);;All files (*)"));
    if (!file.isEmpty())
        open(file);
}

void SchoolDoors::open(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        settings::forgetRecent(m_session.settings, path);
        if (m_session.saveSettings)
            m_session.saveSettings();
        emit said({BannerKind::Warn,
            tr("%1 is not there any more. If it is on another disk, connect that and try again.").arg(path)});
        return;
    }
    if (m_session.openOther)
        m_session.openOther(path);
}

void SchoolDoors::importWeeks()
{
    if (m_session.access == Access::ReadOnly || !m_session.imports)
        return;
    auto* dialog = new ImportsDialog(m_session, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportsDialog::historyChanged, this, &SchoolDoors::schoolChanged);
    dialog->open();
}

void SchoolDoors::importFile()
{
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("School file to import"), documents(), tr("School files (*.json);;All files (*)"));
    if (!file.isEmpty())
        importFrom(file);
}

void SchoolDoors::importFrom(const QString& file)
{
    if (m_session.access == Access::ReadOnly)
        return;
    const auto content = contentOf(file);
    if (!content) {
        emit said(Notices::ofError(content.error()));
        return;
    }
    m_session.registry.importFile(this, *content, [this](const school::Checked<domain::School>& imported) {
        if (!imported && imported.error().problems.empty()) {
            emit said(Notices::ofError(imported.error().error));
            return;
        }
        if (!imported) {
            showProblems(imported.error().problems);
            return;
        }
        const auto turmas = std::count_if(imported->cohorts.begin(), imported->cohorts.end(),
            [](const domain::Cohort& cohort) { return !cohort.archived; });
        emit said({BannerKind::Ok,
            tr("The school file is imported. Registered now: %1, %2.")
                .arg(tr("%n trilha(s)", nullptr, static_cast<int>(imported->tracks.size())),
                    tr("%n turma(s)", nullptr, static_cast<int>(turmas)))});
        emit schoolChanged();
    });
}

void SchoolDoors::showProblems(const school::Problems& problems)
{
    auto* dialog = new ProblemsDialog(m_session.appearance, problems, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &SchoolDoors::importFile);
    dialog->open();
}

void SchoolDoors::exportFile()
{
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Save the school file"),
        documents() + QStringLiteral("/escola.json"), tr("School files (*.json)"));
    if (!file.isEmpty())
        exportTo(file);
}

void SchoolDoors::exportTo(const QString& file)
{
    m_session.history.ask<QByteArray>(
        this, 0,
        [](const storage::Connection& connection, const domain::School&) { return school::exportSchool(connection); },
        [this, file](const domain::Result<QByteArray>& json) {
            const auto written = json.and_then([&file](const QByteArray& text) {
                return spreadsheet::writeWhole(file, [&text](QIODevice& device) -> domain::Result<void> {
                    device.write(text);
                    return {};
                });
            });
            emit said(written ? Notice{BannerKind::Ok, tr("Saved: %1").arg(file)} : Notices::ofError(written.error()));
        });
}

} // namespace farol::ui
