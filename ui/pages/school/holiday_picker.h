#pragma once

#include "core/domain/week.h"

#include <QDialog>

#include <set>
#include <vector>

namespace farol::ui {

class Button;
class CheckList;
struct Session;

/// The weeks of a year that have a national holiday, to be made recesses or not.
class HolidayPicker : public QDialog {
    Q_OBJECT

public:
    HolidayPicker(Session& session, int isoYear, const std::set<domain::Week>& chosen, QWidget* parent = nullptr);

    /// The recesses as they would be: those that came, with what is ticked and without what is not.
    std::set<domain::Week> chosen() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(int isoYear);

    Session& m_session;
    std::set<domain::Week> m_chosen;
    std::vector<domain::Week> m_offered;
    CheckList* m_list;
    Button* m_cancel;
    Button* m_use;
};

} // namespace farol::ui
