#include "program.h"

#include "app/services/log_words.h"
#include "app/services/translation.h"
#include "core/analytics/coverage.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/memory_store.h"
#include "core/storage/data_folder.h"
#include "core/storage/history.h"
#include "damage.h"
#include "desk.h"
#include "late_check.h"
#include "other_school.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/notice.h"
#include "ui/query_runner.h"
#include "ui/tray.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QProgressDialog>

namespace farol::desktop {

using domain::Fault;
using domain::Result;

namespace {

ui::ThemeChoice choiceOf(settings::Theme theme)
{
    switch (theme) {
    case settings::Theme::Light:
        return ui::ThemeChoice::Light;
    case settings::Theme::Dark:
        return ui::ThemeChoice::Dark;
    case settings::Theme::System:
        break;
    }
    return ui::ThemeChoice::System;
}

QString fictitious()
{
    return QCoreApplication::translate("Program", "Fictitious school");
}

/// The last photo's week of the history in a folder, if there is one.
std::optional<domain::Week> lastWeek(const QString& folder)
{
    const auto reader = storage::openReader(folder);
    if (!reader)
        return std::nullopt;
    const auto weeks = analytics::photographedWeeks(*reader);
    return weeks && !weeks->empty() ? std::optional(weeks->back()) : std::nullopt;
}

} // namespace

Program::Program(QApplication& application, const Opening& opening) :
    m_application(application),
    m_opening(opening)
{
}

Program::~Program()
{
    // The demonstration collects in the background, so it is put away there.
    if (!m_background)
        return;
    m_background->post([this] { m_demonstration.reset(); });
    m_background->finish();
}

int Program::run()
{
    m_settings = settings::load(settings::fileIn(m_opening.folder)).settings;
    services::installTranslation(m_application, m_settings.language);
    m_appearance = std::make_unique<ui::Appearance>(m_application, choiceOf(m_settings.theme));
    auto environment = services::Environment::read();
    if (!environment)
        return complain(environment.error());
    m_environment = *std::move(environment);
    auto code = openWindow();
    // Found at once or, deep inside the file, a moment after the window opened: it is the same to the person.
    if (!code && code.error().fault == Fault::Damaged && m_opening.kind == Kind::Real)
        code = mendHistory(m_opening.folder, askInDialog).and_then([this] { return openWindow(); });
    if (!code)
        return code.error().fault == Fault::Cancelled ? 0 : complain(code.error());
    if (m_startsAgain)
        QProcess::startDetached(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    return *code;
}

Result<int> Program::openWindow()
{
    m_background = std::make_unique<Background>(QStringLiteral("collection"), Begins::WhenTold);
    return open().and_then([this] { return runWindow(); });
}

Result<void> Program::open()
{
    switch (m_opening.kind) {
    case Kind::Given:
        return openGiven();
    case Kind::Demonstration:
        return openDemonstration();
    case Kind::Real:
        break;
    }
    return openHistory();
}

/// Nothing is made or written anywhere but the person's own settings, and no key is known.
Result<void> Program::openGiven()
{
    m_keys = std::make_unique<secrets::MemoryStore>();
    m_environment.key.reset();
    auto given = storage::GivenHistory::open(m_opening.file);
    if (!given)
        return tl::make_unexpected(given.error());
    m_given = *std::move(given);
    return {};
}

/// Makes the history or brings its schema up to date. While a scheduled collection holds it, it is current already.
Result<void> Program::openHistory()
{
    m_keys = std::make_unique<secrets::KeychainStore>();
    if (const auto prepared = storage::prepareFolder(m_opening.folder); !prepared)
        return prepared;
    const auto lock = storage::WriterLock::take(m_opening.folder);
    if (!lock && lock.error().error.fault != Fault::Busy)
        return tl::make_unexpected(lock.error().error);
    const auto connection = lock ? storage::openHistory(m_opening.folder) : storage::openReader(m_opening.folder);
    return connection ? Result<void>() : tl::make_unexpected(connection.error());
}

/// Whether nobody has read the history through: a copy was when it was made, and the fictitious school is ours.
bool Program::isUnread() const
{
    return m_opening.kind == Kind::Real || (m_given && !m_given->isCopied());
}

Result<void> Program::openDemonstration()
{
    const domain::Week present = domain::Week::ofInstant(QDateTime::currentDateTimeUtc(), domain::defaultZone());
    const bool isCurrent = lastWeek(m_opening.folder) == present;
    if (!isCurrent)
        QDir(m_opening.folder).removeRecursively();
    m_keys = std::make_unique<secrets::MemoryStore>();
    // The same school on every day of the week.
    m_demonstration = std::make_unique<services::Demonstration>(present.sunday());
    if (const auto begun = m_demonstration->begin(m_opening.folder, fictitious()); !begun)
        return tl::make_unexpected(begun.error());
    m_environment = m_demonstration->environment();
    return isCurrent ? Result<void>() : makeHistory();
}

Result<void> Program::makeHistory()
{
    QProgressDialog dialog(QCoreApplication::translate("Program", "Making the fictitious school…"),
        QCoreApplication::translate("Program", "Cancel"), 0, services::Demonstration::weeks);
    dialog.setMinimumDuration(0);
    dialog.setAutoReset(false);
    QEventLoop loop;
    std::optional<domain::Error> error;
    services::Demonstration* const demonstration = m_demonstration.get();
    QObject::connect(demonstration, &services::Demonstration::progressed, &dialog,
        [&dialog](int photos) { dialog.setValue(photos); });
    QObject::connect(
        demonstration, &services::Demonstration::made, &loop, [&](const std::optional<domain::Error>& failure) {
            error = failure;
            loop.quit();
        });
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] {
        error = domain::Error{Fault::Cancelled, {}};
        loop.quit();
    });
    m_background->adopt(*demonstration);
    m_background->begin();
    m_background->post([demonstration] { demonstration->makeHistory(); });
    loop.exec();
    return error ? Result<void>(tl::make_unexpected(*error)) : Result<void>();
}

Result<int> Program::runWindow()
{
    const bool isGiven = m_opening.kind == Kind::Given;
    ui::QueryRunner history(isGiven ? m_given->path() : storage::databaseFile(m_opening.folder));
    const Desk desk = isGiven ? readingDesk() : ownDesk(m_opening, m_environment, *m_keys, *m_background);
    const auto save = [this] { static_cast<void>(settings::save(m_settings, settings::fileIn(m_opening.folder))); };
    const auto openDemonstration = [] {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    };
    const bool isDemonstration = m_opening.kind == Kind::Demonstration;
    ui::Session session{*m_appearance, history, *desk.collection, *desk.connector, *desk.schedule, *desk.registry,
        *desk.platform, *desk.people, *m_environment.clock, m_settings, save,
        isDemonstration ? std::function<void()>() : openDemonstration};
    session.access = isGiven ? ui::Access::ReadOnly : ui::Access::Own;
    session.openOther = [this](const QString& path) { openOther(path); };
    session.imports = desk.imports.get();
    session.restart = [this] {
        m_startsAgain = true;
        QApplication::closeAllWindows();
    };
    ui::MainWindow window(session);
    std::optional<domain::Error> damage;
    if (isUnread()) {
        checkInBackground(history.file(), *m_background, window, [this, &damage](const domain::Error& error) {
            damage = error;
            m_application.exit();
        });
    }
    QObject::connect(&window, &ui::MainWindow::settled, &window, [this] { m_background->begin(); });
    if (isDemonstration)
        window.setSchoolName(fictitious());
    ui::Tray tray(session);
    const auto open = [&window] {
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
        window.show();
        window.raise();
        window.activateWindow();
    };
    QObject::connect(&tray, &ui::Tray::openAsked, &window, open);
    QObject::connect(&tray, &ui::Tray::newsAsked, &window, [&window, open] {
        window.go({QStringLiteral("o-que-mudou")});
        open();
    });
    QObject::connect(&tray, &ui::Tray::collectAsked, &window, [&desk] { desk.collection->start({}); });
    QObject::connect(&tray, &ui::Tray::quitAsked, &window, &QWidget::close);
    window.show();
    window.welcome();
    const int code = m_application.exec();
    return damage ? Result<int>(tl::make_unexpected(*damage)) : code;
}

void Program::openOther(const QString& path)
{
    if (m_opening.kind == Kind::Real) {
        introduce(m_settings, m_opening.folder, path);
        static_cast<void>(settings::save(m_settings, settings::fileIn(m_opening.folder)));
    }
    // A file is read with the settings of the folder that is open now; a folder has its own.
    const QStringList words = QFileInfo(path).isDir()
        ? QStringList{QStringLiteral("--data"), path}
        : QStringList{QStringLiteral("--data"), m_opening.folder, QStringLiteral("--open"), path};
    QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
}

int Program::complain(const domain::Error& error) const
{
    services::Log(m_opening.folder).write(services::Level::Error, QStringLiteral("window"), services::logText(error));
    QString sentence = ui::Notices::ofError(error).text;
    if (error.fault == Fault::Invalid)
        sentence = QCoreApplication::translate("Program", "The variable %1 cannot be read.").arg(error.detail);
    else if (m_opening.kind == Kind::Given)
        sentence = m_opening.file + QStringLiteral("\n\n") + sentence;
    else if (error.fault == Fault::Damaged)
        sentence = QCoreApplication::translate("Program", "%1 There is no whole copy in %2.")
                       .arg(sentence, storage::backupFolder(m_opening.folder));
    QMessageBox box(QMessageBox::Critical, QStringLiteral("Farol"), sentence);
    box.setTextFormat(Qt::PlainText);
    box.exec();
    return 1;
}

} // namespace farol::desktop
