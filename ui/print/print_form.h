#pragma once

#include "pack_choice.h"
#include "ui/form_dialog.h"

class QCheckBox;
class QRadioButton;

namespace farol::ui {

struct Session;

/// Of what the form asks.
enum class PrintSubject { Turmas, Student };
/// What is done with the pages: files can be one for each turma, paper cannot.
enum class PrintDeed { SavePdf, Print };

/// The small form before pages are made: which parts, with names or without, with phones and e-mails or without. Parts
/// and files are remembered; names are shown and contacts left out each time, so that neither happens by an old choice.
class PrintForm final : public FormDialog {
    Q_OBJECT

public:
    PrintForm(Session& session, PrintSubject subject, PrintDeed deed, QWidget* parent = nullptr);

    PackChoice choice() const;
    void accept() override;

private:
    void addParts(const PackChoice& remembered);
    void addNames();
    void balance();

    Session& m_session;
    QRadioButton* m_both = nullptr; ///< null of a student
    QRadioButton* m_summary = nullptr;
    QRadioButton* m_table = nullptr;
    QCheckBox* m_nameless = nullptr;
    QCheckBox* m_contacts = nullptr;
    QCheckBox* m_perTurma = nullptr; ///< null where there is one file
};

/// What was chosen last of parts and files.
PackChoice rememberedChoice(const Session& session);

} // namespace farol::ui
