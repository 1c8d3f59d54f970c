#include "what_if_panel.h"

#include "ui/data/table_panel.h"
#include "ui/notice.h"
#include "ui/query_runner.h"
#include "ui/session.h"
#include "ui/text_label.h"
#include "week_words.h"

#include <QVBoxLayout>

#include <utility>

namespace farol::ui {

using namespace farol::domain;

namespace {

constexpr std::chrono::milliseconds pause{300};
constexpr int side = 11;

} // namespace

WhatIfPanel::WhatIfPanel(Session& session, const QString& lead, QWidget* parent) :
    QWidget(parent),
    m_session(session),
    m_lead(lead),
    m_texts(session.numbers),
    m_rows(new TableModel<MovedStudent>(movedStudentId, m_texts, this)),
    m_sentence(new TextLabel(session.appearance, TextSize::Body, Role::Text, {}, this)),
    m_photo(new TextLabel(session.appearance, TextSize::Caption, Role::Muted, {}, this)),
    m_table(new TablePanel(session.appearance, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (TextLabel* label : {m_sentence, m_photo}) {
        label->setWordWrap(true);
        label->setContentsMargins(side, 0, side, 0);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(m_table, 100);
    column->addStretch(1); // a sentence alone stands at the top
    m_table->makePlain();
    m_table->setRows(m_rows);
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfPanel::ask);
    showRows({});
    m_rows->sort(m_rows->columnOf(QStringLiteral("turma")), Qt::AscendingOrder);
    m_photo->hide();
    m_table->hide();
}

QString WhatIfPanel::sentence() const
{
    return m_sentence->text();
}

void WhatIfPanel::say(const QString& sentence)
{
    ++m_asked;
    m_pause.stop();
    m_isAsking = false;
    m_sentence->setText(sentence);
    m_sentence->setRole(Role::Muted);
    m_photo->hide();
    m_table->hide();
}

void WhatIfPanel::compare(const School& before, const School& after, const std::vector<TrackId>& tracks)
{
    ++m_asked;
    m_wish = {before, after, tracks};
    if (std::exchange(m_isMasked, m_session.settings.presentation) != m_session.settings.presentation)
        m_table->hide(); // it still has the other names
    m_isAsking = true;
    m_sentence->setRole(Role::Muted);
    if (m_table->isHidden())
        m_sentence->setText(tr("calculating…"));
    m_table->view().setStale(true);
    m_pause.start(pause);
}

Result<WhatIfPanel::Effect> WhatIfPanel::answer(const storage::Connection& connection, const Wish& wish)
{
    Effect effect;
    for (const TrackId id : wish.tracks) {
        const auto part = analytics::whatIf(connection, wish.before, wish.after, id);
        if (!part)
            return tl::make_unexpected(part.error());
        if (!part->week)
            continue;
        effect.week = effect.week ? std::max(*effect.week, *part->week) : *part->week;
        for (size_t i = 0; i < effect.before.byStatus.size(); ++i) {
            effect.before.byStatus[i] += part->before.byStatus[i];
            effect.after.byStatus[i] += part->after.byStatus[i];
        }
        const Track* track = wish.after.track(id);
        for (const analytics::StatusChange& change : part->changes)
            effect.moved.push_back({change, id, track ? track->name : QString()});
    }
    return effect;
}

void WhatIfPanel::ask()
{
    m_session.history.ask<Effect>(
        this, 0,
        [wish = m_wish](const storage::Connection& connection, const School&) { return answer(connection, wish); },
        [this, asked = m_asked](Result<Effect> effect) {
            if (asked == m_asked)
                show(effect);
        });
}

void WhatIfPanel::show(const Result<Effect>& effect)
{
    m_isAsking = false;
    m_table->view().setStale(false);
    if (!effect)
        return say(Notices::ofError(effect.error()).text);
    if (!effect->week)
        return say(tr("What a change would do is shown from the first photo on. It can be saved now."));
    m_sentence->setText(wordsOf(*effect));
    m_sentence->setRole(Role::Text);
    m_photo->setText(tr("In the last photo: %1.").arg(weekInSentence(m_session.numbers, *effect->week)));
    m_photo->show();
    m_table->setVisible(!effect->moved.empty());
    showRows(effect->moved);
}

QString WhatIfPanel::wordsOf(const Effect& effect) const
{
    const Numbers& numbers = m_session.numbers;
    const auto share = [&numbers](const analytics::StatusCounts& counts) {
        return numbers.wholePercent(counts.onTrackOrFinished(), counts.total());
    };
    const auto moved = int(effect.moved.size());
    const QString who =
        moved == 0 ? tr("no student changes situation") : tr("%n student(s) change situation", nullptr, moved);
    return tr("%1: on track %2 → %3, %4.").arg(m_lead, share(effect.before), share(effect.after), who);
}

void WhatIfPanel::showRows(std::vector<MovedStudent> moved)
{
    m_table->refresh([&] {
        std::vector<TableColumn<MovedStudent>> columns = whatIfTable(moved);
        m_rows->show(std::move(columns), std::move(moved));
    });
}

} // namespace farol::ui
