#pragma once

#include "person_hit.h"
#include "ui/notice.h"
#include "ui/panel.h"

#include <QTimer>

class QLineEdit;
class QListWidget;

namespace farol::ui {

class Button;
class FormField;
struct Session;

/// What a student may ask of a school: everything that is held of them, and that it be forgotten.
class PersonPanel final : public Panel {
    Q_OBJECT

public:
    explicit PersonPanel(Session& session, QWidget* parent = nullptr);

    void refresh(); ///< searches again, or waits while names are masked
    /// Searches at once; what is typed is searched a little later by itself.
    void search();
    bool isAsking() const { return m_isAsking; }
    /// Writes what is held of the chosen person.
    void exportTo(const QString& file);

signals:
    void said(const farol::ui::Notice& notice);
    void erased();

private:
    struct Answer {
        std::vector<PersonHit> hits;
        size_t found = 0; ///< of which the first are `hits`
    };

    void build();
    void show(Answer answer);
    void tell();
    const PersonHit* chosen() const;
    void askWhere();
    void askToErase();

    Session& m_session;
    QLineEdit* m_text;
    FormField* m_field;
    QListWidget* m_list;
    TextLabel* m_count;
    Button* m_export;
    Button* m_erase;
    QTimer m_typing;
    Answer m_answer;
    bool m_isAsking = false;
};

} // namespace farol::ui
