#pragma once

#include <QString>

namespace farol::spreadsheet {

/// How a file that is not whole yet is called; the X become letters.
QString unfinishedName();

/// Removes what a program that was killed left unfinished in a folder: regular files of exactly our name, of this
/// person, that nobody wrote to for a day. What another Farol is writing at the moment is younger.
void removeLeftOvers(const QString& folder);

} // namespace farol::spreadsheet
