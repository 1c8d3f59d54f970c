#include "turma_fields.h"

#include "tag_field.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/date_field.h"
#include "ui/form_field.h"
#include "ui/text_label.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace farol::ui {

namespace {

const auto tagPlace = QStringLiteral("tag");
const auto numberPlace = QStringLiteral("numero");
const auto trackPlace = QStringLiteral("trilha");
const auto startPlace = QStringLiteral("inicio");
const auto tutorPlace = QStringLiteral("tutor");

/// Fills a list again and keeps what was chosen, if it is still there.
template <typename Fill>
void refill(ChoiceField& field, const Fill& fill)
{
    const QVariant chosen = field.currentData();
    const QSignalBlocker quiet(field);
    field.clear();
    fill();
    field.setCurrentIndex(std::max(0, field.findData(chosen)));
    field.updateGeometry();
}

} // namespace

TurmaFields::TurmaFields(Session& session, QWidget* parent) :
    QWidget(parent),
    m_tag(new TagField(this)),
    m_number(new QLineEdit(this)),
    m_track(new ChoiceField(session.appearance, this)),
    m_start(new DateField(session.appearance, this)),
    m_tutor(new ChoiceField(session.appearance, this)),
    m_tagHint(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_again(new Button(session.appearance, ButtonKind::Quiet, tr("Ask Cademí again"), this)),
    m_startHelp(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this))
{
    build(session.appearance);
    listen();
}

void TurmaFields::build(Appearance& appearance)
{
    const auto frame = [&](const QString& place, const QString& label, QWidget& field) {
        return m_frames[place] = new FormField(appearance, label, field, {}, this);
    };
    const auto pair = [](QWidget* left, QWidget* right) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        return row;
    };
    for (TextLabel* words : {m_tagHint, m_startHelp})
        words->setWordWrap(true);
    m_again->hide();
    connect(m_again, &Button::clicked, this, &TurmaFields::tagsAsked);
    m_number->setMaxLength(60);
    m_start->setMaxLength(60);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(frame(tagPlace, tr("Tag &number"), *m_tag));
    column->addSpacing(4);
    column->addWidget(m_tagHint);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    column->addSpacing(12);
    QWidget* number = frame(numberPlace, tr("Cohort nu&mber"), *m_number);
    column->addLayout(pair(number, frame(trackPlace, tr("&Track"), *m_track)));
    column->addSpacing(12);
    QWidget* start = frame(startPlace, tr("St&art"), *m_start);
    column->addLayout(pair(start, frame(tutorPlace, tr("T&utor"), *m_tutor)));
    column->addSpacing(8);
    column->addWidget(m_startHelp);
}

void TurmaFields::listen()
{
    const std::pair<QLineEdit*, QString> lines[] = {{m_tag, tagPlace}, {m_number, numberPlace}, {m_start, startPlace}};
    for (const auto& [line, place] : lines) {
        connect(line, &QLineEdit::textEdited, this, [this, place = place] { note(place); });
        connect(line, &QLineEdit::editingFinished, this, &TurmaFields::left);
        connect(line, &QLineEdit::returnPressed, this, [this] {
            if (!m_tag->completer()->popup()->isVisible()) // there Enter only chooses
                emit submitted();
        });
    }
    const std::pair<ChoiceField*, QString> choices[] = {{m_track, trackPlace}, {m_tutor, tutorPlace}};
    for (const auto& [choice, place] : choices) {
        connect(choice, &QComboBox::activated, this, [this, place = place] {
            note(place);
            emit left();
        });
    }
}

/// A field that was emptied may be proposed for again.
void TurmaFields::note(const QString& place)
{
    if (isEmpty(place))
        m_typed.remove(place);
    else
        m_typed.insert(place);
    emit edited();
}

void TurmaFields::offer(const domain::School& school)
{
    refill(*m_track, [&, chosen = track()] {
        for (const domain::Track& track : school.tracks) {
            if (!track.archived || track.id == chosen)
                m_track->addItem(track.name, track.id.value);
        }
    });
    refill(*m_tutor, [&] {
        m_tutor->addItem(tr("none"), qint64(0));
        for (const domain::Tutor& tutor : school.tutors)
            m_tutor->addItem(tutor.name, tutor.id.value);
    });
}

school::Adding TurmaFields::typed() const
{
    const bool hasTutor = m_tutor->currentData().toLongLong() != 0;
    return {m_track->currentText(), m_number->text(), m_tag->text(), m_start->text(),
        hasTutor ? m_tutor->currentText() : QString()};
}

domain::TrackId TurmaFields::track() const
{
    return {m_track->currentData().toLongLong()};
}

void TurmaFields::fill(const domain::Cohort& cohort, const domain::School& school)
{
    m_tag->setText(QString::number(cohort.tag.value));
    m_number->setText(QString::number(cohort.number));
    if (m_track->findData(cohort.track.value) < 0) { // of an archived trilha
        const domain::Track* track = school.track(cohort.track);
        m_track->addItem(track ? track->name : QString(), cohort.track.value);
    }
    m_track->setCurrentIndex(m_track->findData(cohort.track.value));
    m_track->setEnabled(false); // its photos are of this trilha
    m_start->setDate(cohort.start);
    m_tutor->setCurrentIndex(std::max(0, m_tutor->findData(cohort.tutor.value_or(domain::TutorId{}).value)));
    m_typed = {tagPlace, numberPlace, trackPlace, startPlace, tutorPlace};
    clearErrors();
}

void TurmaFields::clear()
{
    for (QLineEdit* line : std::initializer_list<QLineEdit*>{m_tag, m_number, m_start})
        line->clear();
    m_track->setEnabled(true);
    m_tutor->setCurrentIndex(0);
    m_typed.clear();
    clearErrors();
}

void TurmaFields::proposeTrack(domain::TrackId track)
{
    const int index = m_track->findData(track.value);
    if (index >= 0 && !m_typed.contains(trackPlace))
        m_track->setCurrentIndex(index);
}

void TurmaFields::proposeNumber(int number)
{
    if (!m_typed.contains(numberPlace))
        m_number->setText(QString::number(number));
}

void TurmaFields::proposeStart(std::optional<QDate> start)
{
    if (!m_typed.contains(startPlace))
        m_start->setDate(start);
}

bool TurmaFields::isStartProposed() const
{
    return !m_typed.contains(startPlace) && !m_start->text().isEmpty();
}

void TurmaFields::setTagHint(const QString& words, Role role)
{
    m_tagHint->setText(words);
    m_tagHint->setRole(role);
    m_tagHint->setVisible(!words.isEmpty());
}

void TurmaFields::offerAsking(Asking asking)
{
    m_again->setVisible(asking == Asking::Offered);
}

void TurmaFields::setStartHelp(const QString& words)
{
    m_startHelp->setText(words);
    m_start->setAccessibleDescription(words);
}

void TurmaFields::showError(const QString& place, const QString& sentence)
{
    for (auto frame = m_frames.begin(); frame != m_frames.end(); ++frame)
        (*frame)->setError(frame.key() == place ? sentence : QString());
}

void TurmaFields::clearErrors()
{
    showError({}, {});
}

QString TurmaFields::errorOf(const QString& place) const
{
    const FormField* frame = m_frames.value(place);
    return frame ? frame->error() : QString();
}

QString TurmaFields::wrongPlace() const
{
    const auto wrong = std::find_if(
        m_frames.begin(), m_frames.end(), [](const FormField* frame) { return !frame->error().isEmpty(); });
    return wrong == m_frames.end() ? QString() : wrong.key();
}

QWidget* TurmaFields::fieldOf(const QString& place) const
{
    const QHash<QString, QWidget*> fields{{tagPlace, m_tag}, {numberPlace, m_number}, {trackPlace, m_track},
        {startPlace, m_start}, {tutorPlace, m_tutor}};
    return fields.value(place);
}

bool TurmaFields::isEmpty(const QString& place) const
{
    const auto* line = qobject_cast<QLineEdit*>(fieldOf(place));
    return line && line->text().trimmed().isEmpty();
}

void TurmaFields::focus(const QString& place)
{
    QWidget* field = fieldOf(place);
    if (!field)
        field = m_tag;
    field->setFocus(Qt::OtherFocusReason);
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->selectAll();
}

} // namespace farol::ui
