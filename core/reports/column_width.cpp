#include "core/reports/column_width.h"

#include <utility>

namespace farol::reports {

double columnWidth(QStringView key)
{
    static constexpr std::pair<QStringView, double> widths[] = {
        {u"aluno", 30},
        {u"aluno_id", 12},
        {u"celular", 17},
        {u"curso", 26},
        {u"curso_id", 11},
        {u"de", 14},
        {u"email", 28},
        {u"estado", 14},
        {u"grupo", 15},
        {u"mensagem", 70},
        {u"origem", 11},
        {u"para", 14},
        {u"parado", 10},
        {u"perfil", 15},
        {u"semana", 11},
        {u"situacao", 12},
        {u"tipo", 17},
        {u"trilha", 14},
        {u"turma", 10},
        {u"tutor", 20},
        {u"ultimo_acesso", 17},
    };
    for (const auto& [known, width] : widths) {
        if (key == known)
            return width;
    }
    return 0;
}

} // namespace farol::reports
