#pragma once

#include "core/school/problem.h"
#include "notice.h"

#include <QObject>

class QWidget;

namespace farol::ui {

class SchoolDesk;
class WindowStatus;
struct MenuDeeds;
struct Session;

/// The ways into a school and out of it: connecting it, opening another one or a file, its registration as a file.
class SchoolDoors : public QObject {
    Q_OBJECT

public:
    /// `window` is what its dialogs stand over, and owns it.
    SchoolDoors(Session& session, const WindowStatus& status, QWidget& window);

    /// The menu's part of it.
    void addDeeds(MenuDeeds& deeds);
    /// Asks for address and key; before the first connection it is the first start that does.
    void connectSchool();
    /// Opens the first start if the school still has a step of it before it.
    void welcome();
    void beginFirstStart();
    void openDemonstration(); ///< a fictitious school, in a new window
    void openFolder();
    void openFile();
    /// Opens a folder or a file in a new window; a folder that is gone leaves the list of recent ones.
    void open(const QString& path);
    void importFile();
    void importWeeks(); ///< older weeks, tutors and starts from a table; what was imported before
    void importFrom(const QString& file);
    void exportFile();
    void exportTo(const QString& file);

signals:
    void connected();
    void collectAsked(); ///< the first start came to its end
    void schoolChanged(); ///< what is registered is another now
    void said(const farol::ui::Notice& notice);

private:
    void showFirstStart(SchoolDesk& desk);
    void showProblems(const school::Problems& problems);

    Session& m_session;
    const WindowStatus& m_status;
    QWidget& m_window;
};

} // namespace farol::ui
