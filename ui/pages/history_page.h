#pragma once

#include "ui/notice.h"
#include "ui/page.h"
#include "ui/page_answer.h"
#include "ui/pages/filter_bar.h"
#include "ui/query_runner.h"
#include "ui/saved_views.h"
#include "ui/session.h"

#include <QTimer>

#include <memory>

class QVBoxLayout;

namespace farol::ui {

class Banner;
class Button;
class EmptyPage;
class PageHead;
class SplitButton;

/// A page about one part of the history: head, filters, banner and body, or what to do while there is nothing to show.
/// A page of this kind gives its body and asks its question.
class HistoryPage : public Page {
    Q_OBJECT

public:
    void show(const Destination& destination) override;
    Destination place() const override;
    using QWidget::show;
    void refresh() override;
    bool canExport() const override { return !m_isEmpty; }
    std::optional<ExportScope> exportScope() const override;
    std::optional<PrintWish> printWish() const override;
    bool hasFilter() const override { return !m_isEmpty; }
    void copyFilter() override;
    void pasteFilter() override;
    bool isAsking() const { return m_isAsking; }
    FilterBar& filters() { return *m_filters; }

protected:
    /// The sign's title stands in the head; the filter is shared with the other pages.
    HistoryPage(Session& session, std::shared_ptr<WindowFilter> filter, const PageSign& sign, const FilterParts& parts,
        QWidget* parent);

    /// What the body is a child of from its beginning: one that is moved with all that is in it is dressed again.
    QWidget* bodyParent() const { return m_full; }
    /// Call once, at the end of the constructor.
    void setBody(QWidget* body);

    /// Asks the page's question with `askFor`.
    virtual void ask() = 0;
    /// Other rows of the same answer: `filter().students` is another now.
    virtual void narrow() { }
    /// The old answer is shown in muted while a new one is under way for long.
    virtual void setStale(bool) { }
    /// What is typed or shown besides the answer and names a person shall go: names are hidden or shown from now on.
    virtual void forgetNames() { }
    /// How the page shows its answer, for a saved view; and as one was saved, before the page asks anew.
    virtual QJsonObject viewState() const { return {}; }
    virtual void setViewState(const QJsonObject&) { }

    /// Asks in the reader's thread. `question` fills in an answer whose `PageAnswer` part is made already, and is only
    /// asked when there are photos; `show` gets it on the thread of the window.
    template <typename Answer>
    void askFor(std::function<domain::Result<void>(const storage::Connection&, Answer&)> question,
        std::function<void(Answer)> show)
    {
        begin();
        m_session.history.ask<Answer>(
            this, 0,
            [question = std::move(question), chosen = m_filter->value()](
                const storage::Connection& connection, const domain::School& school) -> domain::Result<Answer> {
                auto page = askPage(connection, school, chosen);
                if (!page)
                    return tl::make_unexpected(page.error());
                Answer answer;
                static_cast<PageAnswer&>(answer) = std::move(*page);
                if (answer.hasPhotos()) {
                    if (auto done = question(connection, answer); !done)
                        return tl::make_unexpected(done.error());
                }
                return answer;
            },
            [this, show = std::move(show)](domain::Result<Answer> answer) {
                const bool couldExport = canExport();
                if (!answer)
                    fail(answer.error());
                else if (take(*answer))
                    show(std::move(*answer));
                end(couldExport);
            });
    }

    Session& session() const { return m_session; }
    const ChosenFilter& chosen() const { return m_filter->value(); }
    const domain::Filter& filter() const { return m_filter->value().filter; }
    WindowFilter& windowFilter() { return *m_filter; }
    PageHead& head() { return *m_head; }
    Banner& banner() { return *m_banner; }
    void setSubtitle(const QString& subtitle);
    /// The page's own buttons stand between *Collect now* and *Excel*; call in the constructor.
    SplitButton& addExportButton();
    Button& addCollectButton();
    /// The table with the page's title, under a name proposed for what `key` it is of.
    TableExport exportOf(ShownTable table, const QString& key) const;

private:
    void build();
    void begin();
    bool take(const PageAnswer& answer);
    void fail(const domain::Error& error);
    static std::optional<ExportScope> scopeOf(const PageAnswer& answer);
    void end(bool couldExport);
    void showEmpty(const PageAnswer& answer);
    SavedView currentView() const;
    QString wordsOf(const SavedView& view) const;
    void openView(const QString& name);
    void use(const ChosenFilter& chosen, const Notice& said);

    Session& m_session;
    std::shared_ptr<WindowFilter> m_filter;
    PageHead* m_head;
    Banner* m_banner;
    FilterBar* m_filters;
    EmptyPage* m_empty;
    QWidget* m_full;
    QVBoxLayout* m_column;
    Button* m_collect = nullptr;
    SplitButton* m_files = nullptr;
    QTimer m_slow; ///< after 300 ms the old figures turn muted
    QString m_subtitle;
    std::optional<ExportScope> m_scope; ///< of the answer that is shown
    Notice m_said; ///< to be said with the next answer; empty: nothing
    bool m_isAsking = false;
    bool m_hasSchool = false;
    bool m_isEmpty = true;
    bool m_isMasked = false; ///< how students were called when it last asked
};

} // namespace farol::ui
