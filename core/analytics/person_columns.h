#pragma once

#include "core/analytics/values.h"
#include "core/analytics/words.h"
#include "core/domain/column.h"

#include <QtGlobal>

namespace farol::analytics {

/// Whether tables show e-mail and phone. Hidden never hides a row.
enum class Contacts { Hidden, Shown };

/// Who a row is about: name, contacts when shown, turma.
template <typename Row>
domain::Columns<Row> personColumns(Contacts contacts)
{
    using enum domain::ColumnKind;
    domain::Columns<Row> columns{column<Row>("aluno", QT_TRANSLATE_NOOP("Column", "Student"), Text,
        [](const Row& row) { return orNothing(personName(row.student)); })};
    if (contacts == Contacts::Shown) {
        columns.push_back(column<Row>("email", QT_TRANSLATE_NOOP("Column", "E-mail"), Text,
            [](const Row& row) { return orNothing(row.student.email); }));
        columns.push_back(column<Row>("celular", QT_TRANSLATE_NOOP("Column", "Phone"), Code,
            [](const Row& row) { return orNothing(row.student.phone); }));
    }
    columns.push_back(column<Row>("turma", QT_TRANSLATE_NOOP("Column", "Cohort"), Code,
        [](const Row& row) { return counted(row.cohortNumber); }));
    return columns;
}

/// The study profile; nothing under four gains.
template <typename Row>
domain::Column<Row> profileColumn()
{
    return column<Row>("perfil", QT_TRANSLATE_NOOP("Column", "Profile"), domain::ColumnKind::Text,
        [](const Row& row) { return row.profile ? domain::Value(word(row.profile->profile)) : domain::Value(); });
}

} // namespace farol::analytics
