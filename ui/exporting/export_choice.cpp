#include "export_choice.h"

#include "ui/session.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace farol::ui {

using spreadsheet::Dialect;

namespace {

const QString place = QStringLiteral("exportar"); ///< in the settings, beside the pages
const QString csv = QStringLiteral("csv");
const QString all = QStringLiteral("tudo");
const QString international = QStringLiteral("intl");

} // namespace

QJsonObject ExportChoice::toJson() const
{
    return {
        {QStringLiteral("tabelao"), suffixOf(bigTable)},
        {QStringLiteral("semanas"), weeks == ExportWeeks::All ? all : QStringLiteral("filtro")},
        {QStringLiteral("dialeto"), dialect == Dialect::International ? international : QStringLiteral("br")},
        {QStringLiteral("semNomes"), names == ExportNames::Masked},
        {QStringLiteral("abrir"), opens == ExportOpens::Yes},
        {QStringLiteral("pasta"), folder},
    };
}

ExportChoice ExportChoice::fromJson(const QJsonObject& json)
{
    ExportChoice choice;
    choice.bigTable = json[QStringLiteral("tabelao")].toString() == csv ? FileKind::Csv : FileKind::Excel;
    choice.weeks = json[QStringLiteral("semanas")].toString() == all ? ExportWeeks::All : ExportWeeks::Filter;
    choice.dialect =
        json[QStringLiteral("dialeto")].toString() == international ? Dialect::International : Dialect::Brazilian;
    choice.names = json[QStringLiteral("semNomes")].toBool() ? ExportNames::Masked : ExportNames::Shown;
    choice.opens = json[QStringLiteral("abrir")].toBool() ? ExportOpens::Yes : ExportOpens::No;
    choice.folder = json[QStringLiteral("pasta")].toString();
    return choice;
}

QString folderToBegin(const ExportChoice& choice)
{
    const bool isThere = !choice.folder.isEmpty() && QFileInfo(choice.folder).isDir();
    return isThere ? choice.folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

ExportChoice exportChoice(const Session& session)
{
    return ExportChoice::fromJson(session.settings.pages[place].toObject());
}

void keep(const ExportChoice& choice, Session& session)
{
    session.settings.pages.insert(place, choice.toJson());
    if (session.saveSettings)
        session.saveSettings();
}

} // namespace farol::ui
