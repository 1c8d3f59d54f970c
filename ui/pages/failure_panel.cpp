#include "failure_panel.h"

#include "ui/button.h"
#include "ui/data/table_panel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace farol::ui {

using analytics::CollectionFailure;

namespace {

constexpr int mostRows = 4; ///< px for so many; the others scroll

} // namespace

FailurePanel::FailurePanel(Appearance& appearance, const Texts& texts, QWidget* parent) :
    Panel(appearance, tr("Failures by reason"), PanelBody::Table, parent),
    m_texts(texts),
    m_copy(new Button(appearance, ButtonKind::Common, tr("Copy list"), this)),
    m_retry(new Button(appearance, ButtonKind::Common, tr("Retry only the failures"), this)),
    m_table(new TablePanel(appearance, this)),
    m_rows(failureRowId, texts)
{
    m_copy->setToolTip(tr("Copy which cells failed: cohort, student, course and reason"));
    m_retry->setSymbol(Icon::Refresh);
    addControl(m_copy);
    addControl(m_retry);
    m_rows.show(failureTable({}, m_room), {});
    m_rows.sort(m_rows.columnOf(QStringLiteral("celulas")), Qt::DescendingOrder);
    m_table->setRows(&m_rows);
    m_table->makePlain();
    m_table->view().setAccessibleName(tr("Failures by reason"));
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body().addWidget(m_table);
    connect(m_copy, &Button::clicked, this, &FailurePanel::copyClicked);
    connect(m_retry, &Button::clicked, this, &FailurePanel::retryClicked);
    hide();
}

void FailurePanel::show(std::vector<CollectionFailure> failures)
{
    int cells = 0;
    for (const CollectionFailure& failure : failures)
        cells += failure.cells;
    setVisible(!failures.empty());
    setSubtitle(tr("%1 cells stay not collected, never zero").arg(m_texts.numbers().count(cells)));
    m_shown = std::move(failures);
    showRows();
    const int rows = std::clamp(m_rows.rowCount(), 1, mostRows);
    m_table->setFixedHeight(m_table->heightOfRows(rows));
}

void FailurePanel::showRows()
{
    m_table->refresh([&] { m_rows.show(failureTable(m_shown, m_room), m_shown); });
}

void FailurePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    if (std::exchange(m_room, roomOf(width())) != m_room)
        showRows();
}

void FailurePanel::allowRetry(bool allowed, const QString& whyNot)
{
    m_retry->setEnabled(allowed);
    m_retry->setToolTip(allowed ? tr("Ask again only what was not obtained") : whyNot);
}

} // namespace farol::ui
