#pragma once

#include "core/analytics/figures.h"
#include "core/domain/entities.h"
#include "ui/appearance.h"

#include <QAbstractButton>

#include <vector>

namespace farol::ui {

/// "● em dia 159": pressed, only these students are shown.
class StatusChip final : public QAbstractButton {
    Q_OBJECT

public:
    StatusChip(Appearance& appearance, domain::Status status, QWidget* parent = nullptr);

    domain::Status status() const { return m_status; }
    void setCount(int count, const std::optional<domain::Tolerance>& tolerance);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
    domain::Status m_status;
    int m_count = 0;
};

/// The five situations over a table, each with how many students stand in it whatever is shown; those pressed are the
/// ones shown. Tab reaches each, Space and Enter press it.
class StatusChips final : public QWidget {
    Q_OBJECT

public:
    StatusChips(Appearance& appearance, QWidget* parent = nullptr);

    void setCounts(const analytics::StatusCounts& counts, const std::optional<domain::Tolerance>& tolerance);
    /// Without `chosen`.
    void setChosen(const std::vector<domain::Status>& statuses);

signals:
    void chosen(const std::vector<farol::domain::Status>& statuses);

private:
    void choose();

    std::vector<StatusChip*> m_chips;
};

} // namespace farol::ui
