#include "turma_panel.h"

#include "cohort_table.h"
#include "coverage_table.h"
#include "ui/data/split_bar_key.h"
#include "ui/data/table_panel.h"
#include "ui/segmented.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace farol::ui {

using sync::Request;
using sync::Scope;

TurmaPanel::TurmaPanel(Appearance& appearance, const Texts& texts, QWidget* parent) :
    Panel(appearance, tr("Cohorts"), PanelBody::Table, parent),
    m_texts(texts),
    m_views(new Segmented(appearance, tr("What is shown of the cohorts"), this)),
    m_key(new SplitBarKey(appearance, this)),
    m_stack(new QStackedWidget(this)),
    m_turmas(new TablePanel(appearance, this)),
    m_calendar(new TablePanel(appearance, this)),
    m_turmaRows(turmaRowId, texts),
    m_coverageRows(coverageRowId, texts)
{
    m_views->addPart(tr("This photo"));
    m_views->addPart(tr("By week"), {}, tr("How much was collected of each cohort, week by week"));
    addControl(m_key);
    addControl(m_views);
    m_turmaRows.show(turmaTable(texts, {}, m_room), {});
    m_turmas->setRows(&m_turmaRows);
    m_calendar->setRows(&m_coverageRows);
    m_turmas->view().setAccessibleName(tr("Cohorts of this collection"));
    m_calendar->view().setAccessibleName(tr("Collected by cohort and week"));
    m_turmas->view().setSelectionMode(QAbstractItemView::SingleSelection);
    for (TablePanel* table : {m_turmas, m_calendar}) {
        table->makePlain();
        m_stack->addWidget(table);
    }
    // Up to 0,5 % missing is quiet, from 5 % on it is loud.
    m_calendar->view().setScale(HeatScale::Difference, {5, 50});
    body().addWidget(m_stack, 1);
    connect(m_views, &Segmented::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        m_key->setVisible(view == 0);
    });
    TableView& view = m_turmas->view();
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    view.frozen()->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QTableView* each : {static_cast<QTableView*>(&view), view.frozen()}) {
        connect(each, &QWidget::customContextMenuRequested, this, [this, each](const QPoint& at) {
            offer(each->indexAt(at).data(RowIdRole).toString(), each->viewport()->mapToGlobal(at));
        });
    }
    connect(&view, &TableView::opened, this, &TurmaPanel::offerCurrent);
}

QString TurmaPanel::aboutOf(const CollectionAnswer& answer) const
{
    std::map<QString, int> tracks;
    QStringList order;
    for (const auto& turma : answer.cohorts) {
        if (++tracks[turma.track] == 1)
            order << turma.track;
    }
    QStringList parts;
    for (const QString& track : order)
        //: so many turmas of a trilha
        parts << tr("%1 of %2").arg(m_texts.numbers().count(tracks[track]), track);
    return parts.join(QStringLiteral(", "));
}

void TurmaPanel::show(const CollectionAnswer& answer, sync::Phase phase)
{
    setSubtitle(aboutOf(answer));
    m_shown = turmaRows(answer.cohorts, phase);
    showTurmas();
    m_calendar->refresh([&] { m_coverageRows.show(coverageTable(answer.coverage, m_texts), answer.coverage.rows); });
}

void TurmaPanel::showTurmas()
{
    m_turmas->refresh([&] { m_turmaRows.show(turmaTable(m_texts, m_shown, m_room), m_shown); });
}

void TurmaPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    if (std::exchange(m_room, roomOf(width())) != m_room)
        showTurmas();
}

void TurmaPanel::allow(bool collecting, bool retrying)
{
    m_mayCollect = collecting;
    m_mayRetry = retrying;
}

void TurmaPanel::offerCurrent()
{
    const TableView& view = m_turmas->view();
    const QModelIndex current = view.currentIndex();
    if (current.isValid())
        offer(current.data(RowIdRole).toString(), view.viewport()->mapToGlobal(view.visualRect(current).bottomLeft()));
}

void TurmaPanel::offer(const QString& rowId, const QPoint& at)
{
    if (rowId.isEmpty())
        return;
    const domain::CohortId cohort{rowId.toLongLong()};
    int failed = 0;
    for (int row = 0; row < m_turmaRows.rowCount(); ++row) {
        if (m_turmaRows.row(row).counts.cohort == cohort)
            failed = m_turmaRows.row(row).counts.failed;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Scope scope, bool isOn) {
        QAction* action = menu->addAction(
            text, this, [this, cohort, scope] { emit collectAsked({.scope = scope, .cohorts = {cohort}}); });
        action->setEnabled(isOn);
    };
    add(tr("&Collect this cohort"), Scope::Needed, m_mayCollect);
    add(tr("&Retry its failures"), Scope::Failures, m_mayCollect && m_mayRetry && failed > 0);
    menu->popup(at);
}

void TurmaPanel::copy() const
{
    (m_stack->currentWidget() == m_turmas ? m_turmas : m_calendar)->copy();
}

} // namespace farol::ui
