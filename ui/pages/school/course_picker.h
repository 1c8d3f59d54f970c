#pragma once

#include "core/domain/entities.h"
#include "core/domain/result.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace farol::ui {

class Button;
class CheckList;
class FormField;
class SearchField;
class TextLabel;
struct Session;

/// Chooses courses for a trilha: several at once from what the platform has, or one by its number and name when the
/// platform cannot be asked.
class CoursePicker : public QDialog {
    Q_OBJECT

public:
    /// Courses that the trilha has already are not offered.
    CoursePicker(Session& session, const domain::School& school, const domain::Track& track, QWidget* parent = nullptr);

    /// What is ticked, in the platform's order, or the one that was typed.
    std::vector<domain::Course> chosen() const;
    bool isByHand() const { return m_isByHand; }

    void accept() override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& track);
    void buildList(QVBoxLayout& column);
    void buildForm(QVBoxLayout& column);
    void buildFoot(QVBoxLayout& column);
    void ask();
    void offer(const domain::Result<std::vector<domain::Course>>& courses);
    void turn(bool byHand);
    void count();
    bool readForm();

    Session& m_session;
    const domain::School m_school;
    const domain::Track m_track;
    TextLabel* m_state;
    SearchField* m_search;
    CheckList* m_list;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QLineEdit* m_short;
    FormField* m_numberField;
    FormField* m_nameField;
    FormField* m_shortField;
    Button* m_other;
    Button* m_cancel;
    Button* m_include;
    std::vector<domain::Course> m_courses; ///< offered
    domain::Course m_typed;
    bool m_isByHand = false;
};

} // namespace farol::ui
