#pragma once

#include "core/analytics/collection_coverage.h"
#include "ui/numbers.h"
#include "ui/panel.h"

namespace farol::ui {

class FactList;

/// Why a repeated cell can be trusted: what the audit of this photo and of the last ones found.
class TrustCard : public Panel {
    Q_OBJECT

public:
    TrustCard(Appearance& appearance, Numbers numbers, QWidget* parent = nullptr);

    void show(const analytics::Audits& audits);

private:
    QString foundText(const analytics::AuditResult& audit) const;

    Numbers m_numbers;
    FactList* m_facts;
    TextLabel* m_rule;
};

} // namespace farol::ui
