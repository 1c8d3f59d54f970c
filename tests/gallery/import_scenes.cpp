#include "import_scenes.h"

#include "core/storage/history.h"
#include "core/storage/statement.h"
#include "easel.h"
#include "tests/support/quiet_session.h"
#include "ui/intake/import_dialog.h"
#include "ui/intake/imports_dialog.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

namespace farol::gallery {

namespace {

/// One picture of the dialog: a table, and the year a person says.
struct Scene {
    QString name;
    QString file;
    QByteArray table;
    QString year = {};
};

/// What the first tool would have written of some students of the history, and of one it does not know.
QByteArray firstToolTable(const QString& database)
{
    QByteArray table = "aluno_email,nome,celular,produto_id,nome_produto,progresso_do_aluno,semana_ano,turma\n";
    const auto connection = storage::Connection::open(database, storage::Access::Read);
    if (!connection)
        return table;
    const auto take = [&](const storage::Statement& row) {
        for (const int week : {51, 52, 1, 2})
            table += row.text(0).toUtf8() + ",\"" + row.text(1).toUtf8() + "\",," + row.text(2).toUtf8() + ",Curso,"
                + QByteArray::number(row.integer(3) % 7 * 10) + ".0," + QByteArray::number(week) + ",turma "
                + row.text(4).toUtf8() + "\n";
    };
    static_cast<void>(storage::eachRow(*connection,
        QStringLiteral(
            "SELECT DISTINCT s.email, s.name, t.course, s.id, h.number FROM membership m "
            "JOIN student s ON s.id = m.student JOIN cohort h ON h.id = m.cohort "
            "JOIN track_course t ON t.track = h.track "
            "WHERE m.week = (SELECT min(week) FROM photo) AND s.email <> '' ORDER BY s.id, t.course LIMIT 600"),
        take));
    table += "sumiu@exemplo.com.br,Fulano,,1,Curso,5.0,2,turma 1\n";
    return table;
}

std::vector<Scene> scenes(const QString& database)
{
    const QByteArray first = firstToolTable(database);
    const QByteArray wrong = "email;turma;curso_id;progresso;semana\n"
                             "ana@exemplo.com.br;doze;1;muito;ontem\nana@exemplo.com.br;1;1;101;2025-W54\n";
    const QByteArray odd =
        "Endereço eletrônico da pessoa que estuda conosco desde o começo do curso e mais um pouco;turma;"
        "aluno;progresso;semana;curso\nx@y;1;\xF0\x9F\x8E\x93 \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7;5;"
        "2025-W10;SQL\n";
    const QByteArray turmas = "turma;inicio;tutor\n1;03/03/2025;Professora Nova\n2;10/03/2025;Professora Nova\n";
    const QString name = QStringLiteral("progresso_alunos.csv");
    return {{QStringLiteral("70-importar-ano"), name, first},
        {QStringLiteral("71-importar-previa"), name, first, QStringLiteral("2023")},
        {QStringLiteral("72-importar-erros"), QStringLiteral("planilha do ano passado.csv"), wrong},
        {QStringLiteral("73-importar-estranha"), name, odd},
        {QStringLiteral("74-importar-turmas"), QStringLiteral("turmas.csv"), turmas},
        {QStringLiteral("75-importar-pdf"), QStringLiteral("ata.pdf"), QByteArray("%PDF-1.7")}};
}

bool paint(const Scene& scene, const Easel& easel)
{
    const QTemporaryDir folder;
    QFile table(folder.filePath(scene.file));
    if (!table.open(QIODevice::WriteOnly))
        return false;
    table.write(scene.table);
    table.close();
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("escola")));
    ui::ImportDialog dialog(quiet.session, {table.fileName()});
    dialog.show();
    if (!waitUntil([&] { return !dialog.isAsking(); }))
        return false;
    dialog.year().setText(scene.year);
    if (!waitUntil([&] { return !dialog.isAsking(); }))
        return false;
    settle(100);
    return easel.save(dialog.grab(), scene.name);
}

bool paintList(const Easel& easel, const QString& name)
{
    tests::QuietSession quiet(easel.appearance(), easel.database(QStringLiteral("escola")));
    ui::ImportsDialog dialog(quiet.session);
    dialog.show();
    return waitUntil([&] { return !dialog.isAsking(); }) && easel.save(dialog.grab(), name);
}

} // namespace

bool paintImportScenes(const Easel& easel)
{
    const bool isGood = easel.paintEach(scenes(easel.database(QStringLiteral("escola"))), paint);
    return easel.paintOne(QStringLiteral("76-importacoes"), paintList) && isGood;
}

} // namespace farol::gallery
