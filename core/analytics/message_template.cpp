#include "core/analytics/message_template.h"

#include <algorithm>

namespace farol::analytics {

namespace {

struct FieldName {
    MessageField field;
    const char* name;
};

constexpr FieldName fieldNames[] = {
    {MessageField::Name, "nome"},
    {MessageField::FirstName, "primeiro_nome"},
    {MessageField::Cohort, "turma"},
    {MessageField::Track, "trilha"},
    {MessageField::Week, "semana"},
    {MessageField::Progress, "progresso"},
    {MessageField::Expected, "esperado"},
    {MessageField::Gap, "diferenca"},
    {MessageField::Gain, "avanco"},
    {MessageField::Situation, "situacao"},
    {MessageField::LastAccess, "ultimo_acesso"},
    {MessageField::Tutor, "tutor"},
};

std::optional<MessageField> fieldOf(QStringView name)
{
    for (const FieldName& known : fieldNames) {
        if (name == QLatin1String(known.name))
            return known.field;
    }
    return std::nullopt;
}

/// What stands behind a piece of plain text. A field can begin a sentence as a capital does.
enum class Follows { Field, Nothing };

/// Whether a sentence ends before `at`, where white space has been passed since `end`.
bool isSentenceEnd(QStringView text, qsizetype end, qsizetype at, Follows follows)
{
    if (text.mid(end, at - end).contains(u'\n'))
        return true;
    if (at == end || end == 0 || !QStringView(u".!?\u2026").contains(text[end - 1]))
        return false;
    return at < text.size() ? !text[at].isLower() : follows == Follows::Field;
}

/// Plain text cut where sentences end: every piece but the last ends one.
QStringList cutSentences(const QString& text, Follows follows)
{
    QStringList pieces;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = at;
        while (at < text.size() && text[at].isSpace())
            ++at;
        if (at == end) {
            ++at;
        } else if (isSentenceEnd(text, end, at, follows)) {
            pieces << text.mid(from, at - from);
            from = at;
        }
    }
    return pieces << text.mid(from);
}

/// Without spaces at the ends of lines, more than one empty line together, and white space around it all.
QString tidied(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (!line.isEmpty() || (!lines.isEmpty() && !lines.back().isEmpty()))
            lines << line;
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

QString nameOf(MessageField field)
{
    const auto found = std::find_if(
        std::begin(fieldNames), std::end(fieldNames), [field](const FieldName& known) { return known.field == field; });
    return QLatin1String(found->name);
}

tl::expected<MessageTemplate, TemplateError> MessageTemplate::parse(const QString& text)
{
    MessageTemplate parsed;
    parsed.m_sentences.emplace_back();
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isBrace = c == u'{' || c == u'}';
        if (!isBrace || (at + 1 < text.size() && text[at + 1] == c)) {
            plain += c;
            at += isBrace ? 1 : 0;
            continue;
        }
        if (c == u'}')
            return tl::make_unexpected(TemplateError{TemplateMistake::Stray, {}, at});
        const qsizetype end = text.indexOf(u'}', at);
        if (end < 0)
            return tl::make_unexpected(TemplateError{TemplateMistake::Unclosed, {}, at});
        const QString inside = text.mid(at + 1, end - at - 1);
        const qsizetype bar = inside.indexOf(u'|');
        const QString name = (bar < 0 ? inside : inside.left(bar)).trimmed();
        const auto field = fieldOf(name);
        if (!field)
            return tl::make_unexpected(TemplateError{TemplateMistake::UnknownField, name, at});
        parsed.append(cutSentences(plain, Follows::Field));
        parsed.m_sentences.back().push_back({bar < 0 ? QString() : inside.mid(bar + 1), field, bar >= 0});
        plain.clear();
        at = end;
    }
    parsed.append(cutSentences(plain, Follows::Nothing));
    return parsed;
}

void MessageTemplate::append(const QStringList& pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            m_sentences.emplace_back();
        m_sentences.back().push_back({pieces[i], std::nullopt});
    }
}

WrittenMessage MessageTemplate::write(const ValueOf& valueOf) const
{
    WrittenMessage message;
    for (const Sentence& sentence : m_sentences) {
        QString written;
        bool isKnown = true;
        for (const Part& part : sentence) {
            const auto value = part.field ? valueOf(*part.field) : std::optional(part.text);
            written += value.value_or(part.text);
            if (value || part.hasWords)
                continue;
            isKnown = false;
            if (const QString name = nameOf(*part.field); !message.leftOut.contains(name))
                message.leftOut << name;
        }
        if (isKnown)
            message.text += written;
    }
    message.text = tidied(message.text);
    return message;
}

} // namespace farol::analytics
