#pragma once

#include "progress_answer.h"
#include "ui/data/column_chooser.h"
#include "ui/data/column_layout.h"
#include "ui/exporting/shown_rows.h"
#include "ui/session.h"

#include <memory>

namespace farol::ui {

/// What the tables of the views read; all of it outlives them.
struct ViewContext {
    const Session& session;
    const ProgressState& state;
    const ProgressAnswer& answer;
    const Texts& texts;

    QDate today() const; ///< by the school's calendar
    QString totalName() const; ///< "Trilha analista"
};

/// The table of one view of Progresso.
class ViewTable {
public:
    virtual ~ViewTable() = default;

    virtual RowsModel& rows() = 0;
    virtual QString name() const = 0; ///< for a screen reader
    /// Shows these students of the answer, with the columns as the state has them.
    virtual void show(const domain::StudentFilter& students) = 0;
    /// Other students of the same answer, or turmas and courses whose name is searched.
    virtual void narrow(const domain::StudentFilter& students) = 0;
    /// What stands under the table while nothing is chosen.
    virtual QString rowsText() const = 0;
    /// What these rows add up to; empty when that says nothing.
    virtual QString sumOf(const std::vector<int>& rows) const = 0;
    virtual std::vector<FooterMark> marks() const = 0;
    virtual QString emptySentence() const = 0;
    virtual EmptyOffer emptyOffer() const { return EmptyOffer::ClearFilters; }
    /// Marks a row for the chart, or takes the mark away.
    virtual void toggle(const QString&) { }
    virtual std::vector<ColumnSlot> columnSlots() const = 0;
    virtual int frozenColumns() const = 0;
    /// What it shows, for a file.
    virtual ShownTable shown() const = 0;
};

/// The part of it that is the same for rows of any kind.
template <typename Row>
class TypedViewTable : public ViewTable {
public:
    TypedViewTable(const ViewContext& context, typename TableModel<Row>::IdOf idOf) :
        m_context(context),
        m_model(std::move(idOf), context.texts)
    {
    }

    RowsModel& rows() override { return m_model; }
    std::vector<ColumnSlot> columnSlots() const override { return m_slots; }
    int frozenColumns() const override { return m_frozen; }
    void narrow(const domain::StudentFilter& students) override { m_model.narrow(matching(students)); }
    ShownTable shown() const override { return shownTable(m_model, m_frozen); }
    TableModel<Row>& model() { return m_model; }
    const TableModel<Row>& model() const { return m_model; }

protected:
    using Matches = typename TableModel<Row>::Matches;
    using Rows = typename TableModel<Row>::Rows;

    /// Which rows are shown.
    virtual Matches matching(const domain::StudentFilter& students) const = 0;
    /// The columns in their usual order; the state says which are shown and where.
    void take(ProgressView view, const domain::StudentFilter& students, std::vector<TableColumn<Row>> columns,
        Rows rows, std::optional<Row> total = std::nullopt)
    {
        const ColumnLayout& layout = m_context.state.tables[static_cast<size_t>(view)].columns;
        m_slots.clear();
        for (const TableColumn<Row>& column : columns) {
            const QString slot = slotOf(column);
            if (m_slots.empty() || m_slots.back().slot != slot)
                m_slots.push_back({slot, slot == weeksSlot ? ColumnChooser::tr("Weeks") : column.heading});
        }
        auto shown = arranged(std::move(columns), layout);
        m_frozen = ui::frozenColumns(shown, layout);
        m_model.showShared(std::move(shown), std::move(rows), std::move(total), matching(students));
    }
    static Rows shared(std::vector<Row> rows) { return std::make_shared<const std::vector<Row>>(std::move(rows)); }
    const ViewContext& context() const { return m_context; }
    const ProgressAnswer& answer() const { return m_context.answer; }
    const Numbers& numbers() const { return m_context.texts.numbers(); }

private:
    ViewContext m_context;
    TableModel<Row> m_model;
    std::vector<ColumnSlot> m_slots;
    int m_frozen = 1;
};

} // namespace farol::ui
