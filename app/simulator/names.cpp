#include "app/simulator/names.h"

#include "core/domain/text.h"

#include <QStringList>

#include <array>

namespace farol::simulator {

namespace {

constexpr QStringView givenNames[]{u"Ana", u"Beatriz", u"Bruna", u"Camila", u"Carolina", u"Cauã", u"Cecília", u"César",
    u"Clara", u"Cláudia", u"Conceição", u"Daniel", u"Débora", u"Diego", u"Edivaldo", u"Eduardo", u"Elisângela",
    u"Emília", u"Estevão", u"Eulália", u"Fabiana", u"Fátima", u"Felipe", u"Fernanda", u"Flávia", u"Francisco",
    u"Gabriela", u"Gláucia", u"Guilherme", u"Gustavo", u"Hélio", u"Heloísa", u"Henrique", u"Iara", u"Igor", u"Inês",
    u"Iracema", u"Isabela", u"Ítalo", u"Jaqueline", u"João", u"Joaquim", u"José", u"Josué", u"Juliana", u"Júlio",
    u"Jurema", u"Kauê", u"Larissa", u"Laís", u"Letícia", u"Lívia", u"Lúcia", u"Luís", u"Luíza", u"Marcela", u"Márcio",
    u"Maria", u"Mariana", u"Mateus", u"Maurício", u"Mônica", u"Moacir", u"Natália", u"Otávio", u"Patrícia", u"Paula",
    u"Pedro", u"Raimunda", u"Raul", u"Rebeca", u"Renan", u"Renata", u"Rita", u"Rogério", u"Ruan", u"Samuel",
    u"Sebastião", u"Severino", u"Simão", u"Sônia", u"Taís", u"Tatiana", u"Thiago", u"Ubirajara", u"Valéria",
    u"Verônica", u"Vinícius", u"Vitória", u"Yasmin", u"Zélia"};
constexpr QStringView secondNames[]{u"Aparecida", u"Antônio", u"Augusto", u"Cristina", u"de Fátima", u"de Jesus",
    u"Eduarda", u"Gabriel", u"Helena", u"Henrique", u"Luiza", u"Miguel", u"Otávio", u"Regina", u"Sofia", u"Vitória"};
constexpr QStringView surnames[]{u"Albuquerque", u"Almeida", u"Alves", u"Amorim", u"Andrade", u"Araújo", u"Assunção",
    u"Azevedo", u"Baniwa", u"Barbosa", u"Barros", u"Batista", u"Bezerra", u"Borges", u"Brandão", u"Brito", u"Caldeira",
    u"Camargo", u"Campos", u"Cardoso", u"Carvalho", u"Castro", u"Cavalcanti", u"Conceição", u"Corrêa", u"Costa",
    u"Coutinho", u"da Luz", u"da Silva", u"de Sá", u"de Souza", u"dos Anjos", u"dos Reis", u"dos Santos", u"Dias",
    u"Duarte", u"Esteves", u"Falcão", u"Farias", u"Fernandes", u"Ferreira", u"Figueiredo", u"Fonseca", u"Freitas",
    u"Galvão", u"Gomes", u"Gonçalves", u"Guimarães", u"Hoffmann", u"Jardim", u"Karipuna", u"Kobayashi", u"Leão",
    u"Lima", u"Lopes", u"Macêdo", u"Machado", u"Magalhães", u"Maranhão", u"Martins", u"Melo", u"Mendonça", u"Monteiro",
    u"Moraes", u"Moreira", u"Müller", u"Muniz", u"Nascimento", u"Nakamura", u"Nóbrega", u"Oliveira", u"Paixão",
    u"Pataxó", u"Peçanha", u"Pereira", u"Pimentel", u"Pinheiro", u"Queiroz", u"Quintão", u"Ramos", u"Ribeiro", u"Rocha",
    u"Rodrigues", u"Sant'Anna", u"Schneider", u"Siqueira", u"Tavares", u"Teixeira", u"Toledo", u"Tupinambá",
    u"Vasconcelos", u"Viana", u"Vieira", u"Xavier", u"Zanella"};
constexpr QStringView tutors[]{u"Ana", u"João", u"Letícia", u"Márcio", u"Sônia", u"Otávio", u"Débora", u"Inês",
    u"Rogério", u"Lívia", u"Raul", u"Zélia"};
/// Reserved for examples (RFC 2606): no letter will ever arrive.
constexpr QStringView mailDomains[]{u"exemplo.com.br", u"example.com", u"correio.example", u"aluno.example.org"};
constexpr std::array areaCodes{
    11, 13, 19, 21, 27, 31, 34, 41, 47, 48, 51, 61, 62, 67, 68, 71, 79, 81, 82, 83, 84, 85, 86, 91, 92, 95, 96, 98};

QString number(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QLatin1Char('0'));
}

} // namespace

QString personName(Random& random)
{
    QStringList parts{random.pick(givenNames).toString()};
    if (random.happens(300))
        parts << random.pick(secondNames).toString();
    parts << random.pick(surnames).toString();
    if (random.happens(450))
        parts << random.pick(surnames).toString();
    return parts.join(QLatin1Char(' '));
}

QString tutorName(int index)
{
    const auto name = tutors[static_cast<size_t>(index) % std::size(tutors)].toString();
    const int round = index / static_cast<int>(std::size(tutors));
    return round == 0 ? name : QStringLiteral("%1 %2").arg(name).arg(round + 1);
}

QString emailFor(const QString& name, int serial, Random& random)
{
    QString folded = domain::folded(name);
    folded.remove(QLatin1Char('\''));
    const auto parts = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QString local = QStringLiteral("%1.%2").arg(parts.first(), parts.last());
    if (serial > 0)
        local += QString::number(serial);
    if (random.happens(60))
        local += QStringLiteral("+curso");
    return local + QLatin1Char('@') + random.pick(mailDomains).toString();
}

QString phoneNumber(Random& random)
{
    const QString area = number(random.pick(areaCodes), 2);
    const QString first = QLatin1Char('9') + number(random.below(10000), 4);
    const QString last = number(random.below(10000), 4);
    switch (random.below(5)) {
    case 0:
        return QStringLiteral("+55") + area + first + last;
    case 1:
        return QStringLiteral("55") + area + first + last;
    case 2:
        return QStringLiteral("(%1) %2-%3").arg(area, first, last);
    case 3:
        return QStringLiteral("%1 %2 %3").arg(area, first, last);
    default:
        return area + first + last;
    }
}

QString documentNumber(Random& random)
{
    return QStringLiteral("%1.%2.%3-%4")
        .arg(number(random.below(1000), 3), number(random.below(1000), 3), number(random.below(1000), 3),
            number(random.below(100), 2));
}

} // namespace farol::simulator
