#pragma once

#include "ui/data/table_panel.h"

#include <QJsonObject>

namespace farol::ui {

/// What page Grupos remembers besides the rules.
struct GroupsState {
    size_t group = 0; ///< the chosen one; as many as there are rules for nobody's
    SortChoice sort;
    bool showsContacts = false; ///< of the window, not kept here

    /// Writes it beside what stands in the object.
    void write(QJsonObject& json) const;
    static GroupsState fromJson(const QJsonObject& json);
};

} // namespace farol::ui
