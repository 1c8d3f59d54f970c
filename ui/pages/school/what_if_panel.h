#pragma once

#include "ui/data/texts.h"
#include "what_if_table.h"

#include <QTimer>
#include <QWidget>

namespace farol::ui {

class TablePanel;
class TextLabel;
struct Session;

/// What an edit of the pace or of the recesses would do to the last photo, before it is saved: one sentence, and who
/// would stand elsewhere. It asks when the typing pauses, and shows the answer to the last edit only.
class WhatIfPanel : public QWidget {
    Q_OBJECT

public:
    /// `lead` begins the sentence: "With this pace".
    WhatIfPanel(Session& session, const QString& lead, QWidget* parent = nullptr);

    /// The effect on these trilhas; `after` must begin in the week of the last photo to be seen in it.
    void compare(const domain::School& before, const domain::School& after, const std::vector<domain::TrackId>& tracks);
    /// Nothing is compared: says why.
    void say(const QString& sentence);
    bool isAsking() const { return m_isAsking; }
    bool isPausing() const { return m_pause.isActive(); } ///< it waits for the end of the typing
    QString sentence() const;
    TablePanel& table() { return *m_table; }
    const TableModel<MovedStudent>& rows() const { return *m_rows; }

private:
    /// What is asked, and what is answered, of several trilhas as one.
    struct Wish {
        domain::School before;
        domain::School after;
        std::vector<domain::TrackId> tracks;
    };
    struct Effect {
        std::optional<domain::Week> week;
        analytics::StatusCounts before;
        analytics::StatusCounts after;
        std::vector<MovedStudent> moved;
    };

    static domain::Result<Effect> answer(const storage::Connection& connection, const Wish& wish);
    void ask();
    void show(const domain::Result<Effect>& effect);
    QString wordsOf(const Effect& effect) const;
    void showRows(std::vector<MovedStudent> moved);

    Session& m_session;
    QString m_lead;
    Texts m_texts;
    TableModel<MovedStudent>* m_rows;
    TextLabel* m_sentence;
    TextLabel* m_photo;
    TablePanel* m_table;
    QTimer m_pause;
    Wish m_wish;
    int m_asked = 0; ///< counts the edits, so that an answer to an older one is dropped
    bool m_isAsking = false;
    bool m_isMasked = false; ///< how students were called when it was last asked
};

} // namespace farol::ui
