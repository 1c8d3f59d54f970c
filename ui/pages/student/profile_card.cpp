#include "profile_card.h"

#include "ui/data/tip_text.h"
#include "ui/fact_list.h"
#include "ui/pages/profile_words.h"
#include "ui/text_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace farol::ui {

namespace {

QString two(double value)
{
    return QLocale().toString(value, 'f', 2);
}

QString withCapital(QString word)
{
    return word.isEmpty() ? word : word.front().toUpper() + word.mid(1);
}

} // namespace

ProfileCard::ProfileCard(Appearance& appearance, const Numbers& numbers, QWidget* parent) :
    Panel(appearance, tr("Study profile"), PanelBody::Words, parent),
    m_numbers(numbers),
    m_name(new TextLabel(appearance, TextSize::Lead, Role::Text, {}, this)),
    m_facts(new FactList(appearance, this)),
    m_rule(new TextLabel(appearance, TextSize::Caption, Role::Muted, {}, this))
{
    m_rule->setWordWrap(true);
    body().addWidget(m_name);
    body().addWidget(m_facts);
    body().addWidget(m_rule);
    body().addStretch(1);
    setToolTip(inLines(
        tr("Over the last gains, 4 to 8, each a week: q = the share of a gain in all study. L = the last share; "
           "R = \u2212 sum of q ln q / ln of how many; the trend is the slope of a straight line through them. "
           "A negative gain is no study.")));
}

void ProfileCard::show(const analytics::StudentPage& page)
{
    if (!page.profile) {
        showMissing(page.profileGains.size());
        return;
    }
    m_name->setText(withCapital(profileWord(page.profile->profile)));
    m_facts->show(factsOf(*page.profile, page.profileGains));
    m_rule->setText(profileRule(page.profile->profile));
}

void ProfileCard::showMissing(size_t gains)
{
    m_name->setText(Numbers::missing());
    m_facts->show({});
    const int missing = int(domain::profileMinimum - std::min(domain::profileMinimum, gains));
    m_rule->setText(tr("A profile needs %1 gains: %Ln more week(s).", nullptr, missing)
                        .arg(m_numbers.count(qint64(domain::profileMinimum))));
}

std::vector<std::pair<QString, QString>> ProfileCard::factsOf(
    const domain::StudyProfile& profile, const std::vector<domain::Tenths>& gains) const
{
    QStringList values;
    for (const domain::Tenths gain : gains)
        values << m_numbers.difference(gain);
    std::vector<std::pair<QString, QString>> facts{
        {tr("Gains of the last %Ln week(s)", nullptr, int(gains.size())), values.join(QStringLiteral("  "))}};
    if (profile.profile == domain::Profile::Stalled)
        return facts;
    facts.emplace_back(tr("Part of the last week (L)"), two(profile.lastWeekShare));
    facts.emplace_back(tr("Regularity (R)"), two(profile.regularity));
    facts.emplace_back(
        tr("Trend"), tr("%1 a week").arg(m_numbers.points(domain::Tenths(std::lround(profile.slope * 10)))));
    return facts;
}

} // namespace farol::ui
