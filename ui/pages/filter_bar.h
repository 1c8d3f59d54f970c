#pragma once

#include "core/analytics/week_coverage.h"
#include "core/domain/entities.h"
#include "ui/window_filter.h"

#include <QVariant>
#include <QWidget>

namespace farol::ui {

class ChipRow;
class FilterButton;
class SearchField;
class StudentFilterButton;
class WeekRangeButton;
class WrapLine;
struct PageAnswer;
struct Session;

/// Which filters a page has besides trilha, turmas and tutor.
struct FilterParts {
    bool weeks = true;
    bool courses = true;
    bool students = true; ///< situation, profile, access and search: a page that lists students
};

/// The line of filters of a page, with a chip for each that is not at its default under it. Writes the choices into
/// the filter of the window and says so.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    /// The choice outlives the bar.
    FilterBar(Session& session, WindowFilter& choice, const FilterParts& parts, QWidget* parent = nullptr);

    /// Offers what the answer's school has, chosen as the answer was asked.
    void show(const PageAnswer& answer);
    const domain::School& school() const { return m_school; } ///< of the last answer
    /// What the field of search finds: "Find a student".
    void setSearchHint(const QString& hint);
    void forgetSearch(); ///< without asking anything
    /// Stands at the end of the filters, before the search.
    void addTool(QWidget* tool);
    /// A filter of the page's own, between trilha and turmas.
    void addFilter(QWidget* filter);
    /// A control of the page's own at the end of the line.
    void addAtEnd(QWidget* control);
    /// Shows other students than before, from the same answer.
    void narrow(const domain::StudentFilter& students);
    void clear();

signals:
    void changed(); ///< another question must be asked
    void narrowed(); ///< the same answer, other rows: search, situation, profile, access

private:
    using QWidget::show;
    void choose();
    void build();
    void connectParts();
    void showNames(const PageAnswer& answer);
    void showWeeks();
    void askCoverage();
    void chooseStudents();
    void chooseWeeks(std::optional<domain::Week> from, std::optional<domain::Week> to);
    void search(const QString& text);
    void remove(const QVariant& id);
    void showChosen();

    Session& m_session;
    WindowFilter& m_choice;
    FilterParts m_parts;
    domain::School m_school;
    std::vector<domain::Week> m_photos;
    domain::Filter m_asked; ///< as the answer was asked
    std::vector<analytics::WeekCoverage> m_coverage; ///< of `m_asked`; empty while not known
    WrapLine* m_bar;
    FilterButton* m_track;
    WeekRangeButton* m_weeks;
    FilterButton* m_cohorts;
    FilterButton* m_courses;
    FilterButton* m_tutors;
    StudentFilterButton* m_students;
    SearchField* m_search;
    ChipRow* m_chips;
};

} // namespace farol::ui
