#pragma once

#include "section.h"

class QCheckBox;

namespace farol::ui {

class PersonPanel;
class SectionColumn;

/// Who sees whose data: contacts and names on this screen, one student's data given out or erased, a file for a tutor.
/// Somebody who reads a file has only what is on their screen.
class PrivacySection final : public SchoolSection {
    Q_OBJECT

public:
    explicit PrivacySection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;

private:
    void buildScreen(SectionColumn& column);
    void buildPackage(SectionColumn& column);
    void openPackageDialog();

    Session& m_session;
    SchoolDesk& m_desk;
    QCheckBox* m_contacts;
    QCheckBox* m_presentation;
    PersonPanel* m_person = nullptr; ///< none for readers
};

} // namespace farol::ui
