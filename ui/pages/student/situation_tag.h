#pragma once

#include "core/domain/entities.h"
#include "core/domain/status.h"
#include "ui/appearance.h"

#include <QWidget>

namespace farol::ui {

/// The situation of one student: mark, word and flags, each in words for a screen reader.
class SituationTag final : public QWidget {
    Q_OBJECT

public:
    explicit SituationTag(Appearance& appearance, QWidget* parent = nullptr);

    void show(domain::Status status, bool isStalled, bool neverEntered, const domain::Tolerance& tolerance);
    using QWidget::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Appearance& m_appearance;
    domain::Status m_status = domain::Status::NoData;
    bool m_isStalled = false;
    bool m_neverEntered = false;
};

} // namespace farol::ui
