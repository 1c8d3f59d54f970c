#include "bulk_names.h"

#include <array>

namespace farol::tests {

namespace {

constexpr std::array firstNames = {u"Adélia", u"Alexandre", u"Ana", u"André Luís", u"Antônia", u"Araci", u"Beatriz",
    u"Benício", u"Bruna", u"Caetano", u"Camila", u"Cássia", u"César", u"Conceição", u"Davi", u"Débora", u"Édson",
    u"Eloá", u"Estêvão", u"Fábio", u"Fátima", u"Flávio", u"Gabriel", u"Gláucia", u"Heloísa", u"Hélio", u"Inês",
    u"Ícaro", u"Janaína", u"João", u"Joaquim", u"José", u"Júlia", u"Lázaro", u"Letícia", u"Lídia", u"Luís", u"Luzia",
    u"Márcia", u"Mário", u"Mônica", u"Moisés", u"Natália", u"Noé", u"Olívia", u"Otávio", u"Patrícia", u"Quitéria",
    u"Raíssa", u"Rômulo", u"Sávio", u"Sebastião", u"Sônia", u"Tânia", u"Tarcísio", u"Úrsula", u"Valéria", u"Vítor",
    u"Yasmin", u"Zuleide"};
constexpr std::array surnames = {u"Queirós", u"Tavares", u"Conceição", u"Façanha", u"Brandão", u"Guimarães",
    u"Assunção", u"Moraes", u"Magalhães", u"Prudêncio", u"Araújo", u"Fagundes", u"Lourenço", u"Figueirêdo", u"Simões",
    u"Aragão", u"Patrício", u"Inácio", u"Gonçalves", u"Sá", u"Andrade", u"Falcão", u"Antunes", u"Ribeirão", u"Vilhena",
    u"Nóbrega", u"Paixão", u"Lemos", u"Sampaio", u"Ávila", u"Barcelos", u"Cordeiro", u"Damião", u"Esteves", u"Frazão",
    u"Galvão", u"Holanda", u"Jordão", u"Leão", u"Muniz", u"Negrão", u"Órfão", u"Pessôa", u"Quintão", u"Rosário",
    u"Saldanha", u"Trindade", u"Uchôa", u"Valadão", u"Xavier"};
constexpr std::array tutors = {u"Luísa Andrade", u"Rafael Gonçalves", u"Beatriz Sá", u"Caio Brandão", u"Mônica Falcão"};
constexpr std::array courses = {u"Boas-vindas", u"Lógica de programação", u"Excel", u"SQL", u"Power BI",
    u"Estatística I", u"Python I", u"Python II", u"Estatística II", u"Visualização de dados", u"Git e GitHub",
    u"Projeto em equipe", u"Comunicação", u"Preparação para o mercado"};

} // namespace

QString bulkName(int n)
{
    const auto firsts = int(firstNames.size());
    const auto lasts = int(surnames.size());
    const int family = (n * 7 + n / firsts) % lasts;
    QString name =
        QString::fromUtf16(firstNames[size_t(n % firsts)]) + u' ' + QString::fromUtf16(surnames[size_t(family)]);
    if (n >= firsts * lasts / 2)
        name += u' ' + QString::fromUtf16(surnames[size_t((family + 1 + n / (firsts * lasts / 2)) % lasts)]);
    return name;
}

QString bulkTutor(int n)
{
    return QString::fromUtf16(tutors[size_t(n) % tutors.size()]);
}

QString bulkCourse(int n)
{
    const QString name = QString::fromUtf16(courses[size_t(n) % courses.size()]);
    return n < int(courses.size()) ? name : name + QStringLiteral(" %1").arg(n / int(courses.size()) + 1);
}

} // namespace farol::tests
