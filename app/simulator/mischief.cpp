#include "app/simulator/mischief.h"

namespace farol::simulator {

namespace {

Reply refusal(int code, const QString& message)
{
    return {.status = code, .body = phpJson(errorEnvelope(code, message))};
}

QJsonObject overHundred(QJsonObject data)
{
    const auto key = QStringLiteral("progresso");
    if (!data.contains(key))
        return data;
    auto progress = data.value(key).toObject();
    progress.insert(QStringLiteral("total"), QStringLiteral("141.7%"));
    data.insert(key, progress);
    return data;
}

/// Every list becomes a text, every object a number.
QJsonObject wrongTypes(QJsonObject data)
{
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.value().isArray())
            it.value() = QStringLiteral("muitos");
        else if (it.value().isObject())
            it.value() = 7;
    }
    return data;
}

} // namespace

Loss lossOf(Mishap mishap)
{
    if (mishap == Mishap::EmptyList)
        return Loss::All;
    return mishap == Mishap::HalfList ? Loss::SecondHalf : Loss::Nothing;
}

std::optional<Reply> replyInstead(const FaultRule& rule, const RateLimit& limit)
{
    switch (rule.mishap) {
    case Mishap::InternalError:
        return refusal(500, QStringLiteral("Erro interno"));
    case Mishap::BadGateway:
        return htmlReply(502, QStringLiteral("502 Bad Gateway"));
    case Mishap::Reset:
        return Reply{.status = 0, .delivery = Delivery::Reset};
    case Mishap::HtmlPage:
        return htmlReply(200, QStringLiteral("Área de membros"));
    case Mishap::Redirect: {
        auto reply = htmlReply(302, QStringLiteral("Redirecionando"));
        reply.headers.append({"Location", rule.location.toEncoded()});
        return reply;
    }
    case Mishap::TooMany:
        return throttled(limit);
    case Mishap::Forbidden:
        return refusal(403, QStringLiteral("Acesso negado"));
    case Mishap::NotAllowed:
        return refusal(405, QStringLiteral("Token inválido"));
    case Mishap::Conflict:
        return refusal(409, QStringLiteral("Operação não permitida"));
    default:
        return std::nullopt;
    }
}

QJsonObject spoiled(QJsonObject envelope, Mishap mishap)
{
    const auto key = QStringLiteral("data");
    const auto data = envelope.value(key).toObject();
    if (mishap == Mishap::OverHundred && envelope.contains(key))
        envelope.insert(key, overHundred(data));
    else if (mishap == Mishap::WrongTypes && envelope.contains(key))
        envelope.insert(key, wrongTypes(data));
    else if (mishap == Mishap::SuccessFalse)
        envelope = errorEnvelope(200, QStringLiteral("Não foi possível concluir a operação"));
    else if (mishap == Mishap::HugeBody)
        envelope.insert(QStringLiteral("enchimento"), QString(9 * 1024 * 1024, QLatin1Char('x')));
    return envelope;
}

Reply spoiled(Reply reply, Mishap mishap)
{
    if (mishap == Mishap::Truncated)
        reply.delivery = Delivery::CutShort;
    else if (mishap == Mishap::CutJson)
        reply.body.truncate(reply.body.size() / 2);
    return reply;
}

Reply throttled(const RateLimit& limit)
{
    const auto message = QStringLiteral("Limite de requisições excedido");
    Reply reply;
    switch (limit.throttle) {
    case Throttle::TooMany:
        reply = refusal(429, message);
        break;
    case Throttle::TooManyHtml:
        reply = htmlReply(429, QStringLiteral("Too Many Requests"));
        break;
    case Throttle::Conflict:
        reply = refusal(409, message);
        break;
    case Throttle::Forbidden:
        reply = refusal(403, message);
        break;
    }
    if (limit.retryAfter)
        reply.headers.append({"Retry-After", QByteArray::number(*limit.retryAfter)});
    return reply;
}

} // namespace farol::simulator
