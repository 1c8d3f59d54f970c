#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace farol::ui {

class ProgressBody;
struct Session;

/// Reads the weeks that a long list of students came without: those of the rows on screen, as they come into sight,
/// then everybody's where that is soon done or somebody waits for it.
class UnreadWeeks final : public QObject {
    Q_OBJECT

public:
    UnreadWeeks(Session& session, ProgressBody& body, QObject* parent = nullptr);

    /// The body shows another answer: who waits, waits for that one's weeks.
    void follow();
    /// Calls `then` once every week is there: at once, if none is unread.
    void whenRead(std::function<void()> then);

signals:
    void failed(const farol::domain::Error& error);

private:
    void readSeen();
    void readAll();
    void read(std::vector<domain::StudentId> students);
    void take(const domain::Result<bool>& isTaken);
    void callWaiting();
    std::vector<domain::StudentId> unreadOnScreen() const;
    bool isSoonDone() const;
    bool sortsByUnread() const;

    Session& m_session;
    ProgressBody& m_body;
    QTimer m_soon; ///< joins what scrolling and sorting ask
    std::function<void()> m_then;
    quint64 m_answer = 0; ///< which answer is followed: what is read for another is not taken
    std::vector<domain::StudentId> m_read; ///< who was read last
    bool m_isReading = false;
};

} // namespace farol::ui
