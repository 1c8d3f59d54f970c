#pragma once

#include "appearance.h"
#include "school_connector.h"

#include <QDialog>
#include <QTimeZone>

namespace farol::ui {

class Button;
class ConnectionForm;

/// Connects a school: its form, and beside it what a person may rely on. Accepted once the connection is saved.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `origin` is the address known so far, or empty; the zone is that of the school's weeks.
    ConnectionDialog(Appearance& appearance, SchoolConnector& connector, const QString& origin, const QTimeZone& zone,
        QWidget* parent = nullptr);

    void done(int result) override;

signals:
    void demonstrationAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildSide();
    QWidget* buildFoot();
    void connectParts();

    Appearance& m_appearance;
    ConnectionForm* m_form;
    Button* m_demonstration;
    Button* m_cancel;
    Button* m_connect;
};

} // namespace farol::ui
