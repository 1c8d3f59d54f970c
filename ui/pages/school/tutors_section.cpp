#include "tutors_section.h"

#include "core/school/tutor_edits.h"
#include "side_column.h"
#include "tutor_form.h"
#include "tutor_turmas.h"
#include "ui/button.h"
#include "ui/data/table_panel.h"
#include "ui/school_desk.h"
#include "ui/session.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <utility>

namespace farol::ui {

using domain::TutorId;

TutorsSection::TutorsSection(const SchoolWork& work, QWidget* parent) :
    SchoolSection(sign(), parent),
    m_work(work),
    m_texts(work.session.numbers),
    m_edit(new Button(work.session.appearance, ButtonKind::Common, tr("Change"), this)),
    m_remove(new Button(work.session.appearance, ButtonKind::Common, tr("Remove"), this)),
    m_table(new TablePanel(work.session.appearance, this)),
    m_form(new TutorForm(work, this)),
    m_turmas(new TutorTurmas(work.session.appearance, this)),
    m_rows(tutorRowId, m_texts)
{
    build();
    listen();
    choose();
}

SectionSign TutorsSection::sign()
{
    return {QStringLiteral("tutores"), tr("Tutors")};
}

void TutorsSection::build()
{
    m_edit->setSymbol(Icon::Edit);
    m_edit->setToolTip(tr("Change the selected tutor (Enter)"));
    m_remove->setSymbol(Icon::Close);
    m_remove->setToolTip(tr("Their cohorts stay, without a tutor (Del)"));
    m_rows.show(tutorTable({}, m_columns), {});
    m_table->setRows(&m_rows);
    m_table->view().setAccessibleName(tr("Tutors"));
    m_table->setEmptySentence(tr("No tutor yet. Type the name at the right."));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addStretch();
    bar->addWidget(m_edit);
    bar->addWidget(m_remove);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addLayout(bar);
    left->addWidget(m_table, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addLayout(left, 1);
    row->addWidget(new SideColumn({m_form, m_turmas}, this));
}

void TutorsSection::listen()
{
    connect(m_form, &TutorForm::said, this, &SchoolSection::said);
    connect(m_form, &TutorForm::saved, this, &TutorsSection::reveal);
    connect(m_form, &TutorForm::collided, this, &TutorsSection::reveal);
    connect(&m_table->view(), &TableView::opened, this,
        [this](const QString& id) { m_form->edit(TutorId{id.toLongLong()}); });
    connect(m_edit, &Button::clicked, this, [this] { m_form->edit(selected().front()); });
    connect(m_remove, &Button::clicked, this, &TutorsSection::remove);
    connect(m_table->view().selectionModel(), &QItemSelectionModel::selectionChanged, this, &TutorsSection::choose);
    connect(m_table, &TablePanel::clearFilters, this, &TutorsSection::refresh);
}

void TutorsSection::refresh()
{
    if (!m_work.desk.isReady())
        return;
    auto rows = tutorRows(m_work.desk.school(), m_work.desk.facts());
    if (rows != m_shown) {
        m_shown = std::move(rows);
        fill();
    }
    FooterContent footer;
    footer.rows = tr("%n tutor(s)", nullptr, static_cast<int>(m_shown.size()));
    m_table->showFooter(footer);
    m_form->refresh();
    choose();
}

void TutorsSection::fill()
{
    m_table->refresh([this] { m_rows.show(tutorTable(m_shown, m_columns), m_shown); });
}

void TutorsSection::resizeEvent(QResizeEvent* event)
{
    constexpr int roomForAll = 900; // px, with the form at the right
    SchoolSection::resizeEvent(event);
    const TutorColumns columns = width() < roomForAll ? TutorColumns::NoEmail : TutorColumns::All;
    if (std::exchange(m_columns, columns) != columns)
        fill();
}

std::vector<TutorId> TutorsSection::selected() const
{
    std::vector<TutorId> tutors;
    for (const QString& id : m_table->selectedIds())
        tutors.push_back({id.toLongLong()});
    return tutors;
}

void TutorsSection::choose()
{
    const auto chosen = selected();
    m_edit->setEnabled(chosen.size() == 1);
    m_remove->setEnabled(!chosen.empty());
    const domain::School& school = m_work.desk.school();
    m_turmas->show(chosen.size() == 1 ? school.tutor(chosen.front()) : nullptr, school, m_work.desk.facts());
}

void TutorsSection::reveal(TutorId tutor)
{
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        if (m_rows.row(row).tutor.id == tutor) {
            m_table->view().setCurrentIndex(m_rows.index(row, 0));
            m_table->view().scrollTo(m_rows.index(row, 0));
        }
    }
}

void TutorsSection::remove()
{
    const auto chosen = selected();
    domain::School after = m_work.desk.school();
    const domain::Tutor* only = chosen.size() == 1 ? after.tutor(chosen.front()) : nullptr;
    const QString words = only ? tr("Tutor %1 removed").arg(only->name)
                               : tr("%n tutor(s) removed", nullptr, static_cast<int>(chosen.size()));
    for (const TutorId id : chosen)
        after = school::withoutTutor(std::move(after), id);
    m_work.desk.save(words, after);
}

void TutorsSection::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && m_table->view().hasFocus() && !selected().empty())
        remove();
    else
        SchoolSection::keyPressEvent(event);
}

void TutorsSection::copy()
{
    m_table->copy();
}

} // namespace farol::ui
