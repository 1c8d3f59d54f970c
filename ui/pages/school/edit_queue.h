#pragma once

#include "core/school/changes.h"

#include <QObject>

#include <deque>
#include <functional>
#include <optional>

namespace farol::ui {

class SchoolDesk;

/// Saves edits one after the other: one that is made while another is being saved waits, and is made on what that one
/// left. So nobody who types fast loses anything.
class EditQueue : public QObject {
    Q_OBJECT

public:
    using Make = std::function<school::Checked<domain::School>(const domain::School&)>;
    using Then = std::function<void(const std::optional<school::Refusal>&)>; ///< none when it was saved

    EditQueue(SchoolDesk& desk, QObject* parent);

    /// `words` say what the edit did, for *Undo*.
    void add(const QString& words, Make make, Then then);

private:
    struct Edit {
        QString words;
        Make make;
        Then then;
    };

    void next();

    SchoolDesk& m_desk;
    std::deque<Edit> m_edits;
};

} // namespace farol::ui
