#pragma once

#include "core/intake/look.h"
#include "ui/form_dialog.h"
#include "ui/notice.h"

#include <QStringList>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace farol::ui {

class Banner;
class ChoiceField;
class FormField;
class ImportColumns;
struct Session;

/// Tables of older weeks, or of tutors and starts, on their way into the history: what their columns are taken for,
/// what they leave open, what would change; then it is filled, and can be taken back at once by a button of its own:
/// the form's closes it from then on.
class ImportDialog final : public FormDialog {
    Q_OBJECT

public:
    ImportDialog(Session& session, const QStringList& paths, QWidget* parent = nullptr);

    void reject() override; ///< while it fills, it stops that instead
    bool isAsking() const { return m_isAsking; }
    bool isFilling() const { return m_isFilling; }
    const std::optional<qint64>& imported() const { return m_imported; }
    ImportColumns& columns() { return *m_columns; }
    QLineEdit& year() { return *m_year; }
    QCheckBox& zeros() { return *m_zeros; }
    QListWidget& list() { return *m_list; }
    Button& undoButton() { return *m_undo; }
    const Notice& notice() const;

signals:
    void filled(const farol::ui::Notice& notice); ///< the history is another now
    void undone(const farol::ui::Notice& notice); ///< it is as it was again

private:
    /// The tables, read and looked at in the reader's thread.
    struct Answer;

    void build();
    void ask();
    void answer(domain::Result<Answer> answer);
    void showLook();
    void showQuestions();
    intake::Choices choices() const;
    void doDeed();
    bool isDone() const { return m_imported || m_saved; }
    void fill();
    void saveTurmas();
    void finish(const Notice& notice);
    void undo();
    void undoTurmas();
    void tellUndone(const Notice& notice);
    void say(const Notice& notice);

    Session& m_session;
    QStringList m_paths;
    std::shared_ptr<const intake::TableFiles> m_files;
    std::optional<intake::Look> m_look;
    ImportColumns* m_columns;
    QLineEdit* m_year;
    FormField* m_yearField;
    ChoiceField* m_track;
    FormField* m_trackField;
    QCheckBox* m_zeros;
    Banner* m_banner;
    Button* m_undo; ///< once it is filled
    QListWidget* m_list;
    bool m_isAsking = false;
    bool m_isFilling = false;
    std::optional<qint64> m_imported; ///< the number of what was filled
    std::optional<school::Change> m_saved; ///< of turmas
};

} // namespace farol::ui
