#pragma once

#include "core/school/tag_choice.h"
#include "start_step.h"

namespace farol::ui {

class EditTable;
class ErrorLine;
class SchoolDesk;
class TagPicker;
class TextLabel;
struct Session;

/// The platform's tags at the left, and at the right the turmas that the chosen ones shall become, with what their
/// names and students suggest; everything of it can be typed over.
class TagsStep final : public StartStep {
    Q_OBJECT

public:
    TagsStep(Session& session, SchoolDesk& desk, QWidget* parent = nullptr);

    QString title() const override { return tr("Turmas"); }
    QString about() const override { return tr("which tags to follow"); }
    void refresh() override;
    bool isComplete() const override;
    void leave() override;
    void askAgain() override;

    const std::vector<school::TagChoice>& choices() const { return m_choices; }

private:
    void build();
    int activeTurmas() const;
    void takeTags(const domain::Result<std::vector<domain::Tag>>& tags);
    void askTags();
    void offer(); ///< the tags that serve no turma yet
    void takeChoice();
    void askStudents(domain::TagId tag);
    void type(qint64 tag, int column, const QString& text);
    void showChoices();
    school::TagChoice* choiceOf(domain::TagId tag);
    QString sentence(const school::Problem& problem) const;
    QString problemIn(domain::TagId tag, const QString& place) const;

    Session& m_session;
    SchoolDesk& m_desk;
    TagPicker* m_picker;
    EditTable* m_table;
    ErrorLine* m_error;
    TextLabel* m_hint;
    TextLabel* m_included;
    std::optional<std::vector<domain::Tag>> m_tags; ///< of the platform
    std::vector<school::TagChoice> m_choices;
    std::vector<school::ChoiceProblem> m_problems;
    bool m_isAsking = false;
};

} // namespace farol::ui
