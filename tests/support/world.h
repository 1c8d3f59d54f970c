#pragma once

#include "core/domain/entities.h"
#include "core/storage/store.h"

#include <QTemporaryDir>

#include <memory>
#include <string_view>

namespace farol::tests {

/// A real history in a temporary folder, built from a text picture through the Store. See `world()`.
class World {
public:
    World();

    QString folder() const; ///< the data folder
    const storage::Connection& connection() const { return m_store->connection(); }
    storage::Store& store() { return *m_store; }
    /// A new read-only connection.
    storage::Connection reader() const;
    /// What the picture registered, read back.
    domain::School school() const;

    domain::TrackId track(QStringView name) const;
    /// A turma by number ("12") or by track and number ("analista/12").
    domain::CohortId cohort(QStringView name) const;
    domain::CohortId cohort(int number) const;

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<storage::Store> m_store;
};

/// Builds a history from a picture; a mistake in the picture ends the program, naming the line.
///
///     trilha analista a=5 b=15            # tolerances in p.p., optional; "names with spaces" in quotes
///       curso 1 SQL 1                     # id, name, expected weeks (halves allowed: 0,5); of the trilha above
///       curso 2 "Excel avançado" 3
///     plano analista desde=2026-W12 1:2 "3:1,5:Power BI" a=5 b=15      # from that week on: course:weeks[:name], in
///     order recesso 2026-W12 turma analista 12 tag=69 inicio=2026-03-02 tutor=Ana arquivada    # all after the number
///     optional aluno 7 "Ana Conceição" ana@x.com +5511999990000                 # optional: others are called "Aluno
///     7" foto 2026-W10 12: 7 acesso=2026-03-05T10:00 | 41,7 0 ; 8 | x -    # UTC last access, then a value per course
///     foto 2026-W10 12: 9 | 100 50,0=                                  # the same turma goes on
///     foto 2026-W11 dia=2026-03-15 analista/12: 7 | 50,0 .             # photo date, else the week's Friday
///     falhou 2026-W12 12: 7 | 60 20                                    # the list failed: the last known one is kept
///     selado 2026-W12                                                  # else sealed when a later photo is opened
///
/// A `plano` stands after the photos of the weeks before it, and is registered on that week's Monday as the program
/// does it: FromNow, or with the word "passado" also for the past. Photos after it have a value for each of its
/// courses. A name is needed for a course the picture has not named; tolerances left out stay.
///
/// Values: percent, '0' não iniciado, 'x' sem acesso, '-' não coletado (network), '?' not asked, '.' no cell at all;
/// '=' after a value says carried. Photos stand in ascending order of weeks; a photo is taken at 14:00 school time.
World world(std::string_view picture);

} // namespace farol::tests
