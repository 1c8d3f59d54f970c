#pragma once

#include "appearance.h"
#include "core/domain/api_key.h"
#include "core/domain/school_address.h"
#include "school_connector.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace farol::ui {

class Banner;
class Button;
class FormField;
class KeyField;

/// Address and key of a school, a test with a plain answer, and what the week's zone is.
/// The key stands in its masked field until it is saved or wiped, and nowhere else of the window.
class ConnectionForm : public QWidget {
    Q_OBJECT

public:
    /// `origin` is the address known so far, or empty; the zone is that of the school's weeks.
    ConnectionForm(Appearance& appearance, SchoolConnector& connector, const QString& origin, const QTimeZone& zone,
        QWidget* parent = nullptr);
    ~ConnectionForm() override;

    bool isTested() const { return m_step == Step::Tested; } ///< and the test succeeded: it can be saved
    bool isUntouched() const; ///< nothing was typed
    /// Saves what was tested; `saved` follows, or a sentence says why not.
    void save();
    /// Forgets the key and what was asked.
    void wipe();

signals:
    void stepChanged(); ///< `isTested` may answer otherwise now
    void tested(); ///< with success
    void saved();

private:
    struct Given {
        domain::SchoolAddress address;
        domain::ApiKey key;
    };
    enum class Step { Editing, Testing, Tested, Saving };

    void build(const QTimeZone& zone);
    QWidget* buildZone(const QTimeZone& zone);
    void connectParts();
    bool checkAddress();
    std::optional<Given> check();
    void test();
    void save(school::NewAddress meaning);
    void askWhetherMoved();
    void showFound(const domain::Result<Found>& found);
    void enter(Step step);
    void finish();

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
};

} // namespace farol::ui
