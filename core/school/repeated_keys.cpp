#include "repeated_keys.h"

#include "problem_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace farol::school {

namespace {

/// An object or list that is open at some point of the text.
struct Open {
    bool isObject = false;
    QString place;
    bool keyIsNext = false; ///< objects: a text that comes now is a key
    QString key = {}; ///< objects: of the member being read
    qsizetype index = 0; ///< lists: of the element being read
    QSet<QString> keys = {};
};

QString placeInside(const Open& open)
{
    if (!open.isObject)
        return placeIn(open.place, open.index);
    return open.place.isEmpty() ? shortened(open.key) : open.place + u'.' + shortened(open.key);
}

/// The end of the JSON text literal that begins at `from`, behind its closing quote.
qsizetype endOfText(const QByteArray& json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at + 1;
}

QString decoded(const QByteArray& literal)
{
    return QJsonDocument::fromJson('[' + literal + ']').array().at(0).toString();
}

void readKey(Open& object, const QByteArray& literal, Problems& problems)
{
    object.key = decoded(literal);
    object.keyIsNext = false;
    if (object.keys.contains(object.key))
        problems.push_back({placeInside(object), ProblemKind::RepeatedKey, shortened(object.key)});
    object.keys.insert(object.key);
}

} // namespace

Problems repeatedKeys(const QByteArray& json)
{
    Problems problems;
    std::vector<Open> stack;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (c == '{' || c == '[') {
            stack.push_back({c == '{', stack.empty() ? QString() : placeInside(stack.back()), c == '{'});
        } else if ((c == '}' || c == ']') && !stack.empty()) {
            stack.pop_back();
        } else if (c == ',' && !stack.empty()) {
            stack.back().keyIsNext = stack.back().isObject;
            ++stack.back().index;
        } else if (c == '"') {
            const qsizetype end = endOfText(json, at);
            if (!stack.empty() && stack.back().keyIsNext)
                readKey(stack.back(), json.mid(at, end - at), problems);
            at = end - 1;
        }
    }
    return problems;
}

} // namespace farol::school
