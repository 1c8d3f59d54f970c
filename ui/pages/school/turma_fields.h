#pragma once

#include "core/school/registration.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;

namespace farol::ui {

class Button;
class ChoiceField;
class DateField;
class FormField;
class TagField;
class TextLabel;

/// Whether the fields offer to ask the platform for its tags once more.
enum class Asking { None, Offered };

/// The fields of a turma: tag, number, trilha, start, tutor. Knows what a person typed from what was only proposed.
class TurmaFields : public QWidget {
    Q_OBJECT

public:
    explicit TurmaFields(Session& session, QWidget* parent = nullptr);

    /// What can be chosen; choices made stay when they still exist. Archived trilhas are left out.
    void offer(const domain::School& school);
    school::Adding typed() const;
    domain::TrackId track() const;

    /// Those of a registered turma, whose trilha stays; they count as typed.
    void fill(const domain::Cohort& cohort, const domain::School& school);
    void clear(); ///< but for the trilha

    // A proposal gives way to what a person typed in the field.
    void proposeTrack(domain::TrackId track);
    void proposeNumber(int number);
    void proposeStart(std::optional<QDate> start);
    bool isStartProposed() const;

    TagField& tag() { return *m_tag; }
    void setTagHint(const QString& words, Role role);
    void offerAsking(Asking asking); ///< beside the hint
    void setStartHelp(const QString& words);
    /// Under the field of a problem's place; the errors of the others go away.
    void showError(const QString& place, const QString& sentence);
    void clearErrors();
    QString errorOf(const QString& place) const;
    QString wrongPlace() const; ///< of the error that is shown; empty when there is none
    bool isEmpty(const QString& place) const;
    void focus(const QString& place);

signals:
    void edited(); ///< by a person
    void left(); ///< a field, by a person
    void submitted(); ///< with Enter
    void tagsAsked(); ///< once more

private:
    void build(Appearance& appearance);
    void listen();
    void note(const QString& place);
    QWidget* fieldOf(const QString& place) const;

    TagField* m_tag;
    QLineEdit* m_number;
    ChoiceField* m_track;
    DateField* m_start;
    ChoiceField* m_tutor;
    TextLabel* m_tagHint;
    Button* m_again;
    TextLabel* m_startHelp;
    QHash<QString, FormField*> m_frames; ///< by place
    QSet<QString> m_typed; ///< places
};

} // namespace farol::ui
