#include "tag_rows.h"

#include "checks_card.h"
#include "turma_words.h"
#include "ui/choice_field.h"
#include "ui/text_label.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace farol::ui {

using school::BatchLine;

namespace {

constexpr int numberWidth = 70;
constexpr int startWidth = 106;
constexpr int trackWidth = 120;

/// What a person is typing stays as it is.
void propose(QLineEdit& field, const std::optional<QString>& typed, const QString& proposed)
{
    if (!typed && field.text() != proposed)
        field.setText(proposed);
}

void setInvalid(QLineEdit& field, bool isInvalid)
{
    if (field.property("invalid").toBool() == isInvalid)
        return;
    field.setProperty("invalid", isInvalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

} // namespace

TagRows::TagRows(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(5, 3);
    addHeading();
}

void TagRows::addHeading()
{
    const QString headings[] = {tr("Tag"), tr("Name in Cademí"), tr("Track"), tr("Cohort"), tr("Start"), tr("Result")};
    int column = 0;
    for (const QString& heading : headings)
        m_grid->addWidget(new TextLabel(m_appearance, TextSize::Caption, Role::Muted, heading, this), 0, column++);
}

void TagRows::clear()
{
    for (const Row& row : m_rows) {
        for (QWidget* part :
            std::initializer_list<QWidget*>{row.tag, row.name, row.track, row.number, row.start, row.verdict})
            delete part;
    }
    m_rows.clear();
}

void TagRows::setTags(const QStringList& tags, const domain::School& school)
{
    const auto before = lines();
    clear();
    for (const QString& tag : tags) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const BatchLine& line) { return line.tag == tag; });
        addRow(known == before.end() ? BatchLine{tag} : *known, school);
    }
    m_grid->setRowStretch(static_cast<int>(m_rows.size()) + 1, 1);
}

void TagRows::addRow(const BatchLine& line, const domain::School& school)
{
    Row row{line};
    row.tag = new TextLabel(m_appearance, TextSize::Body, Role::Text, line.tag.left(24), this);
    row.name = new TextLabel(m_appearance, TextSize::Body, Role::Muted, {}, this);
    row.name->setWordWrap(true);
    row.track = new ChoiceField(m_appearance, this);
    row.track->setMinimumWidth(trackWidth);
    for (const domain::Track& track : school.tracks) {
        if (!track.archived)
            row.track->addItem(track.name);
    }
    row.number = new QLineEdit(line.number.value_or(QString()), this);
    row.number->setMaximumWidth(numberWidth);
    row.start = new QLineEdit(line.start.value_or(QString()), this);
    row.start->setMaximumWidth(startWidth);
    row.start->setPlaceholderText(tr("dd/mm/yyyy"));
    row.verdict = new MarkedLine(m_appearance, this);
    row.verdict->setMinimumWidth(180);
    row.track->setAccessibleName(tr("Track of the tag %1").arg(line.tag));
    row.number->setAccessibleName(tr("Number of the cohort of the tag %1").arg(line.tag));
    row.start->setAccessibleName(tr("Start of the cohort of the tag %1").arg(line.tag));
    const int place = static_cast<int>(m_rows.size()) + 1;
    int column = 0;
    for (QWidget* part :
        std::initializer_list<QWidget*>{row.tag, row.name, row.track, row.number, row.start, row.verdict})
        m_grid->addWidget(part, place, column++, part == row.verdict ? Qt::AlignVCenter : Qt::Alignment());
    m_rows.push_back(row);
    listen(m_rows.size() - 1);
}

void TagRows::listen(size_t index)
{
    const Row& row = m_rows[index];
    connect(row.track, &QComboBox::activated, this, [this, index] {
        m_rows[index].line.track = m_rows[index].track->currentText();
        emit edited();
    });
    connect(row.number, &QLineEdit::textEdited, this, [this, index](const QString& text) {
        m_rows[index].line.number = text.isEmpty() ? std::nullopt : std::optional(text);
        emit edited();
    });
    connect(row.start, &QLineEdit::textEdited, this, [this, index](const QString& text) {
        m_rows[index].line.start = text; // an empty start may be meant
        emit edited();
    });
}

std::vector<BatchLine> TagRows::lines() const
{
    std::vector<BatchLine> all;
    for (const Row& row : m_rows)
        all.push_back(row.line);
    return all;
}

void TagRows::show(const school::Batch& batch)
{
    for (size_t i = 0; i < m_rows.size() && i < batch.lines.size(); ++i) {
        const Row& row = m_rows[i];
        const school::CheckedLine& checked = batch.lines[i];
        row.name->setText(checked.tagName.isEmpty() ? Numbers::missing() : checked.tagName);
        row.track->setCurrentIndex(std::max(0, row.track->findText(checked.adding.track)));
        if (!row.number->hasFocus())
            propose(*row.number, row.line.number, checked.adding.number);
        propose(*row.start, row.line.start, checked.adding.start);
        const auto& problem = checked.assessment.problem;
        for (const auto& [field, place] : {std::pair(row.number, u"numero"), std::pair(row.start, u"inicio")})
            setInvalid(*field, problem && problem->place == QStringView(place));
        if (checked.assessment.cohort)
            row.verdict->show(Icon::Tick, Role::Ok, tr("valid"));
        else if (problem)
            row.verdict->show(Icon::Alert, Role::Late, TurmaWords::sentence(*problem, checked.adding, batch.after));
        else
            row.verdict->show(Icon::Clock, Role::Muted, tr("waits for Cademí"));
    }
}

} // namespace farol::ui
