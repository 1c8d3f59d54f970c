#pragma once

#include "core/intake/preview.h"
#include "ui/form_dialog.h"
#include "ui/notice.h"

class QListWidget;

namespace farol::ui {

class Banner;
struct Session;

/// The imports of before, each of which can be taken back, and the way to a new one.
class ImportsDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit ImportsDialog(Session& session, QWidget* parent = nullptr);

    QListWidget& list() { return *m_list; }
    Button& undoButton() { return *m_undo; }
    const Notice& notice() const;
    bool isAsking() const { return m_isAsking; }
    /// Looks at these files, as choosing them does.
    void importFrom(const QStringList& files);

signals:
    void historyChanged();

private:
    void ask();
    void showRecords(const std::vector<storage::IntakeRecord>& records, const QTimeZone& zone);
    void chooseFiles();
    void undo();
    void showCurrent();

    Session& m_session;
    QListWidget* m_list;
    Button* m_undo;
    Banner* m_banner;
    std::vector<storage::IntakeRecord> m_records;
    bool m_isAsking = false;
    bool m_isUndoing = false;
};

} // namespace farol::ui
