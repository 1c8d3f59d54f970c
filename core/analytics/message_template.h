#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <tl/expected.hpp>
#include <vector>

namespace farol::analytics {

/// What of a student can stand in a message.
enum class MessageField {
    Name, ///< {nome}
    FirstName, ///< {primeiro_nome}
    Cohort, ///< {turma}
    Track, ///< {trilha}
    Week, ///< {semana}
    Progress, ///< {progresso}
    Expected, ///< {esperado}
    Gap, ///< {diferenca}
    Gain, ///< {avanco}
    Situation, ///< {situacao}
    LastAccess, ///< {ultimo_acesso}
    Tutor, ///< {tutor}
};

inline constexpr MessageField allMessageFields[] = {MessageField::Name, MessageField::FirstName, MessageField::Cohort,
    MessageField::Track, MessageField::Week, MessageField::Progress, MessageField::Expected, MessageField::Gap,
    MessageField::Gain, MessageField::Situation, MessageField::LastAccess, MessageField::Tutor};

QString nameOf(MessageField field); ///< as it stands between the braces, "primeiro_nome"

/// What can be wrong with a template.
enum class TemplateMistake {
    UnknownField,
    Unclosed, ///< "{" without its "}"
    Stray, ///< "}" without its "{"; the sign itself is written "}}"
};

struct TemplateError {
    TemplateMistake mistake = TemplateMistake::UnknownField;
    QString field; ///< what stands between the braces
    qsizetype at = 0; ///< where the brace stands, from 0

    bool operator==(const TemplateError&) const = default;
};

/// A message for one student.
struct WrittenMessage {
    QString text;
    QStringList leftOut; ///< fields whose sentences are not in it, as nothing is known; each once

    bool operator==(const WrittenMessage&) const = default;
};

/// A message with the student's own figures: "{progresso}" is replaced, "{tutor|a equipe}" says what stands there when
/// nothing is known, "{{" and "}}" are the signs themselves. A sentence with a field of which nothing is known, and no
/// words for that, is left out as a whole: no message says "o esperado era —", or 0 for what was not collected.
/// A sentence ends with . ! ? … before white space and something that is not a small letter ("+3,2 p.p. nesta"), or
/// with the line.
class MessageTemplate {
public:
    using ValueOf = std::function<std::optional<QString>(MessageField)>; ///< none = not known

    [[nodiscard]] static tl::expected<MessageTemplate, TemplateError> parse(const QString& text);

    WrittenMessage write(const ValueOf& valueOf) const;

private:
    struct Part {
        QString text; ///< as it is; of a field, what stands for a value that is not known
        std::optional<MessageField> field;
        bool hasWords = false; ///< of a field: `text` was given
    };
    using Sentence = std::vector<Part>;

    void append(const QStringList& pieces); ///< every piece but the last ends a sentence

    std::vector<Sentence> m_sentences;
};

} // namespace farol::analytics
