#include "core/analytics/message_template.h"

#include <gtest/gtest.h>

using namespace farol::analytics;

namespace {

/// What is known: a name, progress and gain; not what is expected, nor the tutor.
std::optional<QString> known(MessageField field)
{
    switch (field) {
    case MessageField::FirstName:
        return QStringLiteral("Ana");
    case MessageField::Progress:
        return QStringLiteral("41,7 %");
    case MessageField::Gain:
        return QStringLiteral("+3,2 p.p.");
    default:
        return std::nullopt;
    }
}

WrittenMessage written(const char* text)
{
    return MessageTemplate::parse(QString::fromUtf8(text)).value().write(known);
}

std::string textOf(const char* text)
{
    return written(text).text.toStdString();
}

TemplateError errorOf(const char* text)
{
    const auto parsed = MessageTemplate::parse(QString::fromUtf8(text));
    EXPECT_FALSE(parsed.has_value()) << text;
    return parsed.has_value() ? TemplateError{TemplateMistake::Stray, QStringLiteral("no error"), -1} : parsed.error();
}

} // namespace

TEST(MessageTemplate, FieldsBecomeTheStudentsOwnFigures)
{
    EXPECT_EQ(textOf("Oi, {primeiro_nome}! Você está com {progresso} ({avanco})."),
        "Oi, Ana! Você está com 41,7 % (+3,2 p.p.).");
    EXPECT_EQ(textOf("{ primeiro_nome }"), "Ana");
    EXPECT_EQ(textOf("sem campos"), "sem campos");
    EXPECT_EQ(textOf(""), "");
}

TEST(MessageTemplate, DoubledBracesAreTheSigns)
{
    EXPECT_EQ(textOf("{{primeiro_nome}} é {primeiro_nome}"), "{primeiro_nome} é Ana");
}

TEST(MessageTemplate, ASentenceOfWhichSomethingIsNotKnownIsLeftOutAndNamed)
{
    const WrittenMessage message =
        written("Oi, {primeiro_nome}! O esperado era {esperado}. Fale com {tutor}, ou com {tutor}. Até já!");
    EXPECT_EQ(message.text.toStdString(), "Oi, Ana! Até já!");
    EXPECT_EQ(message.leftOut, (QStringList{QStringLiteral("esperado"), QStringLiteral("tutor")}));
}

TEST(MessageTemplate, WordsForWhatIsNotKnownKeepTheSentence)
{
    const WrittenMessage message = written("Fale com {tutor|a equipe}. {esperado|}Até!");
    EXPECT_EQ(message.text.toStdString(), "Fale com a equipe. Até!");
    EXPECT_TRUE(message.leftOut.isEmpty());
}

TEST(MessageTemplate, AbbreviationsDoNotEndASentence)
{
    EXPECT_EQ(textOf("Faltam 3 p.p. para {esperado}. Vamos?"), "Vamos?");
    EXPECT_EQ(textOf("Avançou {avanco} nesta semana. {esperado} era o esperado."), "Avançou +3,2 p.p. nesta semana.");
}

TEST(MessageTemplate, ALineEndsASentenceAndEmptyLinesDoNotPileUp)
{
    EXPECT_EQ(textOf("Oi\nesperado: {esperado}\nTchau"), "Oi\nTchau");
    EXPECT_EQ(textOf("Oi.\n\nO esperado era {esperado}.\n\nTchau."), "Oi.\n\nTchau.");
    EXPECT_EQ(textOf("\n  \nOi.  \n\n\n\nTchau.\n"), "Oi.\n\nTchau.");
}

TEST(MessageTemplate, NothingIsLeftWhenEverySentenceNeedsWhatIsNotKnown)
{
    EXPECT_EQ(textOf("Olá, {nome}!"), "");
}

TEST(MessageTemplate, ValuesAreNeverReadAsFields)
{
    const auto message = MessageTemplate::parse(QStringLiteral("Oi, {nome}!"))->write([](MessageField) {
        return std::optional(QStringLiteral("{tutor} מיכל 🎓"));
    });
    EXPECT_EQ(message.text, QStringLiteral("Oi, {tutor} מיכל 🎓!"));
}

TEST(MessageTemplate, AMistakeIsNamedWithItsPlace)
{
    EXPECT_EQ(errorOf("Oi, {apelido}!"), (TemplateError{TemplateMistake::UnknownField, QStringLiteral("apelido"), 4}));
    EXPECT_EQ(errorOf("{Nome}"), (TemplateError{TemplateMistake::UnknownField, QStringLiteral("Nome"), 0}));
    EXPECT_EQ(errorOf("{}"), (TemplateError{TemplateMistake::UnknownField, QString(), 0}));
    EXPECT_EQ(errorOf("Oi {nome"), (TemplateError{TemplateMistake::Unclosed, QString(), 3}));
    EXPECT_EQ(errorOf("Oi nome}"), (TemplateError{TemplateMistake::Stray, QString(), 7}));
}

TEST(MessageTemplate, EveryFieldCanBeWritten)
{
    for (const MessageField field : allMessageFields) {
        const auto parsed = MessageTemplate::parse(u'{' + nameOf(field) + u'}');
        ASSERT_TRUE(parsed.has_value()) << nameOf(field).toStdString();
        const WrittenMessage message = parsed->write(
            [field](MessageField asked) { return asked == field ? std::optional(QStringLiteral("x")) : std::nullopt; });
        EXPECT_EQ(message.text, u"x");
    }
}
