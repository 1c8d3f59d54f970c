#include "trust_card.h"

#include "ui/fact_list.h"
#include "ui/text_label.h"

#include <QVBoxLayout>

namespace farol::ui {

TrustCard::TrustCard(Appearance& appearance, Numbers numbers, QWidget* parent) :
    Panel(appearance, tr("Repeated: how to trust"), PanelBody::Words, parent),
    m_numbers(std::move(numbers)),
    m_facts(new FactList(appearance, this)),
    m_rule(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, this))
{
    auto* why = new TextLabel(appearance, TextSize::Body, Role::Text,
        tr("Who has not entered the platform since the last photo has the same progress, and the cell is repeated "
           "without asking. In every photo a sample is checked:"),
        this);
    why->setWordWrap(true);
    m_rule->setWordWrap(true);
    body().addWidget(why);
    body().addWidget(m_facts);
    body().addWidget(m_rule);
    show({});
}

QString TrustCard::foundText(const analytics::AuditResult& audit) const
{
    if (audit.audited == 0)
        return tr("nothing checked");
    if (audit.differing == 0)
        return tr("no difference in %1").arg(m_numbers.count(audit.audited));
    const QString counts = tr("%n difference(s) in %1", nullptr, audit.differing).arg(m_numbers.count(audit.audited));
    const auto tenths = domain::Tenths(qint64(audit.differing) * domain::complete / audit.audited);
    return counts + QStringLiteral(" (") + m_numbers.percent(tenths) + u')';
}

void TrustCard::show(const analytics::Audits& audits)
{
    m_facts->show({{tr("This photo"), foundText(audits.photo)}, {tr("Last 8"), foundText(audits.lastEight)}});
    m_rule->setText(audits.isFull ? tr("Nothing in this photo is repeated: every cell was asked.")
                                  : tr("With two differences or more, every cell of the photo is asked."));
}

} // namespace farol::ui
