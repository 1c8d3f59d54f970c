#pragma once

#include "app/services/demonstration.h"
#include "background.h"
#include "core/secrets/secret_store.h"
#include "core/settings/settings.h"
#include "core/storage/given_history.h"
#include "opening.h"

#include <memory>
#include <optional>

class QApplication;

namespace farol::ui {
class Appearance;
}

namespace farol::desktop {

/// Makes every object of the window's program, in the order in which they need each other, and runs it.
class Program {
public:
    Program(QApplication& application, const Opening& opening);
    ~Program();

    int run();

private:
    [[nodiscard]] domain::Result<int> openWindow();
    [[nodiscard]] domain::Result<void> open();
    [[nodiscard]] domain::Result<void> openHistory();
    [[nodiscard]] domain::Result<void> openGiven();
    [[nodiscard]] domain::Result<void> openDemonstration();
    /// Takes the missing photos while a small dialog shows how far it is; Cancelled when the person closes it.
    [[nodiscard]] domain::Result<void> makeHistory();
    bool isUnread() const;
    /// Until the window is closed; what is wrong with the history when that is found while it is open.
    [[nodiscard]] domain::Result<int> runWindow();
    void openOther(const QString& path);
    int complain(const domain::Error& error) const;

    QApplication& m_application;
    std::unique_ptr<ui::Appearance> m_appearance;
    Opening m_opening;
    settings::Settings m_settings;
    services::Environment m_environment;
    std::unique_ptr<Background> m_background; ///< of the window that is open
    std::unique_ptr<services::Demonstration> m_demonstration;
    std::unique_ptr<secrets::SecretStore> m_keys;
    std::optional<storage::GivenHistory> m_given;
    bool m_startsAgain = false; ///< once the window is closed
};

} // namespace farol::desktop
