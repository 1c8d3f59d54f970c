#pragma once

#include "core/school/versions.h"
#include "section.h"

#include <optional>
#include <set>

namespace farol::ui {

class Button;
class EditQueue;
class EditTable;
class Panel;
class SaveBar;
class TextLabel;
class WhatIfPanel;
class YearGrid;

/// "Recessos": the weeks in which the turmas' clocks stand still, on the calendar of a year and as a list.
class RecessSection : public SchoolSection {
    Q_OBJECT

public:
    explicit RecessSection(const SchoolWork& work, QWidget* parent = nullptr);

    static SectionSign sign();
    void refresh() override;
    QStringList unsaved() const override { return m_draft ? QStringList{tr("the recess weeks")} : QStringList(); }

    YearGrid& grid() { return *m_grid; }
    EditTable& list() { return *m_list; }
    WhatIfPanel& effect() { return *m_effect; }
    /// The weeks as they are marked, saved or not.
    std::set<domain::Week> weeks() const;
    int year() const { return m_year; }
    void setYear(int isoYear);

private:
    QWidget* buildCalendar();
    QWidget* buildList();
    void connectAll();
    std::set<domain::Week> saved() const;
    void set(std::set<domain::Week> weeks);
    void toggle(domain::Week week);
    void openPaste();
    void openHolidays();
    void showCalendar();
    void showList();
    void showWhen();
    void showEffect();
    void save();
    /// The weeks gone by, the present one included, that are marked otherwise than saved.
    std::vector<domain::Week> changedPast() const;
    domain::School after(const domain::School& school, const school::Moment& moment) const;

    SchoolWork m_work;
    EditQueue* m_edits;
    Button* m_earlier;
    Button* m_later;
    TextLabel* m_yearName;
    YearGrid* m_grid;
    Panel* m_listPanel;
    EditTable* m_list;
    Button* m_holidays;
    Button* m_paste;
    Button* m_remove;
    WhatIfPanel* m_effect;
    SaveBar* m_bar;
    std::optional<std::set<domain::Week>> m_draft; ///< none: as saved
    int m_year = 0;
};

} // namespace farol::ui
