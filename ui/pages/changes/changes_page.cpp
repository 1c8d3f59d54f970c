#include "changes_page.h"

#include "change_section.h"
#include "changes_answer.h"
#include "changes_body.h"
#include "kind_list.h"
#include "ui/banner.h"
#include "ui/data/table_panel.h"
#include "ui/exporting/shown_rows.h"
#include "ui/filter_button.h"

#include <algorithm>
#include <utility>

namespace farol::ui {

using analytics::ChangeRow;

namespace {

constexpr int newsTicket = 1; ///< beside the page's own question

/// "Semana 47 (16/11 a 22/11/2026) comparada com a semana 46".
QString comparedText(const analytics::Changes& changes, const Numbers& numbers)
{
    const QString week = numbers.week(changes.week);
    if (!changes.previous)
        return ChangesPage::tr("%1: the first photo").arg(week);
    const int before = changes.previous->number();
    if (changes.weeksApart() == 1)
        //: %1 is "Week 47 (16/11 to 22/11/2026)", %2 the number of the week before
        return ChangesPage::tr("%1 compared with week %2").arg(week).arg(before);
    return ChangesPage::tr(
        "%1 compared with week %2, %n week(s) before: gains are estimates", nullptr, int(changes.weeksApart()))
        .arg(week)
        .arg(before);
}

QString numbersText(const std::vector<int>& cohorts)
{
    constexpr size_t named = 6;
    QStringList words;
    for (size_t i = 0; i < std::min(cohorts.size(), named); ++i)
        words << QString::number(cohorts[i]);
    return words.join(QStringLiteral(", ")) + (cohorts.size() > named ? QStringLiteral("…") : QString());
}

} // namespace

ChangesPage::ChangesPage(Session& session, std::shared_ptr<WindowFilter> filter, QWidget* parent) :
    HistoryPage(session, std::move(filter), sign(), {.weeks = false, .courses = false}, parent),
    m_state(ChangesState::fromJson(session.settings.pages[key()].toObject())),
    m_week(new FilterButton(session.appearance, tr("Week"), FilterChoice::One, this)),
    m_body(new ChangesBody(session, m_state, bodyParent()))
{
    addExportButton();
    filters().addFilter(m_week);
    setBody(m_body);
    m_week->setToolTip(tr("The week whose photo is compared with the school's photo before it"));
    connect(m_week, &FilterButton::chosenChanged, this, &ChangesPage::chooseWeek);
    connect(m_body, &ChangesBody::stateChanged, this, &ChangesPage::remember);
    connect(m_body, &ChangesBody::clearFilters, &filters(), &FilterBar::clear);
    connect(m_body, &ChangesBody::studentOpened, this, [this](domain::StudentId student) {
        emit goAsked({QStringLiteral("aluno"), std::nullopt, student});
    });
    connect(&banner(), &Banner::linkActivated, this, [this] { emit goAsked({QStringLiteral("coleta")}); });
}

PageSign ChangesPage::sign()
{
    return {QStringLiteral("o-que-mudou"), tr("What changed"), Icon::Changes};
}

/// A destination's last week is the one to tell of; the weeks of the other pages stay theirs.
void ChangesPage::show(const Destination& destination)
{
    if (destination.filter) {
        ChosenFilter here = chosen();
        const domain::Filter weeks = std::exchange(here.filter, *destination.filter);
        here.filter.from = weeks.from;
        here.filter.to = weeks.to;
        windowFilter().set(here);
        m_state.week = destination.filter->to;
    }
    ask();
}

Destination ChangesPage::place() const
{
    Destination here{key(), filter()};
    here.filter->from.reset();
    here.filter->to = m_state.week;
    return here;
}

std::optional<domain::StudentId> ChangesPage::currentStudent() const
{
    const ChangeSection* section = m_body->current();
    return section ? section->currentStudent() : std::nullopt;
}

void ChangesPage::ask()
{
    remember();
    askFor<ChangesAnswer>([week = m_state.week](const storage::Connection& connection,
                              ChangesAnswer& answer) { return askChanges(connection, week, answer); },
        [this](ChangesAnswer answer) { showAnswer(std::move(answer)); });
}

void ChangesPage::showAnswer(ChangesAnswer answer)
{
    showWeeks(answer);
    setSubtitle(answer.changes ? comparedText(*answer.changes, session().numbers) : QString());
    tellWhatIsMissing(answer);
    if (isVisible() && answer.isLastWeek)
        see(answer.changes->week);
    m_body->show(std::move(answer), filter().students);
}

void ChangesPage::narrow()
{
    const bool needsProfiles = !filter().students.profiles.empty() && m_body->answer().filter.students.profiles.empty();
    if (needsProfiles)
        ask();
    else
        m_body->narrow(filter().students);
}

void ChangesPage::setStale(bool isStale)
{
    m_body->setStale(isStale);
}

void ChangesPage::showWeeks(const ChangesAnswer& answer)
{
    std::vector<FilterEntry> entries;
    for (auto week = answer.photos.rbegin(); week != answer.photos.rend(); ++week)
        entries.push_back({week->ordinal(), session().numbers.weeks(*week, *week)});
    m_week->setEntries(entries);
    const domain::Week shown = answer.changes ? answer.changes->week : answer.photos.back();
    m_week->setChosen({shown.ordinal()});
}

void ChangesPage::chooseWeek()
{
    if (m_week->chosen().empty())
        return;
    const auto week = domain::Week::fromOrdinal(m_week->chosen().front());
    const auto& photos = m_body->answer().photos;
    // The last one moves on with each photo.
    m_state.week = !photos.empty() && week == photos.back() ? std::nullopt : std::optional(week);
    ask();
}

void ChangesPage::tellWhatIsMissing(const ChangesAnswer& answer)
{
    if (!answer.changes)
        return;
    const analytics::Changes& changes = *answer.changes;
    QStringList sentences;
    if (const int cells = changes.cellsWith(analytics::ChangeKind::NotCollected); cells > 0)
        sentences << tr("%n cell(s) were not collected. Who is in them does not appear as stopped nor as fallen back.",
            nullptr, cells);
    if (!changes.unlisted.empty())
        sentences << tr("The list of turma(s) %1 is not known this week: nobody of them counts as having left.")
                         .arg(numbersText(changes.unlisted));
    if (!changes.unlistedBefore.empty())
        sentences << tr("Turma(s) %1 had no list in the photo before: what is told of them goes by the last one.")
                         .arg(numbersText(changes.unlistedBefore));
    if (sentences.isEmpty())
        return;
    const bool canRetry = answer.isLastWeek && session().access == Access::Own;
    banner().show({BannerKind::Warn, sentences.join(u' ')}, canRetry ? tr("See failures and try again") : QString(),
        BannerStay::UntilSuccess);
}

void ChangesPage::see(domain::Week week)
{
    m_state.seen = week;
    remember();
    emit newsCounted(0);
}

/// How much the last photo brought, as long as it was not looked at.
void ChangesPage::lookForNews()
{
    const auto question = [chosen = chosen(), seen = m_state.seen](
                              const storage::Connection& connection, const domain::School& school) {
        return askPage(connection, school, chosen).and_then([&](const PageAnswer& page) -> domain::Result<int> {
            if (!page.hasPhotos() || page.photos.back() == seen)
                return 0;
            ChangesAnswer answer;
            static_cast<PageAnswer&>(answer) = page;
            return askChanges(connection, std::nullopt, answer).map([&answer] {
                int count = 0;
                for (const GroupRows& group : answer.groups({}, {}))
                    count += group.group == ChangeGroup::NotCollected ? 0 : group.count();
                return answer.isLastWeek ? count : 0;
            });
        });
    };
    session().history.ask<int>(this, newsTicket, question, [this](const domain::Result<int>& count) {
        if (count)
            emit newsCounted(*count);
    });
}

void ChangesPage::remember()
{
    session().settings.pages.insert(key(), m_state.toJson());
    if (session().saveSettings)
        session().saveSettings();
}

bool ChangesPage::canExport() const
{
    return HistoryPage::canExport() && m_body->answer().changes;
}

void ChangesPage::copy()
{
    if (ChangeSection* section = m_body->current())
        section->table().copy();
}

/// Its weeks end with the one it tells of.
std::optional<ExportScope> ChangesPage::exportScope() const
{
    std::optional<ExportScope> scope = HistoryPage::exportScope();
    if (scope && m_body->answer().changes)
        scope->filter.to = m_body->answer().changes->week;
    return scope;
}

std::optional<TableExport> ChangesPage::exportTable() const
{
    if (!canExport())
        return std::nullopt;
    auto columns = analytics::changeColumns();
    for (auto& column : columns) {
        if (session().settings.presentation && column.key == u"aluno_id") // by it a masked name could be looked up
            column.value = [](const ChangeRow&) { return domain::Value(); };
    }
    return exportOf(shownTable(shownRows(m_body->shownRows()), columns), QStringLiteral("mudancas"));
}

} // namespace farol::ui
