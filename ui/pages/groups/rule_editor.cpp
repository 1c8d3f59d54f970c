#include "rule_editor.h"

#include "core/school/inputs.h"
#include "group_words.h"
#include "ui/button.h"
#include "ui/choice_field.h"
#include "ui/data/tip_text.h"
#include "ui/definitions.h"
#include "ui/form_field.h"
#include "ui/pages/profile_words.h"
#include "ui/status_word.h"
#include "ui/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>
#include <cmath>
#include <utility>

namespace farol::ui {

using namespace farol::analytics;

namespace {

constexpr std::array profiles{domain::Profile::Steady, domain::Profile::Accelerating, domain::Profile::LastWeek,
    domain::Profile::Bursts, domain::Profile::Stalled};

constexpr int widest = 760; ///< px of the form at the system's text size: fields are as wide as what goes in them

/// A gain as it is typed, "2,5" or "−1"; nothing when the field is empty. Out of range when it cannot be read.
std::optional<domain::Tenths> readGain(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const bool isNegative = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (isNegative || text.startsWith(u'+'))
        text.remove(0, 1);
    const auto read = school::readTolerance({}, text);
    if (!read)
        return domain::complete + 1;
    return isNegative ? -*read : *read;
}

/// Days as they are typed; out of range when they cannot be read.
int readDays(const QString& typed)
{
    const QString text = typed.trimmed();
    if (text == u"0")
        return 0;
    const auto read = school::readNumber({}, text, mostDaysAway);
    return read ? int(*read) : -1;
}

template <typename Kind>
void addChoice(ChoiceField& field, const QString& text, Kind kind)
{
    field.addItem(text, static_cast<int>(kind));
}

template <typename Kind>
void choose(ChoiceField& field, Kind kind)
{
    const QSignalBlocker quiet(field);
    field.setCurrentIndex(field.findData(static_cast<int>(kind)));
}

template <typename Kind>
Kind chosen(const ChoiceField& field)
{
    return static_cast<Kind>(field.currentData().toInt());
}

template <typename Kind, typename Kinds>
std::vector<Kind> ticked(const std::vector<QCheckBox*>& boxes, const Kinds& kinds)
{
    std::vector<Kind> result;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i]->isChecked())
            result.push_back(std::data(kinds)[i]);
    }
    return result;
}

template <typename Kind, typename Kinds>
void tick(const std::vector<QCheckBox*>& boxes, const Kinds& kinds, const std::vector<Kind>& wanted)
{
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QSignalBlocker quiet(boxes[i]);
        boxes[i]->setChecked(std::find(wanted.begin(), wanted.end(), std::data(kinds)[i]) != wanted.end());
    }
}

/// A line of check boxes under their label.
QWidget* boxesUnder(Appearance& appearance, const QString& label, const std::vector<QCheckBox*>& boxes, QWidget* parent)
{
    auto* part = new QWidget(parent);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(appearance, TextSize::Strong, Role::Text, label, part));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    for (QCheckBox* box : boxes) {
        box->setAccessibleName(label + QStringLiteral(": ") + box->text());
        row->addWidget(box);
    }
    row->addStretch();
    column->addLayout(row);
    return part;
}

} // namespace

RuleEditor::RuleEditor(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    QScrollArea(parent),
    m_numbers(numbers),
    m_name(new QLineEdit(this)),
    m_mode(new ChoiceField(appearance, this)),
    m_gainFrom(new QLineEdit(this)),
    m_gainTo(new QLineEdit(this)),
    m_stalled(new ChoiceField(appearance, this)),
    m_access(new ChoiceField(appearance, this)),
    m_days(new QLineEdit(this)),
    m_sentence(new TextLabel(appearance, TextSize::Strong, Role::Text, {}, this)),
    m_counts(new TextLabel(appearance, TextSize::Body, Role::Muted, {}, this)),
    m_up(new Button(appearance, ButtonKind::Common, tr("Move &up"), this)),
    m_down(new Button(appearance, ButtonKind::Common, tr("Move &down"), this)),
    m_remove(new Button(appearance, ButtonKind::Common, tr("&Remove the group"), this)),
    m_reset(new Button(appearance, ButtonKind::Quiet, tr("Back to the usual &groups"), this))
{
    build(appearance);
    listen();
}

void RuleEditor::build(Appearance& appearance)
{
    auto* form = new QWidget(this);
    form->setObjectName(QStringLiteral("rule"));
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    m_name->setMaxLength(int(longestGroupName) * 3); // a name that is too long is said, not cut
    addChoice(*m_mode, tr("meets every condition"), MatchMode::All);
    addChoice(*m_mode, tr("meets any of the conditions"), MatchMode::Any);
    m_nameFrame = new FormField(appearance, tr("&Name"), *m_name, {}, form);
    auto* first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_nameFrame, 1, Qt::AlignTop);
    first->addWidget(new FormField(appearance, tr("In the group is &who"), *m_mode, {}, form), 1, Qt::AlignTop);
    column->addLayout(first);
    column->addWidget(buildStatuses(appearance));
    column->addWidget(buildGain(appearance));
    column->addWidget(buildAccess(appearance));
    column->addWidget(buildProfiles(appearance));
    for (TextLabel* words : {m_sentence, m_counts})
        words->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_counts);
    column->addStretch();
    column->addWidget(buildFoot());
    setWidget(form);
    setWidgetResizable(true);
    const auto measure = [form, &appearance] {
        form->setMaximumWidth(static_cast<int>(std::lround(widest * appearance.textScale())));
    };
    connect(&appearance, &Appearance::changed, form, measure);
    measure();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
}

QWidget* RuleEditor::buildStatuses(Appearance& appearance)
{
    for (const domain::Status status : domain::allStatuses) {
        m_statuses.push_back(new QCheckBox(statusWord(status), this));
        m_statuses.back()->setToolTip(inLines(statusRule(status)));
    }
    return boxesUnder(appearance, tr("Situation"), m_statuses, this);
}

QWidget* RuleEditor::buildGain(Appearance& appearance)
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    addChoice(*m_stalled, tr("does not matter"), StalledWish::Any);
    addChoice(*m_stalled, tr("yes"), StalledWish::Yes);
    addChoice(*m_stalled, tr("no"), StalledWish::No);
    m_fromFrame = new FormField(appearance, tr("Gain &from"), *m_gainFrom, tr("p.p. a week"), part);
    m_toFrame = new FormField(appearance, tr("&to"), *m_gainTo, tr("p.p. a week"), part);
    const QString formula = inLines(gainRule() + u'\n' + tr("Who has none does not meet this condition."));
    for (QLineEdit* line : {m_gainFrom, m_gainTo}) {
        line->setMaxLength(20);
        line->setToolTip(formula);
    }
    m_stalled->setToolTip(inLines(stalledLine()));
    row->addWidget(m_fromFrame, 1, Qt::AlignTop);
    row->addWidget(m_toFrame, 1, Qt::AlignTop);
    row->addWidget(new FormField(appearance, tr("&Stalled"), *m_stalled, {}, part), 2, Qt::AlignTop);
    return part;
}

QWidget* RuleEditor::buildAccess(Appearance& appearance)
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    addChoice(*m_access, tr("does not matter"), AccessWish::Any);
    addChoice(*m_access, tr("at least so many days ago, or never"), AccessWish::AtLeast);
    addChoice(*m_access, tr("at most so many days ago"), AccessWish::AtMost);
    addChoice(*m_access, tr("never entered"), AccessWish::Never);
    m_daysFrame = new FormField(appearance, tr("D&ays"), *m_days, {}, part);
    m_days->setMaxLength(20);
    m_days->setToolTip(tr("Counted by the school's calendar to today, or to the end of the week shown."));
    row->addWidget(new FormField(appearance, tr("Last a&ccess"), *m_access, {}, part), 3, Qt::AlignTop);
    row->addWidget(m_daysFrame, 1, Qt::AlignTop);
    return part;
}

QWidget* RuleEditor::buildProfiles(Appearance& appearance)
{
    for (const domain::Profile profile : profiles) {
        m_profiles.push_back(new QCheckBox(profileWord(profile), this));
        m_profiles.back()->setToolTip(profileRule(profile));
    }
    QWidget* part = boxesUnder(appearance, tr("Study profile"), m_profiles, this);
    m_profileNote = new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, part);
    m_profileNote->setWordWrap(true);
    part->layout()->addWidget(m_profileNote);
    return part;
}

QWidget* RuleEditor::buildFoot()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_up->setToolTip(tr("Let the group choose before the one above it (Alt+↑ in the list)"));
    m_down->setToolTip(tr("Let the group choose after the one below it (Alt+↓ in the list)"));
    m_remove->setToolTip(tr("Its students go to the groups below, or to none (Del in the list)"));
    m_reset->setToolTip(tr("Congratulate, finished, follow up and rescue, as the program came; can be undone"));
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addWidget(m_remove);
    row->addStretch();
    row->addWidget(m_reset);
    return part;
}

void RuleEditor::listen()
{
    connect(m_name, &QLineEdit::editingFinished, this, &RuleEditor::editName);
    connect(m_gainFrom, &QLineEdit::editingFinished, this, [this] { editGain(GroupField::GainFrom); });
    connect(m_gainTo, &QLineEdit::editingFinished, this, [this] { editGain(GroupField::GainTo); });
    connect(m_days, &QLineEdit::editingFinished, this, &RuleEditor::editDays);
    for (ChoiceField* field : {m_mode, m_stalled, m_access})
        connect(field, &QComboBox::activated, this, [this] { editChoices(); });
    for (const auto* boxes : {&m_statuses, &m_profiles}) {
        for (QCheckBox* box : *boxes)
            connect(box, &QCheckBox::toggled, this, [this] { editChoices(); });
    }
    connect(m_up, &Button::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_down, &Button::clicked, this, [this] { emit moveAsked(1); });
    connect(m_remove, &Button::clicked, this, &RuleEditor::removeAsked);
    connect(m_reset, &Button::clicked, this, &RuleEditor::resetAsked);
}

void RuleEditor::fill(QLineEdit& line, FormField& frame, const QString& text, bool isOther)
{
    if (!isOther && (!frame.error().isEmpty() || (line.hasFocus() && line.isModified())))
        return; // what was typed stays
    line.setText(text);
    frame.setError({});
}

void RuleEditor::show(size_t group, const GroupRules& rules)
{
    const bool isOtherCount = std::exchange(m_count, rules.rules.size()) != rules.rules.size();
    const bool isOther = std::exchange(m_group, group) != group || isOtherCount;
    m_rule = rules.rules[group];
    const GroupConditions& conditions = m_rule.conditions;
    const auto typed = [this](std::optional<domain::Tenths> bound) {
        QString text = bound ? m_numbers.difference(bound) : QString();
        return text.startsWith(u'+') ? text.mid(1) : text;
    };
    fill(*m_name, *m_nameFrame, m_rule.name, isOther);
    choose(*m_mode, conditions.mode);
    tick(m_statuses, domain::allStatuses, conditions.statuses);
    fill(*m_gainFrom, *m_fromFrame, typed(conditions.gainFrom), isOther);
    fill(*m_gainTo, *m_toFrame, typed(conditions.gainTo), isOther);
    choose(*m_stalled, conditions.stalled);
    choose(*m_access, conditions.access.wish);
    fill(*m_days, *m_daysFrame, QString::number(conditions.access.days), isOther);
    const bool hasDays = conditions.access.wish == AccessWish::AtLeast || conditions.access.wish == AccessWish::AtMost;
    m_days->setEnabled(hasDays);
    tick(m_profiles, profiles, conditions.profiles);
    m_up->setEnabled(group > 0);
    m_down->setEnabled(group + 1 < rules.rules.size());
}

void RuleEditor::showEffect(const QString& sentence, const QString& counts, const QString& profileNote)
{
    m_sentence->setText(sentence);
    m_counts->setText(counts);
    m_profileNote->setText(profileNote);
    m_profileNote->setVisible(!profileNote.isEmpty());
}

FormField* RuleEditor::frameOf(GroupField field) const
{
    switch (field) {
    case GroupField::GainFrom:
        return m_fromFrame;
    case GroupField::GainTo:
        return m_toFrame;
    case GroupField::Days:
        return m_daysFrame;
    default:
        return m_nameFrame;
    }
}

void RuleEditor::setProblem(GroupField field, const QString& sentence)
{
    frameOf(field)->setError(sentence);
}

bool RuleEditor::hasProblem() const
{
    const auto frames = {m_nameFrame, m_fromFrame, m_toFrame, m_daysFrame};
    return std::any_of(frames.begin(), frames.end(), [](const FormField* frame) { return !frame->error().isEmpty(); });
}

void RuleEditor::forgetTyped()
{
    m_count = 0;
}

void RuleEditor::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void RuleEditor::editName()
{
    GroupRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    m_nameFrame->setError({});
    m_name->setModified(false);
    emitEdit(rule);
}

void RuleEditor::editGain(GroupField field)
{
    GroupRule rule = m_rule;
    for (FormField* frame : {m_fromFrame, m_toFrame}) // the order of both may be what was wrong
        frame->setError({});
    rule.conditions.gainFrom = readGain(m_gainFrom->text());
    rule.conditions.gainTo = readGain(m_gainTo->text());
    (field == GroupField::GainFrom ? m_gainFrom : m_gainTo)->setModified(false);
    emitEdit(rule);
}

void RuleEditor::editDays()
{
    GroupRule rule = m_rule;
    m_daysFrame->setError({});
    rule.conditions.access.days = readDays(m_days->text());
    m_days->setModified(false);
    emitEdit(rule);
}

void RuleEditor::editChoices()
{
    GroupRule rule = m_rule;
    GroupConditions& conditions = rule.conditions;
    conditions.mode = chosen<MatchMode>(*m_mode);
    conditions.statuses = ticked<domain::Status>(m_statuses, domain::allStatuses);
    conditions.stalled = chosen<StalledWish>(*m_stalled);
    conditions.access.wish = chosen<AccessWish>(*m_access);
    conditions.profiles = ticked<domain::Profile>(m_profiles, profiles);
    emitEdit(rule);
}

void RuleEditor::emitEdit(const GroupRule& rule)
{
    if (rule == m_rule)
        return;
    const QString words = rule.name == m_rule.name ? tr("Rule of “%1” changed").arg(rule.name)
                                                   : tr("Group “%1” renamed").arg(m_rule.name);
    emit edited(rule, words);
}

} // namespace farol::ui
