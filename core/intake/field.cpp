#include "core/intake/field.h"

#include "core/domain/text.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace farol::intake {

namespace {

/// A field's key first, then its other headings, as `plain` makes them.
struct Headings {
    Field field;
    const char* key;
    const char* others; ///< between bars
};

constexpr std::array headings{
    Headings{Field::StudentId, "aluno_id", "id do aluno|student id|id aluno|usuario id"},
    Headings{Field::Student, "aluno", "nome|nome do aluno|aluna|student|nome completo"},
    Headings{Field::Email, "email", "e mail|aluno email|email do aluno|e mail do aluno"},
    Headings{Field::Phone, "celular", "telefone|phone|whatsapp|fone"},
    Headings{Field::CourseId, "curso_id", "produto id|id do curso|course id|id do produto|id curso"},
    Headings{Field::Course, "curso", "nome produto|nome do produto|produto|nome do curso|course"},
    Headings{Field::Progress, "progresso", "progresso do aluno|progress|percentual"},
    Headings{Field::State, "estado", "state"},
    Headings{Field::Lessons, "aulas_completas", "lessons completed|aulas concluidas"},
    Headings{Field::Watched, "aulas_assistidas", "lessons watched"},
    Headings{Field::CollectedAt, "coletado_em", "collected at|data da coleta"},
    Headings{Field::Week, "semana", "semana ano|week|semana iso"},
    Headings{Field::WeekStart, "inicio_semana", "inicio da semana|week s monday|segunda feira|segunda feira da semana"},
    Headings{Field::Track, "trilha", "track"},
    Headings{Field::Cohort, "turma", "cohort|numero da turma|turma numero"},
    Headings{Field::Start, "inicio", "data de inicio|inicio da turma|start|start date|data inicio"},
    Headings{Field::Tutor, "tutor", "tutora|tutor a|nome do tutor|nome da tutora"},
    Headings{Field::TutorEmail, "tutor_email", "email do tutor|e mail do tutor|email da tutora|e mail da tutora"},
};

/// Words alone: "Início da semana" and "inicio_da_semana" are the same heading.
QString plain(const QString& heading)
{
    QString words = domain::folded(heading);
    for (QChar& c : words) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return words.simplified();
}

QHash<QString, Field> madeNames()
{
    QHash<QString, Field> names;
    for (const Headings& each : headings) {
        names.insert(plain(QLatin1String(each.key)), each.field);
        for (const QString& other : QString::fromLatin1(each.others).split(u'|'))
            names.insert(other, each.field);
    }
    return names;
}

} // namespace

QString keyOf(Field field)
{
    const auto found =
        std::find_if(headings.begin(), headings.end(), [field](const Headings& each) { return each.field == field; });
    return QLatin1String(found->key);
}

std::optional<Field> fieldNamed(const QString& key)
{
    const auto found = std::find_if(
        headings.begin(), headings.end(), [&key](const Headings& each) { return key == QLatin1String(each.key); });
    return found == headings.end() ? std::nullopt : std::optional(found->field);
}

std::optional<Field> fieldOfHeading(const QString& heading)
{
    static const QHash<QString, Field> names = madeNames();
    const auto found = names.constFind(plain(heading));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace farol::intake
