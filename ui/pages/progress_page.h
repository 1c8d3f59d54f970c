#pragma once

#include "core/domain/result.h"
#include "progress_state.h"
#include "ui/page.h"

#include <QTimer>

class QStackedLayout;

namespace farol::ui {

class Banner;
class Button;
class EmptyPage;
class PageHead;
class ProgressBody;
class ProgressFilters;
class SplitButton;
struct ProgressAnswer;
struct RowChoice;
struct Session;

/// How everyone is, week by week: head, filters and body, or what to do when there is nothing to show yet.
class ProgressPage final : public Page {
    Q_OBJECT

public:
    ProgressPage(Session& session, QWidget* parent = nullptr);

    QString key() const override { return QStringLiteral("progresso"); }
    QString title() const override;
    Icon icon() const override { return Icon::Progress; }
    void show(const domain::Filter& filter) override;
    using QWidget::show;
    void refresh() override;
    bool canExport() const override;
    void exportCsv() override;
    void copy() override;
    void setContacts(Contacts contacts) override;

    /// Writes what is on screen, as `exportCsv` does after asking for a name.
    [[nodiscard]] domain::Result<void> writeCsv(const QString& file) const;
    bool isAsking() const { return m_isAsking; }
    const ProgressState& state() const { return m_state; }
    ProgressBody& body() { return *m_body; }
    ProgressFilters& filters() { return *m_filters; }

private:
    void build();
    void ask();
    void answer(domain::Result<ProgressAnswer> answer);
    void showEmpty(const ProgressAnswer& answer);
    void showSubtitle();
    void narrowTo(ProgressFigure figure);
    RowChoice rowChoice() const;
    void remember();

    Session& m_session;
    ProgressState m_state;
    PageHead* m_head;
    Button* m_collect;
    SplitButton* m_csv;
    Banner* m_banner;
    ProgressFilters* m_filters;
    ProgressBody* m_body;
    EmptyPage* m_empty;
    QWidget* m_full;
    QTimer m_slow; ///< after 300 ms the old figures turn muted
    QString m_subtitle;
    bool m_isAsking = false;
    bool m_hasSchool = false;
    bool m_isEmpty = true;
    bool m_isMasked = false; ///< how students were called when it last asked
};

} // namespace farol::ui
