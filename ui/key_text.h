#pragma once

#include <QKeySequence>
#include <QString>

namespace farol::ui {

/// What an entry of a menu says with its key at the right, where another part of the window hears the key: an action
/// with the same shortcut would take it from there.
inline QString withKey(const QString& text, const QKeySequence& key)
{
    return text + u'\t' + key.toString(QKeySequence::NativeText);
}

} // namespace farol::ui
