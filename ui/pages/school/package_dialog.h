#pragma once

#include "core/domain/entities.h"
#include "ui/form_dialog.h"
#include "ui/notice.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace farol::ui {

class Banner;
class FormField;
class TextLabel;
struct PackageWish;
struct Session;

/// Asks what goes into a file for a tutor, and for whom it is, and has it made.
class PackageDialog final : public FormDialog {
    Q_OBJECT

public:
    PackageDialog(Session& session, const domain::School& school, QWidget* parent = nullptr);

    /// What is chosen; no turma = nothing is.
    PackageWish wish() const;
    /// Has it written.
    void make(const QString& file);
    void reject() override; ///< not while it is being made

signals:
    void made(const farol::ui::Notice& notice);

private:
    void build();
    QWidget* named(const QString& label, QWidget* field);
    void addCohorts();
    void chooseTutor(int entry);
    void askWhere();
    QString suggestedName() const;

    Session& m_session;
    domain::School m_school;
    QComboBox* m_tutors;
    QListWidget* m_cohorts;
    QCheckBox* m_contacts;
    QLineEdit* m_recipient;
    TextLabel* m_error;
    Banner* m_banner;
    bool m_isMaking = false;
};

} // namespace farol::ui
