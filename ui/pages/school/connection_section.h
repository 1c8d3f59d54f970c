#pragma once

#include "section.h"
#include "ui/school_connector.h"

#include <QPointer>

class QLineEdit;

namespace farol::ui {

class Button;
class FactList;
class FormField;
class SectionColumn;

/// What the school is called, where its platform is, and whether its key is kept. The key itself is never shown.
class ConnectionSection final : public SchoolSection {
    Q_OBJECT

public:
    explicit ConnectionSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using KeyFound = secrets::SecretResult<KeyPlace>;

    void buildName(SectionColumn& column);
    void buildPlatform(SectionColumn& column);
    void saveName();
    void askKey();
    void tell();
    QString keyWords() const;
    void test();
    void askToForget();
    void forget();

    Session& m_session;
    SchoolDesk& m_desk;
    QLineEdit* m_name;
    FormField* m_nameField = nullptr;
    Button* m_saveName;
    FactList* m_facts;
    Button* m_test;
    Button* m_connect;
    Button* m_change;
    Button* m_forget;
    std::optional<domain::SchoolAddress> m_address;
    std::optional<KeyFound> m_key; ///< none = not answered yet
};

} // namespace farol::ui
