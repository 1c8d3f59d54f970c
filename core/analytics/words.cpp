#include "core/analytics/words.h"

namespace farol::analytics {

using namespace farol::domain;

QString word(Status status)
{
    switch (status) {
    case Status::Finished:
        return QStringLiteral("concluído");
    case Status::OnTrack:
        return QStringLiteral("em dia");
    case Status::Attention:
        return QStringLiteral("atenção");
    case Status::Late:
        return QStringLiteral("atrasado");
    case Status::NoData:
        break;
    }
    return QStringLiteral("sem dados");
}

QString word(CellState state)
{
    switch (state) {
    case CellState::Value:
        return QStringLiteral("valor");
    case CellState::NotStarted:
        return QStringLiteral("não iniciado");
    case CellState::NoAccess:
        return QStringLiteral("sem acesso");
    case CellState::NotCollected:
        break;
    }
    return QStringLiteral("não coletado");
}

QString word(Origin origin)
{
    switch (origin) {
    case Origin::Fetched:
        return QStringLiteral("buscado");
    case Origin::Carried:
        return QStringLiteral("repetido");
    case Origin::Imported:
        break;
    }
    return QStringLiteral("importado");
}

QString word(Profile profile)
{
    switch (profile) {
    case Profile::Stalled:
        return QStringLiteral("parado");
    case Profile::LastWeek:
        return QStringLiteral("última semana");
    case Profile::Accelerating:
        return QStringLiteral("acelerando");
    case Profile::Steady:
        return QStringLiteral("constante");
    case Profile::Bursts:
        break;
    }
    return QStringLiteral("em rajadas");
}

QString word(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Entered:
        return QStringLiteral("entrou");
    case ChangeKind::Left:
        return QStringLiteral("saiu");
    case ChangeKind::Moved:
        return QStringLiteral("mudou de turma");
    case ChangeKind::Returned:
        return QStringLiteral("voltou");
    case ChangeKind::Situation:
        return QStringLiteral("situacao");
    case ChangeKind::FinishedCourse:
        return QStringLiteral("concluiu");
    case ChangeKind::Stalled:
        return QStringLiteral("parou");
    case ChangeKind::Resumed:
        return QStringLiteral("retomou");
    case ChangeKind::Regressed:
        return QStringLiteral("regrediu");
    case ChangeKind::NotCollected:
        break;
    }
    return QStringLiteral("nao coletado");
}

QString shownWord(ChangeKind kind)
{
    if (kind == ChangeKind::Situation)
        return QStringLiteral("Situação");
    if (kind == ChangeKind::NotCollected)
        return QStringLiteral("Não coletado");
    QString text = word(kind); // a verb, which needs no accent
    text[0] = text[0].toUpper();
    return text;
}

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("sim") : QStringLiteral("não");
}

QString cohortName(int number)
{
    return QStringLiteral("turma %1").arg(number);
}

QString personName(const Student& student)
{
    return isErased(student) ? QStringLiteral("pessoa apagada") : student.name;
}

bool isErased(const Student& student)
{
    return student.name.isEmpty() && student.email.isEmpty() && student.phone.isEmpty() && !student.createdAt;
}

} // namespace farol::analytics
