#pragma once

#include "notice.h"
#include "presentation.h"
#include "session.h"

#include <QWidget>

namespace farol::analytics {
struct CopyFacts;
}

namespace farol::ui {

class Banner;

/// What stands over every page: how old a file is that is only read, that names are masked, and the last notice.
class WindowNotes : public QWidget {
    Q_OBJECT

public:
    explicit WindowNotes(Session& session, QWidget* parent = nullptr);

    /// For what just happened.
    Banner& notice() { return *m_notice; }
    /// For what came of the last file that was written.
    Banner& file() { return *m_file; }
    void say(const Notice& notice);
    void sayFailure(const domain::Error& error); ///< stays until the next success
    void show(Presentation presentation);
    /// Asks how old the file is; nothing for a school of one's own.
    void ask();

signals:
    void connectAsked();
    void otherFileAsked();
    void presentationEnded();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const analytics::CopyFacts& facts, const QTimeZone& zone);

    Session& m_session;
    Banner* m_reader;
    Banner* m_presentation;
    Banner* m_notice;
    Banner* m_file;
};

} // namespace farol::ui
