#include "import_columns.h"

#include "ui/choice_field.h"
#include "ui/text_label.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace farol::ui {

using intake::Field;
using intake::Look;

namespace {

constexpr qsizetype longestSample = 24;

const std::vector<Field> progressFields{Field::Email, Field::Student, Field::StudentId, Field::Cohort, Field::Track,
    Field::Week, Field::CourseId, Field::Course, Field::Progress, Field::State};
const std::vector<Field> turmaFields{Field::Cohort, Field::Track, Field::Start, Field::Tutor, Field::TutorEmail};

QString labelOf(Field field)
{
    switch (field) {
    case Field::Email:
        return ImportColumns::tr("E-mail");
    case Field::Student:
        return ImportColumns::tr("Name");
    case Field::StudentId:
        return ImportColumns::tr("Student's id on the platform");
    case Field::Cohort:
        return ImportColumns::tr("Turma");
    case Field::Track:
        return ImportColumns::tr("Trilha");
    case Field::Week:
        return ImportColumns::tr("Week");
    case Field::CourseId:
        return ImportColumns::tr("Course's id on the platform");
    case Field::Course:
        return ImportColumns::tr("Course");
    case Field::Progress:
        return ImportColumns::tr("Progress");
    case Field::State:
        return ImportColumns::tr("State");
    case Field::Start:
        return ImportColumns::tr("Start");
    case Field::Tutor:
        return ImportColumns::tr("Tutor");
    case Field::TutorEmail:
        return ImportColumns::tr("Tutor's e-mail");
    default:
        return intake::keyOf(field);
    }
}

QString entryOf(const Look& look, int column)
{
    const QString sample = look.sample.empty() ? QString() : look.sample.front().value(column);
    if (sample.isEmpty())
        return look.headings[column];
    return QStringLiteral("%1 (%2)").arg(
        look.headings[column], sample.size() <= longestSample ? sample : sample.left(longestSample - 1) + QChar(u'…'));
}

} // namespace

ImportColumns::ImportColumns(Appearance& appearance, QWidget* parent) :
    QWidget(parent),
    m_appearance(appearance),
    m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

ChoiceField* ImportColumns::field(Field field) const
{
    const auto found = m_lists.find(field);
    return found == m_lists.end() ? nullptr : found->second;
}

void ImportColumns::build(const std::vector<Field>& fields)
{
    int place = 0;
    for (const Field field : fields) {
        auto* list = new ChoiceField(m_appearance, this);
        list->setAccessibleName(labelOf(field));
        list->setMaxVisibleItems(12);
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        list->setMinimumContentsLength(18);
        auto* label = new TextLabel(m_appearance, TextSize::Caption, Role::Muted, labelOf(field), this);
        label->setBuddy(list);
        m_grid->addWidget(label, place / 2 * 2, place % 2);
        m_grid->addWidget(list, place / 2 * 2 + 1, place % 2);
        for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(list)})
            part->show(); // now, and not with the next events: the dialog takes the height they need
        m_lists[field] = list;
        connect(list, &QComboBox::activated, this, [this, field, list] {
            // An empty heading says that no column holds the field.
            m_choices[field] = list->currentData().toString();
            emit changed();
        });
        ++place;
    }
}

void ImportColumns::fill(ChoiceField& list, Field field, const Look& look)
{
    const QSignalBlocker blocker(list);
    list.clear();
    list.addItem(tr("none"), QString());
    for (int column = 0; column < look.headings.size(); ++column)
        list.addItem(entryOf(look, column), look.headings[column]);
    list.setCurrentIndex(look.mapping.column(field) + 1);
}

void ImportColumns::showLook(const Look& look)
{
    if (m_lists.empty())
        build(look.mapping.kind() == intake::TableKind::Registration ? turmaFields : progressFields);
    for (const auto& [field, list] : m_lists)
        fill(*list, field, look);
}

} // namespace farol::ui
