#include "core/cademi/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <gtest/gtest.h>
#include <random>

using namespace farol::cademi;
using namespace farol::domain;

// Whatever happens to a valid body on its way, parsing neither falls over nor says what the body did not.

namespace {

const QByteArray students = R"({"success":true,"code":200,"data":{"tag":{"id":69,"nome":"Turma 12"},"paginator":
{"perPage":150,"next_page_url":"https:\/\/e.cademi.com.br\/api\/v1\/usuario\/lista_por_tag\/69?cursor=abc"},"usuario":[
{"id":1126594,"nome":"Renan C","email":"renan@exemplo.com","doc":"123.123.123-12","celular":"+5511999990000",
"login_auto":"https:\/\/e\/auth?crstk=SEGREDO","login_crstk":"SEGREDO","criado_em":"2022-01-12T15:50:47-03:00",
"ultimo_acesso_em":"2020-01-12 19:59:20"},{"id":77,"nome":"Ana","email":null,"celular":null,
"ultimo_acesso_em":null}]}})";
const QByteArray progress = R"({"success":true,"code":200,"data":{"usuario":{"id":7},"progresso":{"total":"41.7%",
"assistidas":7,"completas":5,"aulas":[{"item_id":2404,"count":1}]}}})";
const QByteArray tags = R"({"success":true,"data":{"itens":[{"id":1,"nome":"Turma 1"},{"id":69,"nome":"Turma 12"}]}})";

/// Every text that stands anywhere in a JSON value, and every whole number.
void gather(const QJsonValue& value, QSet<QString>& texts, QSet<qint64>& numbers)
{
    if (value.isString())
        texts.insert(value.toString());
    if (value.isDouble())
        numbers.insert(value.toInteger());
    for (const QJsonValue item : value.toArray())
        gather(item, texts, numbers);
    for (const QJsonValue item : value.toObject())
        gather(item, texts, numbers);
}

/// What a body holds, as far as it is JSON at all.
struct Held {
    explicit Held(const QByteArray& body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        gather(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), texts, numbers);
    }
    QSet<QString> texts;
    QSet<qint64> numbers;
};

/// One to three random changes of bytes: a flip, a cut, a copy of one part over another, an odd character.
QByteArray mutated(QByteArray body, std::mt19937& random)
{
    const auto below = [&random](
                           qsizetype limit) { return static_cast<qsizetype>(random() % static_cast<size_t>(limit)); };
    for (auto changes = below(3) + 1; changes > 0 && body.size() > 8; --changes) {
        const qsizetype at = below(body.size());
        switch (below(5)) {
        case 0:
            body[at] = static_cast<char>(body[at] ^ (1 << below(8)));
            break;
        case 1:
            body.remove(at, below(12) + 1);
            break;
        case 2:
            body.insert(at, body.mid(below(body.size()), below(20) + 1));
            break;
        case 3:
            body[at] = "\0{}[]\",:9-eE\\"[below(13)];
            break;
        default:
            body.truncate(at);
        }
    }
    return body;
}

/// One value of a JSON tree replaced by one of another type, so that the syntax stays right.
QJsonValue transformed(const QJsonValue& value, int& left, const QJsonValue& put)
{
    if (left-- == 0)
        return put;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(transformed(item, left, put));
        return array;
    }
    if (value.isObject()) {
        const QJsonObject before = value.toObject();
        QJsonObject object;
        for (auto member = before.begin(); member != before.end(); ++member)
            object.insert(member.key(), transformed(member.value(), left, put));
        return object;
    }
    return value;
}

/// Every body that differs from this one in exactly one value.
std::vector<QByteArray> withOneValueReplaced(const QByteArray& body)
{
    const QJsonValue whole = QJsonDocument::fromJson(body).object();
    std::vector<QByteArray> bodies;
    for (const QJsonValue put : QJsonArray{QJsonValue(), true, -1, 0.5, 1e18, QString(), QStringLiteral("<b>x</b>"),
             QJsonArray(), QJsonObject(), QJsonArray{1}, QJsonObject{{QStringLiteral("id"), 5}}}) {
        for (int at = 1; at < 100; ++at) {
            int left = at;
            const QJsonValue changed = transformed(whole, left, put);
            if (left >= 0)
                break;
            bodies.push_back(QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact));
        }
    }
    return bodies;
}

void expectOnlyWhatIsThere(const QByteArray& body)
{
    const Held held(body);
    if (const auto page = parseStudents(200, body)) {
        for (const Listed& listed : page->items) {
            EXPECT_TRUE(held.numbers.contains(listed.student.id.value)) << body.toStdString();
            EXPECT_TRUE(held.texts.contains(listed.student.name)) << body.toStdString();
            for (const QString& optional : {listed.student.email, listed.student.phone})
                EXPECT_TRUE(optional.isEmpty() || held.texts.contains(optional)) << body.toStdString();
        }
    } else {
        EXPECT_EQ(page.error().fault, Fault::BadReply) << body.toStdString();
        EXPECT_FALSE(page.error().detail.contains(u'@')) << "no personal data in a log";
    }
}

} // namespace

TEST(Mutations, OfAStudentsPageGiveWhatItHoldsOrABadReply)
{
    ASSERT_EQ(parseStudents(200, students)->items.size(), 2U);
    std::mt19937 random(1);
    for (int round = 0; round < 3000; ++round)
        expectOnlyWhatIsThere(mutated(students, random));
}

TEST(Mutations, OfEveryValueOfAStudentsPageGiveWhatItHoldsOrABadReply)
{
    const auto bodies = withOneValueReplaced(students);
    ASSERT_GT(bodies.size(), 150U);
    for (const QByteArray& body : bodies)
        expectOnlyWhatIsThere(body);
}

TEST(Mutations, OfAProgressNeverLeaveItsRangeAndNeverMakeAZero)
{
    ASSERT_EQ(parseProgress(200, progress)->tenths, 417);
    std::vector<QByteArray> bodies = withOneValueReplaced(progress);
    std::mt19937 random(2);
    for (int round = 0; round < 3000; ++round)
        bodies.push_back(mutated(progress, random));
    for (const QByteArray& body : bodies) {
        const auto reading = parseProgress(200, body);
        if (!reading) {
            EXPECT_EQ(reading.error().fault, Fault::BadReply) << body.toStdString();
            continue;
        }
        EXPECT_GE(reading->tenths, 0) << body.toStdString();
        EXPECT_LE(reading->tenths, 1000) << body.toStdString();
        EXPECT_EQ(reading->state == CellState::Value, reading->tenths > 0) << body.toStdString();
        const QJsonObject data = QJsonDocument::fromJson(body)[u"data"].toObject();
        const QJsonValue total = data[u"progresso"][u"total"];
        if (reading->tenths == 0 && !total.isUndefined() && !total.isNull()) {
            const QString text = total.isDouble() ? QString::number(total.toDouble()) : total.toString();
            EXPECT_TRUE(text.contains(u'0')) << "a zero that nobody said: " << body.toStdString();
        }
    }
}

TEST(Mutations, OfTagsGiveWhatTheyHoldOrABadReply)
{
    std::vector<QByteArray> bodies = withOneValueReplaced(tags);
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round)
        bodies.push_back(mutated(tags, random));
    for (const QByteArray& body : bodies) {
        const Held held(body);
        const auto read = parseTags(200, body);
        if (!read) {
            EXPECT_EQ(read.error().fault, Fault::BadReply) << body.toStdString();
            continue;
        }
        for (const Tag& tag : *read) {
            EXPECT_TRUE(held.numbers.contains(tag.id.value)) << body.toStdString();
            EXPECT_TRUE(held.texts.contains(tag.name)) << body.toStdString();
        }
    }
}

TEST(Mutations, EveryTruncationOfEveryBodyIsABadReply)
{
    for (qsizetype length = 0; length < students.size() - 1; ++length)
        ASSERT_EQ(parseStudents(200, students.left(length)).error().fault, Fault::BadReply) << length;
    for (qsizetype length = 0; length < progress.size() - 1; ++length)
        ASSERT_EQ(parseProgress(200, progress.left(length)).error().fault, Fault::BadReply) << length;
    for (qsizetype length = 0; length < tags.size() - 1; ++length)
        ASSERT_EQ(parseTags(200, tags.left(length)).error().fault, Fault::BadReply) << length;
}

TEST(Mutations, NoStatusButTwoHundredGivesAList)
{
    for (int status = 100; status < 600; ++status) {
        EXPECT_EQ(parseStudents(status, students).has_value(), status == 200) << status;
        EXPECT_EQ(parseProgress(status, progress).has_value(), status == 200 || status == 409) << status;
    }
}
