#pragma once

#include "core/school/changes.h"

#include <QObject>

#include <functional>

namespace farol::ui {

/// Writes what a school registers; the program does it in the thread that writes, also while a collection runs there.
class Registry {
public:
    using Then = std::function<void(school::Checked<domain::School>)>;

    virtual ~Registry() = default;

    /// Saves a change (`school::save`); `then` is called once, later, in the GUI thread, unless `receiver` dies before.
    /// Busy while another program writes the history.
    virtual void save(QObject* receiver, const school::Change& change, Then then) = 0;
    /// Puts a school file over what is registered (`school::importSchool`).
    virtual void importFile(QObject* receiver, const QByteArray& json, Then then) = 0;
};

} // namespace farol::ui
