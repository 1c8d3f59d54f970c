#include "app/simulator/api.h"

#include "app/simulator/reply.h"

#include <QJsonArray>

namespace farol::simulator {

namespace {

constexpr size_t usersPerPage = 150;
constexpr size_t productsPerPage = 15;

QJsonObject productJson(const CoursePlan& course, int order)
{
    return {{QStringLiteral("id"), course.id.value}, {QStringLiteral("ordem"), order},
        {QStringLiteral("nome"), course.name}};
}

QJsonObject conflict(const QString& message)
{
    return errorEnvelope(409, message);
}

} // namespace

Api::Api(const School& school, const Faults& faults, QDateTime now, QUrl address) :
    m_school(school),
    m_faults(faults),
    m_now(std::move(now)),
    m_address(std::move(address))
{
}

QJsonObject Api::answer(const Route& route, Loss loss) const
{
    switch (route.kind) {
    case Route::Kind::Tags:
        return tags();
    case Route::Kind::TagList:
        return tagList(route, loss);
    case Route::Kind::Progress:
        return progress(route);
    case Route::Kind::Products:
        return products(route, loss);
    case Route::Kind::Product:
        return product(route);
    case Route::Kind::Users:
        return users(route, loss);
    case Route::Kind::User:
        return user(route);
    case Route::Kind::Access:
        return access(route);
    case Route::Kind::Unknown:
        break;
    }
    return errorEnvelope(404, QStringLiteral("Rota não encontrada"));
}

QJsonObject Api::memberList(std::vector<Member> members, const Listing& listing, DateForm form) const
{
    return successEnvelope(listData(
        std::move(members), listing, m_faults, [](const Member& member) { return member.student->id.value; },
        [](const Member& member) { return member.student->registered; },
        [this, form](const Member& member) { return userJson(told(member), form); }));
}

QJsonObject Api::tags() const
{
    QJsonArray items{QJsonObject{{QStringLiteral("id"), 69}, {QStringLiteral("nome"), QStringLiteral("Turma Padrão")}}};
    for (const auto& cohort : m_school.plan().cohorts)
        items.append(QJsonObject{{QStringLiteral("id"), cohort.tag.value},
            {QStringLiteral("nome"), QStringLiteral("%1 / turma %2").arg(cohort.track).arg(cohort.number)}});
    return successEnvelope(QJsonObject{{QStringLiteral("itens"), items}});
}

QJsonObject Api::tagList(const Route& route, Loss loss) const
{
    constexpr domain::TagId everybody{69};
    if (!m_school.cohort(route.tag) && route.tag != everybody && m_faults.unknownTag == UnknownTag::Conflict)
        return conflict(QStringLiteral("Tag não encontrada"));
    const auto path = QStringLiteral("/api/v1/usuario/lista_por_tag/%1").arg(route.tag.value);
    return memberList(route.tag == everybody ? m_school.registered(m_now) : m_school.members(route.tag, m_now),
        {m_address, path, QStringLiteral("usuario"), usersPerPage, route.cursor, loss}, zonelessForm());
}

QJsonObject Api::users(const Route& route, Loss loss) const
{
    return memberList(m_school.registered(m_now),
        {m_address, QStringLiteral("/api/v1/usuario"), QStringLiteral("usuario"), usersPerPage, route.cursor, loss},
        zonedForm());
}

QJsonObject Api::products(const Route& route, Loss loss) const
{
    std::vector<CoursePlan> all;
    for (const auto& track : m_school.plan().tracks)
        all.insert(all.end(), track.courses.begin(), track.courses.end());
    const Listing listing{
        m_address, QStringLiteral("/api/v1/produto"), QStringLiteral("produto"), productsPerPage, route.cursor, loss};
    return successEnvelope(listData(
        std::move(all), listing, m_faults, [](const CoursePlan& course) { return course.id.value; },
        [](const CoursePlan&) { return qint64{1'600'000'000}; },
        [](const CoursePlan& course) { return productJson(course, 1); }));
}

QJsonObject Api::product(const Route& route) const
{
    const auto* course = m_school.course(route.product);
    if (!course)
        return conflict(QStringLiteral("Produto não encontrado"));
    QJsonObject product = productJson(*course, 1);
    product.insert(QStringLiteral("vitrine"),
        QJsonObject{{QStringLiteral("id"), 1}, {QStringLiteral("ordem"), 1},
            {QStringLiteral("nome"), QStringLiteral("Conhecendo a Cademí")}});
    return successEnvelope(QJsonObject{{QStringLiteral("produto"), product}});
}

QJsonObject Api::user(const Route& route) const
{
    const auto* student = registered(route.who);
    if (!student)
        return conflict(QStringLiteral("Usuário não encontrado"));
    const Member member = told({student, m_school.lastAccess(student->id, m_now)});
    return successEnvelope(QJsonObject{{QStringLiteral("usuario"), userJson(member, zonedForm())}});
}

QJsonObject Api::progress(const Route& route) const
{
    const auto* student = registered(route.who);
    if (!student)
        return conflict(QStringLiteral("Usuário não encontrado"));
    const auto* course = m_school.course(route.product);
    if (!course)
        return conflict(QStringLiteral("Produto não encontrado"));
    const auto truth = m_school.truth(student->id, route.product, m_now).value_or(Truth{.access = false});
    if (!truth.access)
        return conflict(QStringLiteral("O usuário não possui acesso a este produto"));
    const auto progress = progressJson(*student, *course, truth, m_school.lastAccess(student->id, m_now), m_faults);
    return successEnvelope(progress.isEmpty() ? QJsonObject{} : QJsonObject{{QStringLiteral("progresso"), progress}});
}

QJsonObject Api::access(const Route& route) const
{
    const auto* student = registered(route.who);
    if (!student)
        return conflict(QStringLiteral("Usuário não encontrado"));
    QJsonArray accesses;
    for (const auto& track : m_school.plan().tracks)
        for (const auto& course : track.courses) {
            const auto truth = m_school.truth(student->id, course.id, m_now);
            if (!truth || !truth->access)
                continue;
            QJsonObject product = productJson(course, 1);
            product.insert(QStringLiteral("oferta_url"), QJsonValue());
            accesses.append(
                QJsonObject{{QStringLiteral("produto"), product}, {QStringLiteral("duracao"), QStringLiteral("1")},
                    {QStringLiteral("duracao_tipo"), QStringLiteral("vitalicio")},
                    {QStringLiteral("comecou_em"), platformDate(student->registered, zonedForm())},
                    {QStringLiteral("encerra_em"), QJsonValue()}, {QStringLiteral("encerrado"), false}});
        }
    const Member member = told({student, m_school.lastAccess(student->id, m_now)});
    return successEnvelope(
        QJsonObject{{QStringLiteral("usuario"), userJson(member, zonedForm())}, {QStringLiteral("acesso"), accesses}});
}

Member Api::told(Member member) const
{
    member.lastAccess = m_school.toldAccess(member, m_faults.stillAccessPercent);
    return member;
}

const Student* Api::registered(const QString& who) const
{
    const auto* student = m_school.find(who);
    return student && student->registered <= m_now.toSecsSinceEpoch() ? student : nullptr;
}

DateForm Api::zonedForm() const
{
    return m_faults.dates == Dates::Zoneless ? DateForm::Zoneless : DateForm::Zoned;
}

DateForm Api::zonelessForm() const
{
    return m_faults.dates == Dates::Zoned ? DateForm::Zoned : DateForm::Zoneless;
}

} // namespace farol::simulator
