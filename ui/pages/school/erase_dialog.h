#pragma once

#include "person_hit.h"
#include "ui/form_dialog.h"
#include "ui/notice.h"

class QLineEdit;

namespace farol::ui {

class Banner;
class FormField;
struct Erasure;
struct Session;

/// Asks whether a person's data shall be erased for ever, by having their name typed, and does it.
class EraseDialog final : public FormDialog {
    Q_OBJECT

public:
    EraseDialog(Session& session, const PersonHit& person, QWidget* parent = nullptr);

    void reject() override; ///< not while it is being erased

signals:
    /// It is done; `notice` says how many copies were cleaned, and names those that could not be.
    void erased(const farol::ui::Notice& notice);

private:
    QWidget* buildFacts();
    void build();
    bool isConfirmed() const;
    void erase();
    static Notice noticeOf(const Erasure& erasure);

    Session& m_session;
    PersonHit m_person;
    QLineEdit* m_typed;
    FormField* m_field;
    Banner* m_banner;
    bool m_isErasing = false;
};

} // namespace farol::ui
