#pragma once

#include "export_job.h"
#include "ui/form_dialog.h"

#include <QStringList>

class QCheckBox;
class QRadioButton;
class QVBoxLayout;

namespace farol::ui {

class ChoiceField;
class FormField;
class Segmented;
class TextLabel;
struct Session;

/// Asks how a file of the history shall be: which weeks, Excel or CSV, with names or without; and says beforehand how
/// many rows and sheets that makes. What is chosen is kept when it is agreed to.
class ExportDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `what` is WeekReport, BigTable or Options; the session outlives it.
    ExportDialog(Session& session, ExportKind what, const ExportHead& head, QWidget* parent = nullptr);

    /// What the fields say now.
    ExportChoice choice() const;
    /// The part of the history that is chosen.
    ExportScope scope() const;
    void accept() override;

private:
    void build();
    void addFormat();
    void addWeeks();
    void addDialect();
    void addChecks();
    void showExample();
    void count();
    QString countText(qint64 rows, int sheets) const;

    Session& m_session;
    ExportKind m_what;
    ExportHead m_head;
    ExportChoice m_kept; ///< what the last file was made with
    Segmented* m_format = nullptr;
    QRadioButton* m_filter = nullptr;
    QRadioButton* m_all = nullptr;
    ChoiceField* m_dialect = nullptr;
    FormField* m_dialectField = nullptr;
    QCheckBox* m_withoutNames = nullptr;
    QCheckBox* m_opens = nullptr;
    TextLabel* m_count = nullptr;
};

} // namespace farol::ui
