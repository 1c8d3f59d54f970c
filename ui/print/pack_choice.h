#pragma once

#include "ui/contacts.h"

namespace farol::ui {

/// What of a turma is printed.
enum class PackParts { Both, Summary, Table };

/// Whether students stand on paper with their names, or as "Aluno 048217".
enum class PrintedNames { Shown, Hidden };

enum class PackFiles { One, PerTurma };

/// What a person chose in the small form before printing.
struct PackChoice {
    PackParts parts = PackParts::Both;
    PrintedNames names = PrintedNames::Shown;
    Contacts contacts = Contacts::Hidden;
    PackFiles files = PackFiles::One;

    bool hasSummary() const { return parts != PackParts::Table; }
    bool hasTable() const { return parts != PackParts::Summary; }
};

} // namespace farol::ui
