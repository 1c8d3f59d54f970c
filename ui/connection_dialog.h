#pragma once

#include "appearance.h"
#include "core/domain/api_key.h"
#include "core/domain/school_address.h"
#include "school_connector.h"

#include <QDialog>
#include <QTimeZone>

#include <optional>

class QLineEdit;

namespace farol::ui {

class Banner;
class Button;
class FormField;
class KeyField;

/// Connects a school: address, key, a test with a plain answer. Accepted once the connection is saved.
/// The key stands in its masked field until the dialog closes, and nowhere else of the window.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `origin` is the address known so far, or empty; the zone is that of the school's weeks.
    ConnectionDialog(Appearance& appearance, SchoolConnector& connector, const QString& origin, const QTimeZone& zone,
        QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    void done(int result) override;

signals:
    void demonstrationAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Given {
        domain::SchoolAddress address;
        domain::ApiKey key;
    };
    enum class Step { Editing, Testing, Tested, Saving };

    QWidget* buildSide();
    QWidget* buildForm(const QTimeZone& zone);
    QWidget* buildZone(const QTimeZone& zone);
    QWidget* buildFoot();
    void connectParts();
    bool checkAddress();
    std::optional<Given> check();
    void test();
    void save(school::NewAddress meaning);
    void askWhetherMoved();
    void showFound(const domain::Result<Found>& found);
    void enter(Step step);

    Appearance& m_appearance;
    SchoolConnector& m_connector;
    QString m_origin; ///< of the photos that are held
    Step m_step = Step::Editing;
    QLineEdit* m_address;
    KeyField* m_key;
    FormField* m_addressField = nullptr;
    FormField* m_keyField = nullptr;
    Banner* m_banner;
    Button* m_test;
    Button* m_demonstration;
    Button* m_cancel;
    Button* m_connect;
};

} // namespace farol::ui
