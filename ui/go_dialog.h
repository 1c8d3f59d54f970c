#pragma once

#include "core/analytics/found_places.h"
#include "core/domain/result.h"
#include "destination.h"
#include "form_dialog.h"

class QListWidget;

namespace farol::ui {

class SearchField;
class TextLabel;
struct Session;

/// Finds students and turmas while a name is typed, and goes to the one chosen. The field keeps the keyboard: Up and
/// Down move in the list, Enter goes.
class GoDialog final : public FormDialog {
    Q_OBJECT

public:
    explicit GoDialog(Session& session, QWidget* parent = nullptr);

    SearchField& field() { return *m_field; }
    QListWidget& list() { return *m_list; }
    bool isAsking() const { return m_isAsking; }

signals:
    void chosen(const farol::ui::Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Everything the list says, found in the reader's thread.
    struct Answer;

    void ask();
    void answer(domain::Result<Answer> result);
    void addCohort(const domain::School& school, domain::CohortId id);
    void addStudent(const domain::School& school, const analytics::FoundStudent& found);
    void add(Icon icon, const QString& words, const Destination& destination);
    void sayCurrent();
    void go();

    Session& m_session;
    SearchField* m_field;
    QListWidget* m_list;
    TextLabel* m_more;
    std::vector<Destination> m_places; ///< of the rows of the list
    bool m_isAsking = false;
    bool m_goesWithAnswer = false; ///< Enter was pressed before the answer to what was typed
};

} // namespace farol::ui
