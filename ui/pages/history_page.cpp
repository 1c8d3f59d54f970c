#include "history_page.h"

#include "filter_clipboard.h"
#include "ui/banner.h"
#include "ui/button.h"
#include "ui/empty_page.h"
#include "ui/exporting/export_name.h"
#include "ui/filter_words.h"
#include "ui/key_text.h"
#include "ui/page_head.h"
#include "ui/split_button.h"
#include "ui/tab_order.h"
#include "ui/views_button.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace farol::ui {

using namespace std::chrono_literals;

HistoryPage::HistoryPage(Session& session, std::shared_ptr<WindowFilter> filter, const PageSign& sign,
    const FilterParts& parts, QWidget* parent) :
    Page(sign, parent),
    m_session(session),
    m_filter(std::move(filter)),
    m_head(new PageHead(session.appearance, sign.title, this)),
    m_banner(new Banner(session.appearance, this)),
    m_filters(new FilterBar(session, *m_filter, parts, this)),
    m_empty(new EmptyPage(session.appearance, this)),
    m_full(new QWidget(this)),
    m_column(new QVBoxLayout(m_full))
{
    build();
    auto* views = new ViewsButton(
        session, [this] { return currentView(); }, [this](const SavedView& view) { return wordsOf(view); }, this);
    m_filters->addTool(views);
    connect(views, &ViewsButton::viewChosen, this, &HistoryPage::openView);
    auto* clear = new QShortcut(Qt::CTRL | Qt::Key_L, this); // also for what is searched, which has no chip
    connect(clear, &QShortcut::activated, m_filters, &FilterBar::clear);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        setStale(true);
        m_head->setSubtitle(tr("calculating…"));
    });
    connect(m_filters, &FilterBar::changed, this, [this] { ask(); });
    connect(m_filters, &FilterBar::narrowed, this, [this] { narrow(); });
    connect(
        m_empty, &EmptyPage::primaryClicked, this, [this] { m_hasSchool ? emit collectAsked() : emit connectAsked(); });
    connect(m_empty, &EmptyPage::commonClicked, this, &Page::demonstrationAsked);
    connect(m_empty, &EmptyPage::linkClicked, this, &Page::connectAsked);
}

void HistoryPage::build()
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_banner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_full, 1);
    column->addWidget(m_empty, 1);
    m_empty->setContentsMargins(0, 0, 0, 16);
    m_full->hide();
    m_empty->hide();
}

void HistoryPage::setBody(QWidget* body)
{
    m_column->addWidget(body, 1);
}

Button& HistoryPage::addCollectButton()
{
    m_collect = new Button(m_session.appearance, ButtonKind::Common, tr("Collect now"), this);
    m_collect->setSymbol(Icon::Refresh);
    m_collect->setToolTip(tr("Collect this week's photo (Ctrl+Shift+S)"));
    connect(m_collect, &QPushButton::clicked, this, [this] { emit collectAsked(); });
    m_head->addButton(m_collect);
    return *m_collect;
}

SplitButton& HistoryPage::addExportButton()
{
    m_files = new SplitButton(m_session.appearance, QStringLiteral("Excel"), Icon::Sheet, this);
    m_files->setToolTip(tr("Save the table on screen as an Excel file (Ctrl+E)"));
    m_files->setAccessibleName(tr("Excel and other files"));
    auto* menu = new QMenu(m_files);
    const auto add = [this, menu](const QString& text, ExportKind kind) {
        menu->addAction(text, this, [this, kind] { emit exportAsked(kind); });
    };
    add(withKey(tr("This table as &Excel…"), Qt::CTRL | Qt::Key_E), ExportKind::TableExcel);
    add(withKey(tr("This table as &CSV…"), Qt::CTRL | Qt::SHIFT | Qt::Key_E), ExportKind::TableCsv);
    menu->addAction(withKey(tr("Co&py the table"), QKeySequence::Copy), this, [this] { copy(); });
    menu->addSeparator();
    add(tr("&Report of the week…"), ExportKind::WeekReport);
    add(tr("&Big table…"), ExportKind::BigTable);
    add(tr("PDF for a &meeting…"), ExportKind::Pdf);
    menu->addSeparator();
    add(tr("How files are &written…"), ExportKind::Options);
    m_files->setMenu(menu);
    connect(m_files, &QToolButton::clicked, this, [this] { emit exportAsked(ExportKind::TableExcel); });
    m_head->addButton(m_files);
    return *m_files;
}

std::optional<PrintWish> HistoryPage::printWish() const
{
    return canExport() ? std::optional<PrintWish>(chosen()) : std::nullopt;
}

std::optional<ExportScope> HistoryPage::exportScope() const
{
    std::optional<ExportScope> scope = m_scope;
    if (scope)
        scope->filter.students = filter().students; // narrowed without another answer
    return scope;
}

TableExport HistoryPage::exportOf(ShownTable table, const QString& key) const
{
    const auto scope = exportScope();
    return {std::move(table), title(), scope ? suggestedName(key, *scope) : key};
}

void HistoryPage::show(const Destination& destination)
{
    if (destination.filter)
        m_filter->set(*destination.filter);
    if (destination.view.isEmpty())
        ask();
    else
        openView(destination.view);
}

SavedView HistoryPage::currentView() const
{
    return {{}, key(), title(), chosen(), viewState()};
}

/// What it shows, and nothing of what somebody typed.
QString HistoryPage::wordsOf(const SavedView& view) const
{
    domain::Filter filter = view.chosen.filter;
    if (view.chosen.weeks == WeekChoice::Usual) {
        filter.from.reset();
        filter.to.reset();
    }
    const QString words = filterWords(filter, m_filters->school(), m_session.numbers, storage::Names::Masked);
    return words.isEmpty() ? tr("without filters") : words;
}

/// On the page it was saved on.
void HistoryPage::openView(const QString& name)
{
    const auto view = SavedViews(m_session).find(name);
    if (!view)
        return;
    if (view->page != key()) {
        emit goAsked({view->page, std::nullopt, std::nullopt, name});
        return;
    }
    setViewState(view->state);
    const int gone = goneFrom(view->chosen, m_filters->school());
    Notice said;
    if (gone > 0)
        said = {BannerKind::Warn,
            tr("%n thing(s) that the view “%1” names are gone from the school. It shows what there is.", nullptr, gone)
                .arg(m_session.settings.presentation ? wordsOf(*view) : view->name)};
    use(view->chosen, said);
}

void HistoryPage::use(const ChosenFilter& chosen, const Notice& said)
{
    m_filter->set(chosen);
    m_said = said;
    ask();
}

Destination HistoryPage::place() const
{
    domain::Filter filter = m_filter->value().filter;
    if (m_filter->value().weeks == WeekChoice::Usual) {
        filter.from.reset();
        filter.to.reset();
    }
    return {key(), filter};
}

void HistoryPage::copyFilter()
{
    if (hasFilter())
        m_banner->show(ui::copyFilter(chosen(), m_filters->school(), m_session));
}

void HistoryPage::pasteFilter()
{
    if (!hasFilter())
        return;
    const PastedFilter pasted = ui::pasteFilter(chosen(), m_filters->school(), m_session);
    if (pasted.chosen)
        use(*pasted.chosen, pasted.notice);
    else
        m_banner->show(pasted.notice);
}

void HistoryPage::refresh()
{
    if (std::exchange(m_isMasked, m_session.settings.presentation) != m_session.settings.presentation) {
        m_filters->forgetSearch(); // what was typed is a name, too
        forgetNames();
    }
    ask();
}

void HistoryPage::begin()
{
    m_isAsking = true;
    if (!m_slow.isActive())
        m_slow.start();
}

void HistoryPage::fail(const domain::Error& error)
{
    m_full->setVisible(true);
    setStale(false);
    m_head->setSubtitle(m_subtitle);
    m_banner->show(Notices::ofError(error), {}, BannerStay::UntilSuccess);
}

/// What files of the history are about: the weeks that are shown end with a photo.
std::optional<ExportScope> HistoryPage::scopeOf(const PageAnswer& answer)
{
    if (!answer.hasPhotos())
        return std::nullopt;
    ExportScope scope{answer.school, answer.filter, answer.photos.back()};
    if (!scope.filter.from)
        scope.filter.from = answer.photos.front();
    if (!scope.filter.to)
        scope.filter.to = answer.photos.back();
    return scope;
}

/// Whether there is something to show of the answer.
bool HistoryPage::take(const PageAnswer& answer)
{
    m_banner->dismiss();
    m_hasSchool = answer.hasSchool();
    m_isEmpty = !m_hasSchool || answer.photos.empty();
    m_full->setVisible(!m_isEmpty);
    const bool wasEmpty = m_empty->isVisibleTo(this);
    m_empty->setVisible(m_isEmpty);
    if (m_collect)
        m_collect->setVisible(!m_isEmpty && m_session.access == Access::Own);
    if (m_files)
        m_files->setVisible(!m_isEmpty);
    setStale(false);
    m_scope = scopeOf(answer);
    if (m_isEmpty) {
        setSubtitle({});
        showEmpty(answer);
        if (!wasEmpty)
            m_empty->setFocus(); // what to do next is one Enter away
        return false;
    }
    ChosenFilter chosen = m_filter->value();
    chosen.filter.track = answer.filter.track;
    m_filter->set(chosen);
    m_head->setSubtitle(m_subtitle);
    m_filters->show(answer);
    if (!m_said.text.isEmpty())
        m_banner->show(std::exchange(m_said, {}));
    return true;
}

void HistoryPage::end(bool couldExport)
{
    m_isAsking = false;
    m_slow.stop();
    // Cards and chips are new; they have their places with the next events.
    QMetaObject::invokeMethod(
        this, [this] { orderTabsByPlace(*this); }, Qt::QueuedConnection);
    if (couldExport != canExport())
        emit exportabilityChanged();
}

void HistoryPage::showEmpty(const PageAnswer& answer)
{
    EmptyText text;
    if (m_session.access == Access::ReadOnly) {
        m_empty->show({tr("There is no photo in this file"),
            tr("Ask who made it for a newer one, and open that with File, Open a file read-only."), {}});
        return;
    }
    if (answer.hasSchool()) {
        text.title = tr("There are no photos of this school yet");
        text.sentence = tr("The first collection asks the progress of every student in every course of their track. "
                           "It takes about 25 minutes for 200 students and 14 courses, and can be stopped at any time: "
                           "what was collected is kept.");
        text.primary = tr("Make the first collection");
        text.primaryIcon = Icon::Collect;
    } else {
        text.title = tr("No school is connected yet");
        text.sentence = tr("Farol asks the school's Cademí once a week and keeps the history on this computer. "
                           "The address and the API key are all it needs; testing them takes a few seconds.");
        text.primary = tr("Connect a school");
        text.primaryIcon = Icon::Key;
    }
    if (m_session.openDemonstration)
        text.common = tr("See it with a fictitious school");
    if (answer.hasSchool())
        text.links = QStringList{tr("Check the connection")};
    m_empty->show(text);
}

void HistoryPage::setSubtitle(const QString& subtitle)
{
    m_subtitle = subtitle;
    m_head->setSubtitle(subtitle);
}

} // namespace farol::ui
