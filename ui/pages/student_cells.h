#pragma once

#include "core/analytics/student_columns.h"
#include "ui/data/table_model.h"

namespace farol::ui {

/// The name on one line, or the words for who was erased.
QString shownName(const domain::Student& student);
/// "constante: Regular… R 0,92 · …": the rule of a profile with the figures that made it.
QString profileTip(const domain::StudyProfile& profile);
/// What the cells of a student say in a typed role; `last` is null for who is gone.
QVariant nameRole(const domain::Student& student, int role);
QVariant situationRole(const analytics::StudentWeek* last, int role);
QVariant profileCellRole(const std::optional<domain::StudyProfile>& profile, int role);
QVariant accessRole(const analytics::StudentWeek* last, const Texts& texts, QDate today, int role);

/// What the heading of a column says on screen, told by its key; false when it is none about a student.
bool dressStudentHeading(const QString& key, const Texts& texts, QDate today, CellLook& look, QString& heading,
    QString& tip, QString& widest);

/// Dresses a column that tables of students share, told by its key. `lastOf(row)` is how the student stands at the end,
/// null for who is gone. False when the column is none of these.
template <typename Row, typename LastOf>
bool dressStudentColumn(TableColumn<Row>& column, const Texts& texts, QDate today, LastOf lastOf)
{
    const QString& key = column.column.key;
    if (!dressStudentHeading(key, texts, today, column.look, column.heading, column.tip, column.widest))
        return false;
    if (key == u"aluno") {
        column.role = [](const Row& row, int role) { return nameRole(row.student, role); };
    } else if (key == u"email" || key == u"celular") {
        const auto field = key == u"email" ? &domain::Student::email : &domain::Student::phone;
        column.role = [field](const Row& row, int role) -> QVariant {
            return role == Qt::ToolTipRole ? QVariant(domain::onOneLine(row.student.*field)) : QVariant();
        };
    } else if (key == u"situacao") {
        column.role = [lastOf](const Row& row, int role) { return situationRole(lastOf(row), role); };
    } else if (key == u"perfil") {
        column.role = [](const Row& row, int role) { return profileCellRole(row.profile, role); };
    } else if (key == u"ultimo_acesso") {
        column.role = [lastOf, today, shared = &texts](
                          const Row& row, int role) { return accessRole(lastOf(row), *shared, today, role); };
    }
    return true;
}

} // namespace farol::ui
