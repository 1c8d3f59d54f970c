#pragma once

#include "start_step.h"

namespace farol::ui {

class ConnectionForm;
class SchoolDesk;
struct Session;

/// Address and key; a school that is connected already can simply go on.
class ConnectStep final : public StartStep {
    Q_OBJECT

public:
    ConnectStep(Session& session, SchoolDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return tr("Connect"); }
    QString heading() const override { return tr("Connect to the school"); }
    QString about() const override { return tr("the school's address and key"); }
    void refresh() override;
    bool isComplete() const override;
    void leave() override;

private:
    bool isConnected() const;

    SchoolDesk& m_desk;
    ConnectionForm* m_form;
};

} // namespace farol::ui
