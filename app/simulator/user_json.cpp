#include "app/simulator/user_json.h"

#include "app/simulator/random.h"

#include <QJsonArray>

namespace farol::simulator {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue totalJson(domain::Tenths tenths, Total form, bool pads)
{
    if (form == Total::Number)
        return tenths / 10.0;
    const QString whole = QString::number(tenths / 10);
    const QString tenth = QString::number(tenths % 10);
    if (tenths % 10 == 0 && form != Total::Padded && !(form == Total::Mixed && pads))
        return QString(whole + QLatin1Char('%'));
    return QString(whole + (form == Total::Comma ? QLatin1Char(',') : QLatin1Char('.')) + tenth + QLatin1Char('%'));
}

QJsonObject lessonJson(domain::CourseId course, int lesson, int times, const QString& accessed)
{
    const qint64 id = course.value * 100 + lesson;
    return {{QStringLiteral("item_id"), id}, {QStringLiteral("count"), times}, {QStringLiteral("acesso_em"), accessed},
        {QStringLiteral("aula"),
            QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("ordem"), lesson},
                {QStringLiteral("nome"), QStringLiteral("✨ Lição %1: prática").arg(lesson)}}}};
}

} // namespace

QString platformDate(qint64 seconds, DateForm form)
{
    const auto local = QDateTime::fromSecsSinceEpoch(seconds - 3 * 3600, Qt::UTC);
    const auto date = local.date();
    const auto time = local.time();
    const auto two = [](int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1-%2-%3%4%5:%6:%7%8")
        .arg(QString::number(date.year()), two(date.month()), two(date.day()),
            form == DateForm::Zoned ? QStringLiteral("T") : QStringLiteral(" "), two(time.hour()), two(time.minute()),
            two(time.second()), form == DateForm::Zoned ? QStringLiteral("-03:00") : QString());
}

QJsonObject userJson(const Member& member, DateForm form)
{
    const auto& student = *member.student;
    const QString token = loginToken(student.id);
    return {{QStringLiteral("id"), student.id.value}, {QStringLiteral("nome"), student.name},
        {QStringLiteral("email"), textOrNull(student.email)}, {QStringLiteral("doc"), textOrNull(student.document)},
        {QStringLiteral("celular"), textOrNull(student.phone)},
        {QStringLiteral("login_auto"), QStringLiteral("https://escola.cademi.com.br/auth/login?crstk=") + token},
        {QStringLiteral("login_crstk"), token}, {QStringLiteral("gratis"), false},
        {QStringLiteral("pontos"), static_cast<int>(mixed(student.id.value) % 900)},
        {QStringLiteral("criado_em"), platformDate(student.registered, form)},
        {QStringLiteral("ultimo_acesso_em"),
            member.lastAccess ? QJsonValue(platformDate(member.lastAccess->toSecsSinceEpoch(), form)) : QJsonValue()}};
}

QJsonObject progressJson(const Student& student, const CoursePlan& course, const Truth& truth,
    const std::optional<QDateTime>& lastAccess, const Faults& faults)
{
    if (truth.lessons == 0 && faults.untouched == Untouched::NoProgress)
        return {};
    const auto form = faults.dates == Dates::Zoned ? DateForm::Zoned : DateForm::Zoneless;
    QJsonArray lessons;
    for (int lesson = 1; lesson <= truth.lessons; ++lesson) {
        const qint64 before = (truth.lessons - lesson) * 2700;
        const auto accessed = platformDate(lastAccess ? lastAccess->toSecsSinceEpoch() - before : 0, form);
        lessons.append(lessonJson(course.id, lesson, School::timesWatched(student.id, course.id, lesson), accessed));
    }
    const bool pads = mixed(student.id.value, course.id.value) % 2 == 0;
    const bool nothing = truth.lessons == 0 && faults.untouched == Untouched::NullTotal;
    return {{QStringLiteral("total"), nothing ? QJsonValue() : totalJson(truth.tenths(), faults.total, pads)},
        {QStringLiteral("assistidas"), truth.watched}, {QStringLiteral("completas"), truth.lessons},
        {QStringLiteral("aulas"), lessons}};
}

} // namespace farol::simulator
